package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * A table of minutes without numbers, or of tasks, each cell a line of its own: that every so many lines the same kind of thing stands
 * tells how many columns there were.
 *
 * @param last where its last line stands
 */
record EvenRows(Table table, int last) {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 200;

    /** The table whose names stand from a line on, if one does. */
    static Optional<EvenRows> at(List<Block> blocks, FlatNames flat, int from) {
        var names = flat.may(from);
        for (var columns = names.size(); columns >= FEWEST_COLUMNS; columns--) {
            var ofCases = flat.areNames(from, columns);
            var ofTasks = flat.mayNameTasks(from, columns);
            var lines = ofCases || ofTasks ? lines(blocks, from + columns, columns * MOST_ROWS) : List.<Line>of();
            if (lines.size() % columns == 0 && lines.size() >= columns) {
                var table = table(names.subList(0, columns), lines);
                if (ofCases
                                && lines.size() >= FEWEST_ROWS * columns
                                && MinutesColumns.of(table).areEven()
                        || ofTasks && TaskTable.isEven(table)) {
                    return Optional.of(new EvenRows(table, from + columns + lines.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    // more of them are no table of one meeting
    private static List<Line> lines(List<Block> blocks, int from, int most) {
        var lines = new ArrayList<Line>();
        for (var at = from; at < blocks.size() && blocks.get(at) instanceof Line line && !line.afterGap(); at++) {
            if (lines.size() == most) {
                return List.of();
            }
            lines.add(line);
        }
        return lines;
    }

    private static Table table(List<Line> names, List<Line> lines) {
        var rows = new ArrayList<Row>();
        rows.add(row(names));
        for (var at = 0; at < lines.size(); at += names.size()) {
            rows.add(row(lines.subList(at, at + names.size())));
        }
        return new Table(rows, true);
    }

    private static Row row(List<Line> lines) {
        return new Row(
                lines.stream().map(line -> new Cell(List.of(line.apart()))).toList());
    }
}
