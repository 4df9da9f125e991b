package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Letters;

/**
 * The list of cases that stands in a cell above the first of them, where minutes are kept as a table: «Saksliste», «1.
 * Budsjett», «2. Møteplan», and then «1. Budsjett» again with what was said of it.
 *
 * @param lines the rows of the list
 * @param others the table without it
 */
record ListInCell(List<Line> lines, Table others) {
    private static final int FEWEST = 2;

    static Optional<ListInCell> in(Table table) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> !row.filled().isEmpty())
                .findFirst()
                .filter(row ->
                        AgendaHeadings.isTitle(row.filled().getFirst().lines().getFirst()))
                .flatMap(row -> in(table, row));
    }

    private static Optional<ListInCell> in(Table table, Table.Row row) {
        var cell = row.filled().getFirst();
        var listed = cell.lines().stream().skip(1).toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        var first = Letters.of(listed.getFirst().text());
        var end = 1;
        while (end < listed.size() && !Letters.of(listed.get(end).text()).equals(first)) {
            end++;
        }
        var rows = new ArrayList<>(table.rows());
        var left = listed.subList(end, listed.size());
        rows.set(rows.indexOf(row), without(row, cell, left));
        var comesAgain = rows.stream()
                .flatMap(other -> other.filled().stream().limit(1))
                .flatMap(other -> other.lines().stream().limit(1))
                .anyMatch(line -> Letters.of(line.text()).equals(first));
        return end >= FEWEST && comesAgain
                ? Optional.of(new ListInCell(listed.subList(0, end), new Table(rows, table.afterGap())))
                : Optional.empty();
    }

    private static Table.Row without(Table.Row row, Table.Cell list, List<Line> left) {
        return new Table.Row(row.cells().stream()
                .map(cell -> cell == list ? new Table.Cell(left) : cell)
                .toList());
    }
}
