package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.meetings.AgendaColumns.Column;
import no.vedtakslogg.papers.parts.AgendaHeadings;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PointNumber;
import org.jspecify.annotations.Nullable;

/** Reads an agenda in a table. */
final class AgendaTable {
    private static final Pattern NOBODY = Pattern.compile("^[-–—]$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    private static final Pattern NO_BEGINNING =
            Pattern.compile("^(?:[-–]\\s)?(?:\\p{Ll}|\\((?!\\d)|(?:19|20)\\d{2}\\b)(?!\\))");

    private static final Pattern COUNTED = Pattern.compile("^\\d{1,2}[.)]\\s");

    private final Table table;
    private final List<Column> columns;
    private final int header;
    private final CountedTitles counted;
    private final boolean yearFirst;

    AgendaTable(Table table, List<Column> before) {
        this.table = table;
        this.header = AgendaHeader.in(table);
        this.columns =
                header < 0 && before.size() == AgendaColumns.width(table) ? before : AgendaColumns.of(table, header);
        this.yearFirst = table.rows().stream()
                .flatMap(row -> Optional.ofNullable(cell(row, Column.NUMBER)).stream())
                .anyMatch(cell -> CaseNumbers.haveYearFirst(cell.words()));
        this.counted = CountedTitles.among(titles());
    }

    private List<Passage> titles() {
        return table.rows().subList(header + 1, table.rows().size()).stream()
                .filter(row -> number(row) == null)
                .flatMap(row -> Optional.ofNullable(cell(row, Column.TITLE)).stream())
                .map(cell -> cell.lines().getFirst().words())
                .toList();
    }

    /** What the columns of a table that goes on with this one say; what a name over two rows tells is not known. */
    List<Column> columns() {
        return header > 0 && header == table.rows().size() - 1 ? List.of() : columns;
    }

    /** Whether a column without a name leads to the pages of a paper. */
    boolean leadsToPages() {
        return AgendaColumns.leadToPages(table, columns, header);
    }

    List<AgendaRow> rows() {
        var rows = new ArrayList<AgendaRow>();
        for (var row : whole(table.rows().subList(firstRow(), table.rows().size()))) {
            read(row).ifPresent(read -> {
                var first = rows.size() == 1 ? rows.getFirst() : null;
                if (first != null
                        && first.number() == null
                        && AgendaLines.namesGroupOf(
                                first.title().value(), read.title().value())) {
                    rows.clear();
                }
                rows.add(read);
            });
        }
        return rows;
    }

    // a title that goes on in the next row, where alone the length of the case is told or the words are no beginning
    private List<Row> whole(List<Row> rows) {
        var whole = new ArrayList<Row>();
        for (var row : rows) {
            if (!whole.isEmpty() && goesOn(whole.getLast(), row)) {
                whole.set(whole.size() - 1, joined(whole.getLast(), row));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private boolean goesOn(Row row, Row next) {
        return number(row) != null
                && number(next) == null
                && times(next) == null
                && cell(next, Column.TITLE) instanceof Cell title
                && (cell(row, Column.MINUTES) == null && cell(next, Column.MINUTES) != null
                        || title.words().has(NO_BEGINNING)
                        || AgendaTitle.tellsOfPapers(title.words())
                        || title.words().has(COUNTED) && isOfYear(number(row)))
                && AgendaTitle.kind(title.words(), false) != AgendaRow.Kind.PAUSE;
    }

    // below «48/26 Orienteringer», «1. Nytt fra ledelsen» is a point of that case
    private static boolean isOfYear(@Nullable Found<CaseNumber> number) {
        return number != null && number.value().year() != null;
    }

    private static Row joined(Row row, Row next) {
        return new Row(
                IntStream.range(0, Math.max(row.cells().size(), next.cells().size()))
                        .mapToObj(at -> new Cell(Stream.of(row, next)
                                .filter(one -> at < one.cells().size())
                                .flatMap(one -> one.cells().get(at).lines().stream())
                                .toList()))
                        .toList());
    }

    private Optional<AgendaRow> read(Row row) {
        var titleCell = cell(row, Column.TITLE);
        if (isGroup(row)) {
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
        var title = AgendaTitle.of(new Cell(ClosedGround.without(titleCell.lines())));
        if (title.title().toString().endsWith(":") && number(row) == null && times(row) == null) {
            return Optional.empty(); // «Total tid:» sums the rows up
        }
        var number = number(row);
        var start = number == null ? start(title.title()) : null;
        var words = start == null ? title.title() : start.rest();
        number = start == null ? number : start.number();
        var who = cell(row, Column.WHO);
        var type = cell(row, Column.TYPE);
        var minutes = minutes(row);
        var times = times(row);
        var parts = AgendaWords.columns(words);
        var told = who == null && !parts.isEmpty() && !columns.contains(Column.WHO)
                ? AgendaWords.of(parts.getFirst(), beside(parts, row, titleCell), number != null, times != null)
                : withoutPresenter(words, who);
        return Optional.of(new AgendaRow(
                AgendaTitle.kind(told.title(), number != null),
                times == null ? told.times() : times,
                number,
                Found.words(AgendaTitle.withoutColon(told.title()), Certainty.CERTAIN),
                title.details(),
                presenter(who == titleCell ? null : who, title, told),
                minutes == null ? told.minutes() : minutes,
                type == null ? told.type() : Found.words(type.words(), Certainty.CERTAIN)));
    }

    private CaseNumbers.@Nullable Start start(Passage title) {
        return CaseNumbers.atStart(title)
                .filter(found -> !found.rest().isBlank())
                .or(() -> counted.start(title))
                .orElse(null);
    }

    // «Status, v/ Kari Nord» beside a column that names her
    private static AgendaWords withoutPresenter(Passage words, @Nullable Cell who) {
        var told = Presenter.in(words, false);
        var twice = who != null
                && told.somebody() != null
                && who.text().contains(told.somebody().value());
        return new AgendaWords(twice ? told.title() : words, null, null, null, null);
    }

    // what stands in columns that no name tells of, or apart from the title in its own
    private List<Passage> beside(List<Passage> parts, Row row, Cell title) {
        var unnamed = IntStream.range(0, Math.min(row.cells().size(), columns.size()))
                .filter(at -> columns.get(at) == Column.OTHER && header < 0)
                .mapToObj(row.cells()::get)
                .filter(cell -> cell != title && !cell.isEmpty())
                .map(Cell::words);
        return Stream.concat(parts.stream().skip(1), unnamed).toList();
    }

    private static @Nullable Found<String> presenter(@Nullable Cell who, AgendaTitle title, AgendaWords told) {
        if (who != null && who.words().has(NOBODY)) {
            return null;
        }
        if (who != null) {
            return onePerLine(who)
                    .orElseGet(
                            () -> Found.words(Presenter.of(AgendaWords.withoutLength(who.words())), Certainty.CERTAIN));
        }
        return title.somebody() == null
                ? told.responsible()
                : Found.words(Presenter.of(title.somebody()), Certainty.LIKELY);
    }

    // «Kari Nord» above «Ola Moen»: nothing but the line tells where one ends
    private static Optional<Found<String>> onePerLine(Cell who) {
        var names = who.lines().stream().map(line -> line.words().strip()).toList();
        return names.size() > 1 && names.stream().allMatch(Names::isName)
                ? Optional.of(Found.words(who.words(), Certainty.CERTAIN)
                        .map(ignored -> names.stream().map(Passage::toString).collect(Collectors.joining(", "))))
                : Optional.empty();
    }

    // «Lukket» below «Utvalgssaksnr | Innhold» names one more column
    private int firstRow() {
        var below = header + 1;
        return header >= 0
                        && below < table.rows().size()
                        && table.rows().get(below).filled().stream()
                                .allMatch(cell -> AgendaHeadings.areColumns(cell.words()))
                ? below + 1
                : below;
    }

    // «Søndag 7. april» alone in the column of times divides the rows
    private boolean isGroup(Row row) {
        if (row.filled().size() == 1
                && row.filled().getFirst().words().has(AgendaLines.GROUP)
                && columns.contains(Column.NUMBER)) {
            return true; // «Saker til vedtak» above the cases of that kind
        }
        if (cell(row, Column.TITLE) != null) {
            return false;
        }
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
        var times = from == null
                ? remarks(row)
                        .filter(AgendaColumns::isClock)
                        .flatMap(words -> Clock.inColumn(words).stream())
                        .findFirst()
                        .orElse(null)
                : Clock.inColumn(from.words()).orElse(null);
        var to = cell(row, Column.END);
        return times == null || times.to() != null || to == null
                ? times
                : new Clock.Times(
                        times.from(),
                        Clock.inColumn(to.words()).map(Clock.Times::from).orElse(null));
    }

    private @Nullable Found<CaseNumber> number(Row row) {
        var cell = cell(row, Column.NUMBER);
        if (cell == null) {
            return null;
        }
        var ofYear = yearFirst ? CaseNumbers.withYearFirst(cell.words()) : Optional.<Found<CaseNumber>>empty();
        return ofYear.or(() -> CaseNumbers.atStart(cell.words()).map(CaseNumbers.Start::number))
                .or(() -> PointNumber.of(cell.words()))
                .or(() -> CaseNumbers.ofYear(cell.words()))
                .orElse(null);
    }

    private @Nullable Found<Integer> minutes(Row row) {
        for (var at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
            if (columns.get(at) != Column.MINUTES || row.cells().get(at).isEmpty()) {
                continue;
            }
            var words = row.cells().get(at).words();
            var match = words.matcher(AgendaColumns.MINUTES);
            if (match.find()) {
                return Found.of(Integer.valueOf(match.group(1)), words, Certainty.CERTAIN);
            }
        }
        // «Kari Nord, 15 min» in the column of those who present
        var who = cell(row, Column.WHO);
        return Optional.ofNullable(who)
                .flatMap(cell -> AgendaWords.length(cell.words()))
                .or(() -> remarks(row)
                        .flatMap(words -> AgendaWords.lengthFirst(words).stream())
                        .findFirst())
                .orElse(null);
    }

    // «15 min. Vedlegg 2», «11.45–12.30» in a column of remarks
    private Stream<Passage> remarks(Row row) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                .filter(at -> columns.get(at) == Column.OTHER && header >= 0)
                .mapToObj(at -> row.cells().get(at))
                .filter(cell -> !cell.isEmpty())
                .map(Cell::words);
    }

    private @Nullable Cell cell(Row row, Column column) {
        var at = columns.indexOf(column);
        return at < 0 || at >= row.cells().size() || row.cells().get(at).isEmpty()
                ? null
                : row.cells().get(at);
    }
}
