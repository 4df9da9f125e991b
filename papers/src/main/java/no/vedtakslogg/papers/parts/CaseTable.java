package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/** Minutes kept as a table: each row is a case, and each column but number and title a section of it. */
final class CaseTable {
    private static final Pattern COUNT = Pattern.compile("^(\\d{1,3})(?:\\s?[.):]\\s*|\\s+(?=\\p{Lu})|$)");

    // «10. februar», «1. kvartal 2026» may go on with a title
    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,3}\\.\\s+\\p{Ll}");

    // what comes last has no number in many papers
    private static final Pattern LAST = Pattern.compile("(?iu)^(?:eventuelt|ymse)\\.?$");
    private static final Pattern TITLE = Pattern.compile("^\\p{Lu}.*\\p{L}{3}");

    private CaseTable() {}

    static List<OpenCase> cases(Table table) {
        var names = table.rows().getFirst();
        var told = MinutesColumns.of(table);
        var columns = IntStream.range(0, width(table))
                .mapToObj(column -> new CellLines(table, column))
                .toList();
        var cases = new ArrayList<RowsOfCase>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            var filled = row.filled();
            if (filled.isEmpty() || nextMeeting(row).isPresent()) {
                continue;
            }
            var words = filled.getFirst().lines().getFirst().words();
            var named = isTold(row, names) ? new Named(null, words) : named(words, cases.size() + 1);
            if (named.number == null && !cases.isEmpty() && goesOn(row, cases.getLast())) {
                cases.getLast().add(row);
            } else if (named.number != null || filled.size() > 1) {
                cases.add(opened(row, names, told, columns, named));
            }
        }
        return cases.stream().map(RowsOfCase::close).toList();
    }

    /** The cases of a call whose list has a column for what is proposed, those with something in it. */
    static List<OpenCase> proposed(Table table) {
        var names = table.rows().getFirst();
        var proposal = IntStream.range(0, names.cells().size())
                .filter(column -> proposes(names.cells().get(column)))
                .findFirst()
                .orElse(-1);
        return proposal < 0
                ? List.of()
                : cases(new Table(
                        table.rows().stream()
                                .filter(row -> !row.text(proposal).isBlank())
                                .toList(),
                        table.afterGap()));
    }

    private static boolean proposes(Table.Cell name) {
        return !name.isEmpty()
                && Headings.of(name.lines().getFirst().apart())
                        .filter(titled -> titled.heading() == Heading.PROPOSAL)
                        .isPresent();
    }

    /** What a row below the cases tells of the meeting to come: «Neste møte: | 16. juni». */
    static Optional<Line> nextMeeting(Table.Row row) {
        var filled = row.filled();
        return filled.size() == 2
                        && Labels.alone(filled.getFirst().words())
                                .filter(Label.NEXT_MEETING::equals)
                                .isPresent()
                ? Optional.of(filled.getFirst()
                        .lines()
                        .getFirst()
                        .with(filled.getFirst().words().then(filled.getLast().words())))
                : Optional.empty();
    }

    // «2. Det holdes kurs» in the column of decisions, and nothing before it, is one more point of the case above
    private static boolean isTold(Table.Row row, Table.Row names) {
        var first = row.cells().indexOf(row.filled().getFirst());
        return first > 0 && ToldColumn.is(names.text(first).strip());
    }

    /** What the first cell says of its case: a number, a count, or a title alone. */
    private record Named(@Nullable Found<CaseNumber> number, Passage rest) {}

    /** The number and title in the table that opens the paper of one case; a title may go on in the rows below. */
    record Head(
            @Nullable Found<CaseNumber> number, @Nullable Passage title) {}

    static Head head(Table table) {
        Found<CaseNumber> number = null;
        Passage title = null;
        for (var row : table.rows().subList(1, table.rows().size())) {
            var cells = row.filled();
            if (!cells.isEmpty() && number == null) {
                var start = CaseNumbers.atStart(cells.getFirst().words());
                if (start.isPresent()) {
                    number = start.get().number();
                    title = start.get().rest().isBlank() && cells.size() > 1
                            ? cells.get(1).words()
                            : start.get().rest();
                }
            } else if (!cells.isEmpty() && title != null) {
                title = title.then(cells.getFirst().words());
            }
        }
        return new Head(number, title);
    }

    /** Whether the row begins with the number of a case, or counts one. */
    static boolean isNumbered(Table.Row row) {
        return !row.filled().isEmpty()
                && number(row.filled().getFirst().lines().getFirst().words()) != null;
    }

    /** The number of a case that words begin with, or its count; nothing where they do not. */
    static @Nullable Found<CaseNumber> number(Passage words) {
        return named(words, 0).number;
    }

    private static Named named(Passage words, int next) {
        var start = CaseNumbers.atStart(words);
        if (start.isPresent()) {
            return new Named(start.get().number(), start.get().rest());
        }
        var ofYear = CaseNumbers.ofYear(words);
        if (ofYear.isPresent()) {
            return new Named(ofYear.get(), words.none());
        }
        var count = words.matcher(COUNT);
        return count.find() && (Integer.parseInt(count.group(1)) == next || !words.has(ORDINAL))
                ? new Named(
                        CaseNumbers.counted(words.sub(0, count.end()), Integer.parseInt(count.group(1)), null),
                        words.sub(count.end()).strip())
                : new Named(null, words);
    }

    // below a case with a number, a row without one tells more of it; below one without, only a row that names none
    private static boolean goesOn(Table.Row row, RowsOfCase above) {
        return (above.isNumbered() || row.cells().getFirst().isEmpty())
                && !row.filled().getFirst().words().has(LAST);
    }

    private static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static RowsOfCase opened(
            Table.Row row, Table.Row names, MinutesColumns told, List<CellLines> columns, Named named) {
        var first = row.filled().getFirst();
        if (named.rest.isBlank() && titleStandsBelow(first, names)) {
            var open = new OpenCase(named.number, first.lines().get(1).words(), null);
            return new RowsOfCase(open, names, told, columns, below(row, first), -1);
        }
        var title = named.rest;
        var titleAt = -1;
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (named.rest.isBlank() && titleAt < 0 && !cell.isEmpty() && cell != first) {
                titleAt = column;
                title = cell.lines().getFirst().words();
            }
        }
        var open = new OpenCase(named.number, title.isBlank() ? null : title, null);
        return new RowsOfCase(open, names, told, columns, row, titleAt);
    }

    // «Sak 4» and below it «Oppsummering», where no other column is for titles
    private static boolean titleStandsBelow(Table.Cell number, Table.Row names) {
        return number.lines().size() > 1
                && number.lines().get(1).words().has(TITLE)
                && ColumnNames.TITLE.is(names.text(0).strip())
                && names.cells().stream()
                        .skip(1)
                        .noneMatch(name -> ColumnNames.TITLE.is(name.text().strip()));
    }

    private static Table.Row below(Table.Row row, Table.Cell number) {
        return new Table.Row(row.cells().stream()
                .map(cell -> cell == number
                        ? new Table.Cell(cell.lines().subList(1, cell.lines().size()))
                        : cell)
                .toList());
    }
}
