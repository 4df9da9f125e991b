package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Days;

/**
 * The body whose treatment an extract tells, where a table names all the bodies that treat the case: below the table stands
 * «Formannskapet 09.06.2026» alone.
 */
final class TreatingBody {
    private TreatingBody() {}

    /** The blocks with only the row of that body in the table, and without the line that tells which it is. */
    static List<Block> alone(List<Block> blocks) {
        for (var at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Table table && table.rows().size() > 2 && PaperForm.tellsMeetings(table)) {
                return alone(blocks, table, at);
            }
        }
        return blocks;
    }

    private static List<Block> alone(List<Block> blocks, Table table, int at) {
        var told = IntStream.range(at + 1, blocks.size())
                .filter(below -> rows(table, blocks.get(below)).size() == 1)
                .boxed()
                .toList();
        if (told.size() != 1) {
            return blocks;
        }
        var row = rows(table, blocks.get(told.getFirst())).getFirst();
        var others = new ArrayList<>(blocks);
        others.set(at, new Table(List.of(table.rows().getFirst(), row), table.afterGap()));
        others.remove((int) told.getFirst());
        return others;
    }

    private static List<Table.Row> rows(Table table, Block block) {
        return block instanceof Line line
                ? table.rows().stream().filter(row -> isOf(row, line)).toList()
                : List.of();
    }

    private static boolean isOf(Table.Row row, Line line) {
        var body = FactOfCase.beforeDay(line.words()).toString();
        var day = Days.first(line.words());
        return day.isPresent()
                && row.filled().stream().anyMatch(cell -> cell.text().strip().equalsIgnoreCase(body))
                && row.filled().stream()
                        .flatMap(cell -> Days.first(cell.words()).stream())
                        .anyMatch(other -> other.value().equals(day.get().value()));
    }
}
