package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * «Sak | Punkt | Oppgave | Ansvar | Frist» below the cases: tells again what is to be done with each of the decisions, and in
 * columns of their own who does it, and by when.
 */
final class TasksBelowCases {
    private static final Pattern OF_CASE = Pattern.compile("(?iu).*sak.*");

    private final List<OpenCase> cases;

    TasksBelowCases(List<OpenCase> cases) {
        this.cases = cases;
    }

    /** Gives each row to the case that it names; what is left of the table, nothing where that is all. */
    Optional<Table> without(Table table) {
        var column = caseColumn(table);
        var points = column < 0 ? -1 : pointColumn(table, column);
        var tasks = column < 0 ? Optional.<TaskTable>empty() : tasks(table, column, points);
        if (tasks.isEmpty()) {
            return Optional.of(table);
        }
        var left = new ArrayList<>(List.of(table.rows().getFirst()));
        NamedCase above = null;
        for (var at = 1; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            above = row.text(column).isBlank() ? above : named(row, column);
            var told = above == null
                    ? Optional.<AnsweredRow>empty()
                    : tasks.get().answered(tasks.get().rows().get(at - 1));
            if (above != null && told.isPresent()) {
                if (!DoneWork.isTold(row)) {
                    above.told().answered.add(ofPoint(told.get(), above, row, points));
                }
            } else if (!row.filled().isEmpty() && !isOfOtherMeeting(row, column)) {
                left.add(row);
            }
        }
        return left.size() == 1 ? Optional.empty() : Optional.of(new Table(left, table.afterGap()));
    }

    private static AnsweredRow ofPoint(AnsweredRow told, NamedCase of, Row row, int points) {
        var named = points >= 0 && !row.text(points).isBlank()
                ? row.cells().get(points).words()
                : of.points() == null ? told.words() : of.points();
        return new AnsweredRow(named, told.who(), told.by(), told.words());
    }

    // a running list goes on with what was decided before
    private boolean isOfOtherMeeting(Row row, int column) {
        var number = row.text(column).isBlank()
                ? null
                : CaseTable.number(row.cells().get(column).words());
        return number != null && number.value().year() != null && named(row, column) == null;
    }

    // the one that says so by its name, or else the first
    private int caseColumn(Table table) {
        var names = table.rows().getFirst();
        return names.filled().size() < 3 || cases.isEmpty()
                ? -1
                : IntStream.range(0, names.cells().size())
                        .boxed()
                        .filter(column -> nameCases(table, column))
                        .min(Comparator.comparing(
                                column -> !OF_CASE.matcher(names.text(column)).matches()))
                        .orElse(-1);
    }

    private boolean nameCases(Table table, int column) {
        var cells = cells(table, column);
        return cells.stream().anyMatch(cell -> NamedCase.of(cell, cases).isPresent())
                && (isNumber(table, column)
                        || cells.stream()
                                .allMatch(cell -> NamedCase.of(cell, cases).isPresent() || CaseNumbers.areAlone(cell)))
                && !countsRows(table, column);
    }

    private static boolean isNumber(Table table, int column) {
        return ColumnNames.NUMBER.is(table.rows().getFirst().text(column).strip());
    }

    // «Nr.» or «#» above 1, 2, 3, where there are other cases than these
    private boolean countsRows(Table table, int column) {
        var cells = cells(table, column);
        return !OF_CASE.matcher(table.rows().getFirst().text(column)).matches()
                && cells.size() != cases.size()
                && IntStream.range(0, cells.size())
                        .allMatch(at -> bare(cells.get(at)).equals(String.valueOf(at + 1)));
    }

    private static String bare(Passage cell) {
        return cell.toString().replaceAll("[^\\p{L}\\d]", "");
    }

    private static int pointColumn(Table table, int ofCases) {
        var names = table.rows().getFirst();
        return IntStream.range(0, names.cells().size())
                .filter(column -> column != ofCases
                        && PointColumn.is(names.text(column))
                        && cells(table, column).stream().allMatch(NamedPoints::areAlone))
                .findFirst()
                .orElse(-1);
    }

    private static List<Passage> cells(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> !row.text(column).isBlank())
                .map(row -> row.cells().get(column).words())
                .toList();
    }

    private @Nullable NamedCase named(Row row, int column) {
        return NamedCase.of(row.cells().get(column).words(), cases).orElse(null);
    }

    // the work first, and then who does it and by when
    private Optional<TaskTable> tasks(Table table, int ofCases, int points) {
        var names = table.rows().getFirst();
        var order = IntStream.range(0, names.cells().size())
                .filter(column -> column != ofCases && column != points)
                .filter(column -> !DoneWork.isStatus(names, column) && !counts(table, column))
                .boxed()
                .sorted(Comparator.comparing(
                        column -> ColumnNames.WHO.is(names.text(column).strip())
                                || ColumnNames.WHEN.is(names.text(column).strip())))
                .toList();
        return TaskTable.of(new Table(
                        table.rows().stream().map(row -> ordered(row, order)).toList(), table.afterGap()))
                .filter(tasks -> tasks.rows().size() == table.rows().size() - 1);
    }

    private static boolean counts(Table table, int column) {
        var cells = cells(table, column);
        return isNumber(table, column)
                && !cells.isEmpty()
                && cells.stream().allMatch(cell -> bare(cell).matches("\\d{1,3}"));
    }

    private static Row ordered(Row row, List<Integer> order) {
        return new Row(order.stream()
                .map(column -> column < row.cells().size() ? row.cells().get(column) : new Table.Cell(List.of()))
                .toList());
    }
}
