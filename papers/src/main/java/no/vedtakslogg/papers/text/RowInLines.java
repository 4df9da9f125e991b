package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/** A row of a table while the lines are read that its cells go on over. */
final class RowInLines {
    private static final int COLUMNS_OF_NAMES = 2; // a number and a title

    private final List<List<Line>> cells = new ArrayList<>();

    RowInLines(int columns) {
        for (var i = 0; i < columns; i++) {
            cells.add(new ArrayList<>());
        }
    }

    /** Adds words to a cell, which may stand apart from those above them. */
    void add(int column, List<Line> lines, boolean apart) {
        for (var line : lines) {
            cells.get(column).add(apart ? line.apart() : line.together());
        }
    }

    /** The widest line in a column. */
    int width(int column) {
        return cells.get(column).stream()
                .mapToInt(line -> line.words().length())
                .max()
                .orElse(0);
    }

    /** The row, where a title that was broken between two lines is one again. */
    Row closed(List<Integer> widths) {
        var closed = new ArrayList<Cell>();
        for (var i = 0; i < cells.size(); i++) {
            closed.add(new Cell(i < COLUMNS_OF_NAMES ? joined(cells.get(i), widths.get(i)) : cells.get(i)));
        }
        return new Row(closed);
    }

    private static List<Line> joined(List<Line> lines, int width) {
        var joined = new ArrayList<Line>();
        var above = 0;
        for (var line : lines) {
            if (!joined.isEmpty() && goesOn(line, above, width)) {
                var before = joined.removeLast();
                joined.add(before.with(before.words().then(line.words())));
            } else {
                joined.add(line);
            }
            above = line.words().length();
        }
        return joined;
    }

    // a line goes on with the one above it where that had no room for its first word
    private static boolean goesOn(Line line, int above, int width) {
        return Wrapping.mayGoOn(line)
                && (Character.isLowerCase(line.words().charAt(0)) || Wrapping.hadTo(line, above, width));
    }
}
