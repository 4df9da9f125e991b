package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * Lines dealt out to the columns that they suit best, row by row. Empty cells left no line, so a row may be shorter; a title
 * or somebody's name may go on in the next line.
 *
 * @param taken how many lines suit the columns before something else follows
 * @param cost how badly they suit them: empty cells, and lines of another kind
 */
record FlatFit(List<Row> rows, int taken, double cost) {
    private static final double LEFT_OUT = 1;
    private static final double ACROSS_GAP = 2.5;
    private static final double SHORT_ROW = 0.3;
    private static final double HOPELESS = 5;

    private record Step(double cost, int before, boolean newRow) {}

    private static final class Dealing {
        final List<Line> lines;
        final List<FlatKind> kinds;
        final List<FlatKind> columns;
        final FlatSort sort;
        final int needed;
        final boolean gapsApart;
        final int group; // where a line stands that heads the rows below it
        final Step[][] steps;

        Dealing(List<Line> lines, List<FlatKind> kinds, List<FlatKind> columns, FlatSort sort) {
            this.lines = lines;
            this.kinds = kinds;
            this.columns = columns;
            this.sort = sort;
            this.needed = sort.needed(columns);
            this.gapsApart = lines.stream().filter(Line::afterGap).count() * 2 <= lines.size();
            this.group = columns.size();
            this.steps = new Step[lines.size()][columns.size() + 1];
        }

        Optional<FlatFit> best() {
            var best = new Step(FlatSort.NEVER, 0, false);
            var last = -1;
            var least = 0.0;
            for (var at = 0; at < lines.size() && least < HOPELESS + at * LEFT_OUT / 2; at++) {
                steps[at][group] = heading(at);
                least = steps[at][group].cost;
                for (var column = 0; column < columns.size(); column++) {
                    steps[at][column] = step(at, column);
                    least = Math.min(least, steps[at][column].cost);
                    var cost = steps[at][column].cost
                            + empty(column + 1, columns.size(), at)
                            + LEFT_OUT * (lines.size() - at - 1);
                    if (column >= needed && cost < best.cost) {
                        best = new Step(cost, column, false);
                        last = at;
                    }
                }
            }
            return last < 0
                    ? Optional.empty()
                    : Optional.of(new FlatFit(
                            rows(last, best.before), last + 1, best.cost - LEFT_OUT * (lines.size() - last - 1)));
        }

        private Step step(int at, int column) {
            var kind = kinds.get(at);
            var isNeeded = column == needed;
            var begins = sort.begins(kind, columns.get(column), isNeeded);
            var opening = column <= needed ? begins + empty(0, column, at) : FlatSort.NEVER;
            if (at == 0) {
                return new Step(opening, -1, true);
            }
            var best = new Step(FlatSort.NEVER, 0, false);
            var gap = gapsApart && lines.get(at).afterGap() ? ACROSS_GAP : 0;
            for (var before = 0; before <= group; before++) {
                var so = steps[at - 1][before].cost;
                if (before >= needed) {
                    best = better(best, so + empty(before + 1, columns.size(), at - 1) + opening, before, true);
                }
                if (before < column && !(before < needed && column > needed)) {
                    best = better(best, so + empty(before + 1, column, at - 1) + begins + gap, before, false);
                } else if (before == column) {
                    best = better(best, so + sort.goesOn(kind, columns.get(column), isNeeded) + gap, before, false);
                }
            }
            return best;
        }

        private Step heading(int at) {
            var cost = sort.heads(kinds.get(at), lines.get(at).words());
            if (at == 0) {
                return new Step(cost, -1, true);
            }
            var best = new Step(FlatSort.NEVER, 0, false);
            for (var before = needed; before < group; before++) {
                var so = steps[at - 1][before].cost + empty(before + 1, columns.size(), at - 1);
                best = better(best, so + cost, before, true);
            }
            return best;
        }

        private static Step better(Step best, double cost, int before, boolean newRow) {
            return cost < best.cost ? new Step(cost, before, newRow) : best;
        }

        private double empty(int from, int to, int at) {
            var cost = 0.0;
            for (var column = from; column < to; column++) {
                cost += sort.empty(columns.get(column));
            }
            return kinds.get(at) == FlatKind.FRAME ? cost * SHORT_ROW : cost;
        }

        private List<Row> rows(int last, int column) {
            var rows = new ArrayList<Row>();
            var cells = emptyRow();
            for (var at = last; at >= 0; at--) {
                cells.get(column == group ? 0 : column).addFirst(lines.get(at));
                var step = steps[at][column];
                if (step.newRow) {
                    rows.add(new Row(cells.stream().map(Cell::new).toList()));
                    cells = emptyRow();
                }
                column = step.before;
            }
            Collections.reverse(rows);
            return rows;
        }

        private List<List<Line>> emptyRow() {
            var cells = new ArrayList<List<Line>>();
            columns.forEach(column -> cells.add(new ArrayList<>()));
            return cells;
        }
    }

    static Optional<FlatFit> of(List<Line> lines, List<FlatKind> kinds, List<FlatKind> columns, FlatSort sort) {
        return new Dealing(lines, kinds, columns, sort).best();
    }

    /** How many rows have a cell in each of the columns that are seldom empty. */
    long full(List<FlatKind> columns) {
        return rows.stream()
                .filter(row -> row.filled().size() >= columns.size() - Collections.frequency(columns, FlatKind.MARK))
                .count();
    }
}
