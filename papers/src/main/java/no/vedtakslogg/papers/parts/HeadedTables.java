package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;

/**
 * Minutes whose cases stand in tables of their own, the title where the first column would have its name: «34/25 –
 * Velkommen | Ansvarlig | Frist». Or one table holds them all, below «Referat | Ansvar | Frist», each title alone in a row.
 * The title becomes a heading, what was said lines below it, and only the rows that tell who answers, or by when, stay
 * rows.
 */
final class HeadedTables {
    private static final Pattern COUNT =
            Pattern.compile("^(?:(?iu:sak|pkt\\.?|punkt)\\s)?\\d{1,3}\\s?[.):]\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]\\s*$");
    private static final Style HEADING = new Style(2, true, false, false);
    private static final Cell NO_CELL = new Cell(List.of());
    private static final int FEWEST = 2;

    private final List<Block> blocks = new ArrayList<>();

    private HeadedTables() {}

    /** The blocks without such tables; as they are, where fewer than two titles stand so. */
    static List<Block> restored(List<Block> blocks) {
        var heads = blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .filter(HeadedTables::isHead)
                .limit(FEWEST)
                .count();
        if (heads < FEWEST && blocks.stream().noneMatch(HeadedTables::holdsTitles)) {
            return blocks;
        }
        var headed = new HeadedTables();
        for (var block : blocks) {
            if (block instanceof Table table
                    && (heads >= FEWEST && isHead(table.rows().getFirst()) || holdsTitles(table))) {
                headed.read(table);
            } else {
                headed.blocks.add(block);
            }
        }
        return headed.blocks;
    }

    private static boolean isHead(Row row) {
        return namesAnswers(row)
                && !row.cells().getFirst().isEmpty()
                && namesCase(row.cells().getFirst().words());
    }

    // every column but the first
    private static boolean namesAnswers(Row row) {
        var others =
                row.filled().stream().skip(1).map(cell -> cell.text().strip()).toList();
        return !others.isEmpty()
                && others.stream().allMatch(name -> ColumnNames.WHO.is(name) || ColumnNames.WHEN.is(name));
    }

    // a title alone in the first cell, and below it what was said or decided
    private static boolean holdsTitles(Block block) {
        return block instanceof Table table
                && namesAnswers(table.rows().getFirst())
                && table.rows().stream()
                                .filter(HeadedTables::isTitle)
                                .limit(FEWEST)
                                .count()
                        == FEWEST
                && table.rows().stream().skip(1).filter(HeadedTables::isTitle).count() * 2
                        < table.rows().size();
    }

    private static boolean isTitle(Row row) {
        var first = row.cells().getFirst();
        return row.filled().equals(List.of(first))
                && first.lines().size() == 1
                && namesCase(first.words())
                && !first.words().has(SENTENCE);
    }

    private static boolean namesCase(Passage words) {
        return words.has(COUNT)
                || CaseNumbers.atStart(words)
                        .filter(start -> !start.rest().isBlank())
                        .isPresent();
    }

    private void read(Table table) {
        var names = table.rows().getFirst();
        for (var row : table.rows()) {
            if (isHead(row)) {
                var cells = new ArrayList<>(row.cells());
                var title = cells.set(0, NO_CELL);
                names = new Row(cells);
                blocks.add(new Line(title.words(), HEADING, 0, true));
            } else if (isTitle(row)) {
                blocks.add(new Line(row.cells().getFirst().words(), HEADING, 0, true));
            } else if (row != names) {
                below(names, row);
            }
        }
    }

    private void below(Row names, Row row) {
        if (row.filled().size() > 1) {
            blocks.add(new Table(List.of(names, row), true));
        } else {
            row.filled().stream().map(CellLines::apart).forEach(blocks::addAll);
        }
    }
}
