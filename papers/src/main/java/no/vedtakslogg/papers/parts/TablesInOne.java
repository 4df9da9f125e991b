package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * Divides one table that holds a whole paper: «Møte | Fagrådet», «Til stede | Kari Moe, Per Lund», and below these facts the
 * names of columns and all cases; what stands alone in the last rows are lines again.
 */
final class TablesInOne {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FACT = 2;

    private TablesInOne() {}

    static List<Block> restored(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table table ? divided(table) : Stream.of(block))
                .toList();
    }

    private static Stream<Block> divided(Table table) {
        var rows = table.rows().stream().filter(row -> !row.filled().isEmpty()).toList();
        var names = names(rows);
        if (names < 1) {
            return Stream.of(table);
        }
        var divided = new ArrayList<Block>();
        facts(rows.subList(0, names), divided);
        var last = rows.size();
        while (last > names + 1 && isAlone(rows.get(last - 1)) && !CaseTable.isNumbered(rows.get(last - 1))) {
            last--;
        }
        divided.add(new Table(rows.subList(names, last), true));
        rows.subList(last, rows.size()).forEach(row -> lines(row, divided));
        return divided.stream();
    }

    // the first row of three cells or more that are called as columns are, where those above have a fact each, or two
    private static int names(List<Row> rows) {
        var facts = 0;
        for (var at = 0; at < rows.size() - 1; at++) {
            var filled = rows.get(at).filled();
            if (filled.size() >= FEWEST_COLUMNS && areNames(filled)) {
                return facts > 0 && rows.get(at + 1).filled().size() >= FACT ? at : -1;
            }
            if (filled.size() > 1 && filled.size() % FACT != 0) {
                return -1;
            }
            facts += filled.size() / FACT;
        }
        return -1;
    }

    private static boolean areNames(List<Table.Cell> filled) {
        var known = filled.stream()
                .filter(cell -> FlatNames.isKnown(cell.text().strip()))
                .count();
        return known * 2 >= filled.size()
                && filled.stream()
                        .allMatch(
                                cell -> CellWords.mayName(cell) && !cell.words().hasFigure());
    }

    private static boolean isAlone(Row row) {
        return row.filled().size() == 1
                && row.filled().getFirst() == row.cells().getFirst();
    }

    private static void facts(List<Row> rows, List<Block> divided) {
        var facts = new ArrayList<Row>();
        for (var row : rows) {
            var filled = row.filled();
            if (filled.size() > 1) {
                for (var at = 0; at < filled.size(); at += FACT) {
                    facts.add(new Row(filled.subList(at, at + FACT)));
                }
            } else {
                add(facts, divided);
                lines(row, divided);
            }
        }
        add(facts, divided);
    }

    private static void add(List<Row> facts, List<Block> divided) {
        if (!facts.isEmpty()) {
            divided.add(new Table(facts, true));
            facts.clear();
        }
    }

    private static void lines(Row row, List<Block> divided) {
        row.filled().stream().map(CellLines::apart).forEach(divided::addAll);
    }
}
