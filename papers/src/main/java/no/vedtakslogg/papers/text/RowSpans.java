package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Which columns of an HTML table's next row are taken by cells that go down over several rows, row by row. */
final class RowSpans {
    private final List<Integer> rowsLeft = new ArrayList<>();

    /** How many columns have been seen. */
    int columns() {
        return rowsLeft.size();
    }

    /** Whether a cell from above goes on in this column; to be asked once in each row. */
    boolean takes(int column) {
        var taken = column < rowsLeft.size() && rowsLeft.get(column) > 0;
        if (taken) {
            rowsLeft.set(column, rowsLeft.get(column) - 1);
        }
        return taken;
    }

    /** Tells of a cell that begins in this column, and in the next ones where it is wide. */
    void begin(Element cell, int column, int width) {
        while (rowsLeft.size() < column + width) {
            rowsLeft.add(0);
        }
        for (var i = column; i < column + width; i++) {
            rowsLeft.set(i, span(cell, "rowspan") - 1);
        }
    }

    /** How many rows or columns a cell goes over. */
    static int span(Element cell, String attribute) {
        var written = cell.attr(attribute).strip();
        return written.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
