package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.NamedColumns.Found;
import no.vedtakslogg.papers.text.NamedColumns.Stretch;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * A table below the names of its columns, with tabs between its cells, that came out of its file with all lines of a cell:
 * what has no tab before it goes on in the cell above, and a tab leads on to the next column of the same row.
 */
final class TabbedColumns {
    private static final Pattern COUNTED = Pattern.compile(NamedColumns.COUNT);
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;

    private final Source source;
    private final int width;
    private final List<List<List<Line>>> rows = new ArrayList<>();
    private boolean torn;

    private TabbedColumns(Source source, int width) {
        this.source = source;
        this.width = width;
    }

    /** The table whose columns a line names, if its rows stand so; one whose rows are a line each is none. */
    static Optional<Found> below(Source source, List<Stretch> lines, int at) {
        var names = lines.get(at).in(source).split("\t", -1);
        if (names.length < FEWEST_COLUMNS
                || !Stream.of(names).map(String::strip).allMatch(NamedColumns::isName)) {
            return Optional.empty();
        }
        var table = new TabbedColumns(source, names.length);
        table.open(lines.get(at));
        var end = at + 1;
        while (end < lines.size()
                && !lines.get(end).edge()
                && !lines.get(end).in(source).isBlank()) {
            if (!table.takes(lines.get(end))) {
                return Optional.empty();
            }
            end++;
        }
        return table.torn && table.rows.size() > FEWEST_ROWS
                ? Optional.of(new Found(table.closed(), end))
                : Optional.empty();
    }

    /** Whether the line has its place in the row that is open, or opens the next. */
    private boolean takes(Stretch line) {
        if (rows.getLast().size() == width || rows.size() > 1 && isCounted(line) && isCounted(rows.get(1))) {
            return open(line);
        }
        torn = true;
        return add(line, rows.getLast().size() - 1);
    }

    private boolean open(Stretch line) {
        rows.add(new ArrayList<>());
        rows.getLast().add(new ArrayList<>());
        return add(line, 0);
    }

    private boolean add(Stretch line, int column) {
        var row = rows.getLast();
        var text = line.in(source);
        var from = 0;
        for (var at = column; from <= text.length(); at++) {
            var end = text.indexOf('\t', from);
            end = end < 0 ? text.length() : end;
            if (at == row.size()) {
                row.add(new ArrayList<>());
            }
            row.get(at)
                    .addAll(Inline.read(source, line.from() + from, line.from() + end, false)
                            .lines());
            from = end + 1;
        }
        return row.size() <= width;
    }

    private boolean isCounted(Stretch line) {
        var text = line.in(source);
        var tab = text.indexOf('\t');
        return tab > 0 && COUNTED.matcher(text.substring(0, tab).strip()).matches();
    }

    private static boolean isCounted(List<List<Line>> row) {
        return !row.getFirst().isEmpty()
                && COUNTED.matcher(row.getFirst().getFirst().text().strip()).matches();
    }

    private List<Row> closed() {
        return rows.stream()
                .map(row -> new Row(row.stream().map(Cell::new).toList()))
                .toList();
    }
}
