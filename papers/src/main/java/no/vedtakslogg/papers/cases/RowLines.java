package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Labels;

/** The rows of a table within a case, read as the lines that they would be without it. */
final class RowLines {
    private RowLines() {}

    static List<Line> of(Table table) {
        var lines = new ArrayList<Line>();
        for (var row : table.rows()) {
            var filled = row.filled();
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

    // «Forslag til vedtak | …» is a heading, with its section in the cell beside it
    private static boolean isNamed(Table.Cell cell) {
        return cell.lines().size() == 1
                && (Labels.alone(cell.words()).isPresent()
                        || Headings.of(cell.lines().getFirst()).isPresent());
    }
}
