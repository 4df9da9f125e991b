package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that tells in columns of their own who answers for what stands in it, and by when.
 *
 * @param words what stands in the other columns, or the number of the point that a list below all cases names
 * @param who each line of the column for those who answer
 * @param by each line of the column for the deadline
 * @param task what it calls the work, where its words may be those of a point
 */
public record AnsweredRow(
        Passage words,
        List<Passage> who,
        List<Passage> by,
        @Nullable Passage task) {
    public AnsweredRow {
        who = List.copyOf(who);
        by = List.copyOf(by);
    }

    /** One that tells of its own words. */
    public AnsweredRow(Passage words, List<Passage> who, List<Passage> by) {
        this(words, who, by, null);
    }

    /** What a row tells below these names of columns; empty where none of them is for those who answer or for the deadline. */
    public static Optional<AnsweredRow> of(Table.Row names, Table.Row row) {
        return of(AnswerColumns.named(names), row);
    }

    static Optional<AnsweredRow> of(AnswerColumns columns, Table.Row row) {
        var who = filled(columns.who(), row);
        var by = filled(columns.by(), row);
        var words = IntStream.range(0, row.cells().size())
                .filter(column -> column != who && column != by)
                .mapToObj(row.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .map(Table.Cell::words)
                .toList();
        if (words.isEmpty() || who < 0 && by < 0) {
            return Optional.empty();
        }
        var both = by < 0 && columns.both().contains(who) ? who : by;
        return Optional.of(new AnsweredRow(
                Passage.join(words),
                who < 0 ? List.of() : lines(row.cells().get(who)),
                both < 0 ? List.of() : lines(row.cells().get(both))));
    }

    private static int filled(List<Integer> columns, Table.Row row) {
        return columns.stream()
                .filter(column ->
                        column < row.cells().size() && !row.cells().get(column).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    /** Who answers and by when, where a row below a decision tells nothing else; the words are those of the cells. */
    public static Optional<AnsweredRow> ofNothingElse(Table.Row names, Table.Row row) {
        var filled = IntStream.range(
                        0, Math.min(names.cells().size(), row.cells().size()))
                .filter(column -> !row.cells().get(column).isEmpty())
                .boxed()
                .toList();
        var who = named(names, filled, ColumnNames.WHO);
        var by = named(names, filled, ColumnNames.WHEN);
        return who < 0 || by < 0 || filled.size() > 2
                ? Optional.empty()
                : Optional.of(new AnsweredRow(
                        row.cells().get(who).words(),
                        lines(row.cells().get(who)),
                        lines(row.cells().get(by))));
    }

    private static int named(Table.Row names, List<Integer> columns, ColumnNames kind) {
        return columns.stream()
                .filter(column -> kind.is(names.text(column).strip()))
                .findFirst()
                .orElse(-1);
    }

    private static List<Passage> lines(Table.Cell cell) {
        return cell.lines().stream().map(Line::words).toList();
    }

    /** Whether the first row of a table names such columns. */
    public static boolean are(Table table) {
        return !AnswerColumns.named(table.rows().getFirst()).isEmpty();
    }
}
