package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Labels;

/** The rows of a table within a case, read as the lines that they would be without it. */
final class RowLines {
    private RowLines() {}

    static List<Line> of(Table table) {
        var lines = new ArrayList<Line>();
        var rows = table.rows();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var filled = row.filled();
            if (i + 1 < rows.size() && areLabels(filled)) {
                lines.addAll(paired(row, rows.get(++i)));
                continue;
            }
            if (filled.isEmpty()) {
                continue;
            }
            if (filled.size() == 1 || isNamed(filled.getFirst())) {
                filled.forEach(cell -> lines.addAll(cell.lines()));
            } else {
                var first = filled.getFirst().lines().getFirst();
                lines.add(first.with(
                        Passage.join(filled.stream().map(Table.Cell::words).toList())));
            }
        }
        return lines;
    }

    // «Saksbehandler | Arkiv | ArkivsakID», and what each of them names in the row below
    private static boolean areLabels(List<Table.Cell> cells) {
        return cells.size() > 1
                && cells.stream()
                                .filter(cell -> Labels.alone(cell.words()).isPresent())
                                .count()
                        > cells.size() / 2
                && Labels.alone(cells.getFirst().words()).isPresent();
    }

    // a label that looks like a heading above its value is none
    private static List<Line> paired(Table.Row labels, Table.Row values) {
        var lines = new ArrayList<Line>();
        for (var column = 0;
                column < Math.min(labels.cells().size(), values.cells().size());
                column++) {
            var label = labels.cells().get(column);
            var value = values.cells().get(column);
            if (!label.isEmpty() && !value.isEmpty()) {
                var first = label.lines().getFirst();
                lines.add(new Line(label.words(), Style.PLAIN, first.indent(), first.afterGap()));
                lines.add(value.lines().getFirst().with(value.words()));
            }
        }
        return lines;
    }

    // «Forslag til vedtak | …» is a heading, with its section in the cell beside it
    private static boolean isNamed(Table.Cell cell) {
        return cell.lines().size() == 1
                && (Labels.alone(cell.words()).isPresent()
                        || Headings.of(cell.lines().getFirst()).isPresent());
    }
}
