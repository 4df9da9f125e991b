package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Clock;
import org.jspecify.annotations.Nullable;

/** Reads an agenda in a table; the columns are told by their names, and where these fail by what stands in them. */
final class AgendaTable {
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

    private static final Pattern WHO = name(
            "ansvar(?:lig|leg)?(?: .{0,20})?|hvem|kven|innleder|innleiar|innledning ved|presenteres av|v/|ved|saksansvarl[ie]g|saksbehandler|saksbehandlar|sakshandsamar|orienterer|hvem\\?");
    private static final Pattern TITLE = name(
            "saker|sak|tema|tittel|sakstittel|emne|innhold|innhald|beskrivelse|sak/tema|overskrift|saker/tema|saksliste|sakens tittel");
    private static final Pattern TYPE = name("type(?: sak)?|sakstype|kategori|formål|o/d/b|o/v");
    private static final Pattern NUMBER = name(
            "saks?\\.?\\s?(?:nr|nummer)\\.?|sak|nr\\.?|saknr\\.?|nummer|utvalgssak(?:s?nr\\.?)?|utvalssak(?:s?nr\\.?)?");
    private static final Pattern CLOCK_NAME =
            name("kl\\.?|klokkeslett|klokka|tidspunkt|tid|start(?: kl\\.?)?|fra(?: kl\\.?)?|frå(?: kl\\.?)?");
    private static final Pattern END_NAME = name("slutt(?: kl\\.?)?|til(?: kl\\.?)?");
    private static final Pattern PAGE_NAME = name("side|s\\.|vedlegg");
    private static final Pattern MINUTES_NAME = name(
            "tid(?:sbruk)?(?: ?\\(min(?:utt(?:er|ar)?|\\.)?\\))?|minutt(?:er|ar)?|min\\.?|varighet|varigheit|tidsramme");
    private static final Pattern MINUTES = Pattern.compile(
            "^(\\d{1,3})\\s*(?:min\\.?|minutt(?:er|ar)?|['’´])?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private static Pattern name(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private final Table table;
    private final List<Column> columns;
    private final int header;

    AgendaTable(Table table, List<Column> before) {
        this.table = table;
        this.header = header(table);
        this.columns = header < 0 && before.size() == width(table) ? before : columns(table, header);
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether a column without a name leads to the pages of a paper. */
    boolean leadsToPages() {
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

    private static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static int header(Table table) {
        for (var i = 0; i < Math.min(3, table.rows().size()); i++) {
            var names = table.rows().get(i).filled().stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> List.of(WHO, TITLE, TYPE, NUMBER, CLOCK_NAME, END_NAME, MINUTES_NAME).stream()
                            .anyMatch(name -> name.matcher(text).matches()))
                    .count();
            if (names >= 2) {
                return i;
            }
        }
        return -1;
    }

    private static List<Column> columns(Table table, int header) {
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
        settleTitle(table, columns);
        return columns;
    }

    private static Column byName(String name, List<Column> columns, int at) {
        if (WHO.matcher(name).matches()) {
            return Column.WHO;
        }
        if (TYPE.matcher(name).matches()) {
            return Column.TYPE;
        }
        if (TITLE.matcher(name).matches()) {
            return Column.TITLE;
        }
        if (NUMBER.matcher(name).matches() && !columns.contains(Column.NUMBER)) {
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
            return END_NAME.matcher(name).matches() ? Column.END : Column.CLOCK;
        }
        if (most(cells, words -> CaseNumbers.atStart(words)
                .filter(start -> start.rest().isBlank())
                .isPresent())) {
            return Column.NUMBER;
        }
        if (most(cells, words -> words.has(MINUTES))) {
            return numbers(name, column, cells);
        }
        return most(cells, words -> words.length() > 12)
                        && cells.size() * 2 >= table.rows().size() - header - 1
                ? Column.TITLE
                : Column.OTHER;
    }

    private static Column numbers(String name, int column, List<Passage> cells) {
        if (MINUTES_NAME.matcher(name).matches()) {
            return Column.MINUTES;
        }
        if (PAGE_NAME.matcher(name).matches() || name.isEmpty() && column > 0 && arePages(cells)) {
            return Column.OTHER;
        }
        return column == 0 ? Column.NUMBER : Column.MINUTES;
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

    private static boolean isClock(Passage words) {
        return words.length() < 25
                && !words.has(LETTERS)
                && Clock.first(words).isPresent()
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

    List<AgendaRow> rows() {
        var rows = new ArrayList<AgendaRow>();
        for (var row : table.rows().subList(header + 1, table.rows().size())) {
            read(row).ifPresent(read -> rows.add(read));
        }
        return rows;
    }

    private Optional<AgendaRow> read(Row row) {
        var titleCell = cell(row, Column.TITLE);
        if (titleCell == null && isGroup(row)) {
            return Optional.empty();
        }
        if (titleCell == null) {
            titleCell = row.filled().stream()
                    .filter(cell -> cell.words().has(LETTERS))
                    .findFirst()
                    .orElse(null);
        }
        if (titleCell == null) {
            return Optional.empty();
        }
        var title = AgendaTitle.of(titleCell);
        var number = number(row);
        var words = title.title();
        if (number == null) {
            var start = CaseNumbers.atStart(words).filter(found -> !found.rest().isBlank());
            if (start.isPresent()) {
                number = start.get().number();
                words = start.get().rest();
            }
        }
        var who = cell(row, Column.WHO);
        var type = cell(row, Column.TYPE);
        var minutes = minutes(row);
        var told = who == null && !columns.contains(Column.WHO)
                ? AgendaWords.of(words, number != null)
                : new AgendaWords(words, null, null, null);
        return Optional.of(new AgendaRow(
                AgendaTitle.kind(told.title(), number != null),
                times(row),
                number,
                Found.words(told.title(), Certainty.CERTAIN),
                title.details(),
                who == null || who == titleCell ? told.responsible() : Found.words(who.words(), Certainty.CERTAIN),
                minutes == null ? told.minutes() : minutes,
                type == null ? told.type() : Found.words(type.words(), Certainty.CERTAIN)));
    }

    // «Søndag 7. april» alone in the column of times divides the rows
    private boolean isGroup(Row row) {
        var column = columns.isEmpty() ? Column.OTHER : columns.getFirst();
        return (column == Column.CLOCK || column == Column.NUMBER)
                && row.filled().size() == 1
                && !row.cells().getFirst().isEmpty()
                && AgendaTitle.kind(row.cells().getFirst().words(), false) != AgendaRow.Kind.PAUSE
                && times(row) == null
                && number(row) == null;
    }

    private Clock.@Nullable Times times(Row row) {
        var from = cell(row, Column.CLOCK);
        var times = from == null ? null : Clock.first(from.words()).orElse(null);
        var to = cell(row, Column.END);
        return times == null || times.to() != null || to == null
                ? times
                : new Clock.Times(
                        times.from(),
                        Clock.first(to.words()).map(Clock.Times::from).orElse(null));
    }

    private @Nullable Found<CaseNumber> number(Row row) {
        var cell = cell(row, Column.NUMBER);
        if (cell == null) {
            return null;
        }
        return CaseNumbers.atStart(cell.words())
                .map(CaseNumbers.Start::number)
                .orElseGet(() -> plainNumber(cell.words()));
    }

    private static final Pattern PLAIN_NUMBER = Pattern.compile("^(\\d{1,3})[.:]?$");

    private static @Nullable Found<CaseNumber> plainNumber(Passage words) {
        var match = words.matcher(PLAIN_NUMBER);
        return match.find()
                ? Found.of(new CaseNumber(null, Integer.parseInt(match.group(1)), null), words, Certainty.LIKELY)
                : null;
    }

    private @Nullable Found<Integer> minutes(Row row) {
        var cell = cell(row, Column.MINUTES);
        if (cell == null) {
            return null;
        }
        var match = cell.words().matcher(MINUTES);
        return match.find() ? Found.of(Integer.valueOf(match.group(1)), cell.words(), Certainty.CERTAIN) : null;
    }

    private @Nullable Cell cell(Row row, Column column) {
        var at = columns.indexOf(column);
        return at < 0 || at >= row.cells().size() || row.cells().get(at).isEmpty()
                ? null
                : row.cells().get(at);
    }
}
