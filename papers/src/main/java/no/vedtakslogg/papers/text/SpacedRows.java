package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/** Lines straight below each other whose words plain text sets in columns with blanks, while they are read. */
final class SpacedRows {
    private static final Pattern FIGURES = Pattern.compile("^[\\d/\\s.-]+$");

    private static final Pattern COUNT = Pattern.compile(NamedColumns.COUNT);

    private final Source source;
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private List<Integer> columns = List.of();

    SpacedRows(Source source) {
        this.source = source;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a line goes on in the columns of those above it. */
    boolean goesOn(String line) {
        var wider = columns.isEmpty() ? columns : SpacedColumns.goesOn(line, columns, lines);
        columns = wider.isEmpty() ? columns : wider;
        return !wider.isEmpty();
    }

    /** Whether a line is the first in columns that the next one goes on in. */
    boolean begins(String line, String next) {
        columns = SpacedColumns.starts(line);
        columns = columns.isEmpty() ? SpacedColumns.startsOfCounted(line, next) : columns;
        return !columns.isEmpty()
                && !SpacedColumns.goesOn(next, columns, List.of(line)).isEmpty();
    }

    void add(int from, String line) {
        starts.add(from);
        lines.add(line);
    }

    // «12/26     26/412     7» and a title below it alone make no table
    boolean areOneRow() {
        return !lines.isEmpty()
                && FIGURES.matcher(lines.getFirst()).matches()
                && lines.stream().skip(1).allMatch(line -> line.substring(0, Math.min(columns.get(1), line.length()))
                        .isBlank());
    }

    /** Tells of each line where it begins and what it says. */
    void forEach(BiConsumer<Integer, String> line) {
        for (var i = 0; i < lines.size(); i++) {
            line.accept(starts.get(i), lines.get(i));
        }
    }

    /** The rows that the lines make. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var cells = cells(starts.get(i), lines.get(i));
            if (!rows.isEmpty()
                    && cells.getFirst().isEmpty()
                    && !isShortRow(rows.getLast(), cells)
                    && (new Row(cells).filled().size() == 1 || goesOn(rows.getLast(), cells))) {
                rows.add(goneOn(rows.removeLast(), cells));
            } else {
                rows.add(new Row(cells));
            }
        }
        return rows;
    }

    // «Pause» below «3   Budsjett» goes on with nothing
    private boolean isShortRow(Row above, List<Cell> cells) {
        var at = 0;
        while (at < cells.size() && cells.get(at).isEmpty()) {
            at++;
        }
        if (at == 0
                || at == cells.size()
                || at >= above.cells().size()
                || above.cells().get(at).isEmpty()
                || !COUNT.matcher(above.cells().get(at - 1).text().strip()).matches()) {
            return false;
        }
        return UnnumberedRow.is(cells.get(at).words());
    }

    void clear() {
        starts.clear();
        lines.clear();
        columns = List.of();
    }

    private List<Cell> cells(int from, String text) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < columns.size(); i++) {
            var start = start(i, text);
            var end = i + 1 < columns.size() ? start(i + 1, text) : text.length();
            cells.add(new Cell(
                    Inline.read(source, from + start, from + end, false).lines()));
        }
        return cells;
    }

    // words in the middle of their column may begin a little before its name does, and those of the column before may
    // go
    // on past it: no column parts words
    private int start(int column, String text) {
        var start = Math.min(columns.get(column), text.length());
        if (column == 0 || start == text.length() || text.startsWith("  ", start - 2)) {
            return start;
        }
        var gap = text.lastIndexOf("   ", start) + 3;
        var before = columns.get(column - 1);
        if (gap > before && !text.substring(before, gap).isBlank()) {
            return gap;
        }
        var end = text.indexOf("   ", start);
        return end < 0 ? text.length() : end;
    }

    // «for teknologi     side 24» below a title that was broken, whose page is told where it ends
    private static boolean goesOn(Row above, List<Cell> below) {
        for (var i = 1; i < below.size(); i++) {
            if (!below.get(i).isEmpty()
                    && i < above.cells().size()
                    && !above.cells().get(i).isEmpty()
                    && !Character.isLowerCase(below.get(i).words().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    // words below the cells of a row go on with the cell above them
    private static Row goneOn(Row row, List<Cell> below) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < row.cells().size(); i++) {
            var lines = new ArrayList<>(row.cells().get(i).lines());
            lines.addAll(i < below.size() ? below.get(i).lines() : List.of());
            cells.add(new Cell(lines));
        }
        return new Row(cells);
    }
}
