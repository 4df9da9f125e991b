package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Minutes kept as a table: each row is a case, and each column but number and title a section of it. */
final class CaseTable {
    private CaseTable() {}

    static List<OpenCase> cases(Table table) {
        var names = table.rows().getFirst();
        var cases = new ArrayList<OpenCase>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            var filled = row.filled();
            if (filled.isEmpty()) {
                continue;
            }
            var start = CaseNumbers.atStart(filled.getFirst().words());
            if (start.isEmpty()) {
                if (!cases.isEmpty()) {
                    filled.forEach(cell -> cases.getLast().blocks.addAll(cell.lines()));
                }
                continue;
            }
            cases.add(opened(row, names, start.get()));
        }
        return cases;
    }

    private static OpenCase opened(Table.Row row, Table.Row names, CaseNumbers.Start start) {
        var rest = start.rest();
        var titleAt = -1;
        var title = rest;
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (rest.isBlank()
                    && titleAt < 0
                    && !cell.isEmpty()
                    && cell != row.filled().getFirst()) {
                titleAt = column;
                title = cell.lines().getFirst().words();
            }
        }
        var open = new OpenCase(start.number(), title.isBlank() ? null : title, null);
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (cell.isEmpty() || cell == row.filled().getFirst()) {
                continue;
            }
            var lines = column == titleAt ? cell.lines().subList(1, cell.lines().size()) : cell.lines();
            if (isFact(names.text(column).strip())) {
                open.blocks.addFirst(cell.lines().getFirst());
                open.blocks.addFirst(names.cells().get(column).lines().getFirst());
                continue;
            }
            if (column != titleAt
                    && column < names.cells().size()
                    && !names.cells().get(column).isEmpty()) {
                open.blocks.add(new Line(names.cells().get(column).words(), new Style(3, true, false, false), 0, true));
            }
            open.blocks.addAll(lines);
        }
        return open;
    }

    private static boolean isFact(String name) {
        return name.matches("(?iu)ansvarl[ie]g|ansvar|saksbehandlar|saksbehandler|sakshandsamar|type|sakstype");
    }
}
