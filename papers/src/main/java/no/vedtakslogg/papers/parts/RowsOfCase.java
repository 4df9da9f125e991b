package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;

/** The rows of a table that treat one case: what stands in a column is one section, over all of its rows. */
final class RowsOfCase {
    private static final Style HEADING = new Style(3, true, false, false);

    private final OpenCase open;
    private final Table.Row names;
    private final TreeMap<Integer, List<Line>> columns = new TreeMap<>();

    /** @param titleAt the column whose first line is the title, or -1 where that stands in the first filled one */
    RowsOfCase(OpenCase open, Table.Row names, Table.Row first, int titleAt) {
        this.open = open;
        this.names = names;
        var cells = first.cells();
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var named = !cell.isEmpty() && (cell == first.filled().getFirst() || column == titleAt);
            if (named) {
                open.blocks.addAll(cell.lines().subList(1, cell.lines().size()));
            } else {
                add(column, cell);
            }
        }
        AnsweredRow.of(names, first).ifPresent(open.answered::add);
    }

    boolean isNumbered() {
        return open.number != null;
    }

    /** Adds a row that tells more of the case. */
    void add(Table.Row row) {
        for (var column = 0; column < row.cells().size(); column++) {
            add(column, row.cells().get(column));
        }
        AnsweredRow.of(names, row).ifPresent(open.answered::add);
    }

    private void add(int column, Table.Cell cell) {
        if (!cell.isEmpty()) {
            var lines = columns.computeIfAbsent(column, none -> new ArrayList<>());
            lines.add(cell.lines().getFirst().apart());
            lines.addAll(cell.lines().subList(1, cell.lines().size()));
        }
    }

    OpenCase close() {
        columns.forEach((column, lines) -> {
            var name = names.text(column).strip();
            if (isFact(name)) {
                open.blocks.addFirst(lines.getFirst());
                open.blocks.addFirst(names.cells().get(column).lines().getFirst());
            } else if (!AnsweredRow.answers(names, column)) {
                if (!name.isEmpty()) {
                    open.blocks.add(new Line(names.cells().get(column).words(), HEADING, 0, true));
                }
                open.blocks.addAll(lines);
            }
        });
        return open;
    }

    private static boolean isFact(String name) {
        return name.matches("(?iu)ansvarl[ie]g|ansvar|saksbehandlar|saksbehandler|sakshandsamar|type|sakstype");
    }
}
