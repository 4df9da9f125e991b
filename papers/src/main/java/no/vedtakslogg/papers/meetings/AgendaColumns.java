package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.parts.ColumnNames;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.PointNumber;

/** Tells what the columns of an agenda's table say, by their names, and where these fail by what stands in them. */
final class AgendaColumns {
    enum Column {
        CLOCK,
        END,
        NUMBER,
        TITLE,
        WHO,
        MINUTES,
        TYPE,
        OTHER
    }

    static final Pattern MINUTES = Pattern.compile(
            "^(\\d{1,3})\\s*(?:min\\.?|minutt(?:er|ar)?|['’´])?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Arkivsaksnr.»: which case of the archive it is, whatever its number in the meeting
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)arkiv(?:sak)?(?:s?nr|ref|s?nummer)?\\.?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private AgendaColumns() {}

    static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** What each column says. */
    static List<Column> of(Table table, int header) {
        var columns = new ArrayList<Column>();
        for (var column = 0; column < width(table); column++) {
            var told = byContent(table, column, header);
            columns.add(told == Column.CLOCK && columns.contains(Column.CLOCK) ? Column.END : told);
        }
        if (header >= 0) {
            for (var column = 0; column < columns.size(); column++) {
                var name = table.rows().get(header).text(column).strip();
                if (columns.get(column) == Column.OTHER || columns.get(column) == Column.TITLE) {
                    columns.set(column, byName(name, columns, column));
                }
            }
        }
        settlePresenter(table, header, columns);
        settleTitle(table, columns);
        return columns;
    }

    // where several columns name people, a name tells which of them present the cases; and some column has the titles
    private static void settlePresenter(Table table, int header, List<Column> columns) {
        var named = header < 0
                ? List.<Integer>of()
                : IntStream.range(0, columns.size())
                        .filter(at -> columns.get(at) == Column.WHO
                                && ColumnNames.WHO.is(
                                        table.rows().get(header).text(at).strip()))
                        .boxed()
                        .toList();
        var titled = columns.contains(Column.TITLE) || columns.contains(Column.OTHER);
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at) == Column.WHO && (named.isEmpty() ? !titled : !named.contains(at))) {
                columns.set(at, Column.OTHER);
            }
        }
    }

    private static Column byName(String name, List<Column> columns, int at) {
        if (ColumnNames.WHO.is(name)) {
            return Column.WHO;
        }
        if (ColumnNames.TYPE.is(name)) {
            return Column.TYPE;
        }
        if (ColumnNames.TITLE.is(name)) {
            return Column.TITLE;
        }
        if (ColumnNames.NUMBER.is(name) && !columns.contains(Column.NUMBER)) {
            return Column.NUMBER;
        }
        return columns.get(at) == Column.TITLE ? Column.OTHER : columns.get(at);
    }

    private static Column byContent(Table table, int column, int header) {
        var cells = table.rows().subList(header + 1, table.rows().size()).stream()
                .filter(row ->
                        column < row.cells().size() && !row.cells().get(column).isEmpty())
                .map(row -> row.cells().get(column).words())
                .toList();
        if (cells.isEmpty()) {
            return Column.OTHER;
        }
        var name = header < 0 ? "" : table.rows().get(header).text(column).strip();
        if (most(cells, words -> isClock(words))) {
            return ColumnNames.END.is(name) ? Column.END : Column.CLOCK;
        }
        if (ARCHIVE.matcher(name).matches()) {
            return Column.OTHER;
        }
        if (CaseNumbers.areOfOneYear(cells) || most(cells, AgendaColumns::isNumber)) {
            return Column.NUMBER;
        }
        if (countOn(cells) && column < 2 && !ColumnNames.MINUTES.is(name)) {
            return Column.NUMBER;
        }
        if (most(cells, words -> words.has(MINUTES))) {
            return numbers(name, column, cells);
        }
        if (most(cells, AgendaWords::tellType)) {
            return Column.TYPE;
        }
        if (!ColumnNames.TITLE.is(name) && !ColumnNames.PAGE.is(name) && PresenterCells.are(cells)) {
            return Column.WHO;
        }
        return most(cells, words -> words.length() > 12)
                        && cells.size() * 2 >= table.rows().size() - header - 1
                ? Column.TITLE
                : Column.OTHER;
    }

    private static boolean isNumber(Passage words) {
        return PointNumber.isNamed(words) || CaseNumbers.areAlone(words) || CaseNumbers.haveYearFirst(words);
    }

    // «1», «2», «3»: the cases are counted
    private static boolean countOn(List<Passage> cells) {
        var next = 1;
        for (var cell : cells) {
            var count = PointNumber.of(cell);
            if (count.isEmpty() || count.get().value().number() != next++) {
                return false;
            }
        }
        return next > 2;
    }

    private static Column numbers(String name, int column, List<Passage> cells) {
        if (ColumnNames.MINUTES.is(name)) {
            return Column.MINUTES;
        }
        if (ColumnNames.PAGE.is(name) || name.isEmpty() && column > 0 && arePages(cells)) {
            return Column.OTHER;
        }
        if (ColumnNames.NUMBER.is(name)) {
            return Column.NUMBER; // «Kl. | Sak | Tema»: the cases may be counted behind their times
        }
        return column == 0 ? Column.NUMBER : Column.MINUTES;
    }

    /** Whether a column without a name leads to the pages of a paper. */
    static boolean leadToPages(Table table, List<Column> columns, int header) {
        for (var column = 0; column < columns.size(); column++) {
            var at = column;
            var cells = table.rows().subList(header + 1, table.rows().size()).stream()
                    .map(row -> row.text(at).strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (columns.get(column) == Column.OTHER
                    && cells.size() > 1
                    && cells.stream().allMatch(text -> text.matches("\\d{1,3}"))) {
                return true;
            }
        }
        return false;
    }

    // bare numbers that never fall, or no minutes that anybody plans with, lead to pages
    private static boolean arePages(List<Passage> cells) {
        var before = 0;
        var round = true;
        for (var cell : cells) {
            var words = cell.toString().strip();
            if (!words.matches("\\d{1,3}")) {
                return false;
            }
            var number = Integer.parseInt(words);
            round &= number % 5 == 0;
            if (number < before) {
                return !round;
            }
            before = number;
        }
        return cells.size() > 2 || !round;
    }

    /** Whether the words are a time or two and nothing else. */
    static boolean isClock(Passage words) {
        return words.length() < 25
                && !words.has(LETTERS)
                && Clock.inColumn(words).isPresent()
                && CaseNumbers.atStart(words).isEmpty();
    }

    private static boolean most(List<Passage> cells, Predicate<Passage> condition) {
        return cells.stream().filter(condition).count() * 10 >= cells.size() * 6L;
    }

    // one title: where names do not tell, the column with most words; a later one with words names who is responsible
    private static void settleTitle(Table table, List<Column> columns) {
        var titles = new ArrayList<Integer>();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i) == Column.TITLE) {
                titles.add(i);
            }
        }
        if (titles.isEmpty()) {
            var longest = -1;
            for (var i = 0; i < columns.size(); i++) {
                if (columns.get(i) == Column.OTHER && (longest < 0 || words(table, i) > words(table, longest))) {
                    longest = i;
                }
            }
            if (longest >= 0) {
                columns.set(longest, Column.TITLE);
                titles.add(longest);
            }
        }
        for (var later : titles.subList(Math.min(1, titles.size()), titles.size())) {
            columns.set(later, columns.contains(Column.WHO) ? Column.OTHER : Column.WHO);
        }
    }

    private static int words(Table table, int column) {
        return table.rows().stream().mapToInt(row -> row.text(column).length()).sum();
    }
}
