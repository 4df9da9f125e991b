package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/** The form of one case that is a table from its head to its end: «Sak | 14/26 Legevakt», «Bakgrunn | …», «Forslag til vedtak | …». */
final class SectionsInTable {
    private static final Set<Heading> ENDS_IN = Set.of(Heading.PROPOSAL, Heading.DECISION);
    private static final Style TITLE = new Style(0, true, false, false);

    private SectionsInTable() {}

    /** The blocks with the sections of the only such table below it, each under its heading; as they stand where there is none or more. */
    static List<Block> opened(List<Block> blocks) {
        var forms = blocks.stream()
                .filter(block -> block instanceof Table table && isForm(table))
                .toList();
        if (forms.size() != 1) {
            return blocks;
        }
        var opened = new ArrayList<Block>();
        for (var block : blocks) {
            if (block == forms.getFirst() && block instanceof Table table) {
                opened.addAll(opened(table));
            } else {
                opened.add(block);
            }
        }
        return opened;
    }

    private static boolean isForm(Table table) {
        return !opensSection(table.rows().getFirst())
                && table.rows().stream().allMatch(row -> row.filled().size() <= 2)
                && table.rows().stream().anyMatch(row -> opens(row, ENDS_IN));
    }

    private static List<Block> opened(Table table) {
        var head = table.rows().stream().takeWhile(row -> !opensSection(row)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(head, table.afterGap()));
        for (var row : table.rows().subList(head.size(), table.rows().size())) {
            var cells = row.filled();
            cells.stream().limit(1).forEach(cell -> blocks.add(new Line(cell.words(), TITLE, 0, true)));
            cells.stream().skip(1).forEach(cell -> blocks.addAll(cell.lines()));
        }
        return blocks;
    }

    private static boolean opensSection(Row row) {
        return opens(row, Set.of(Heading.values()));
    }

    private static boolean opens(Row row, Set<Heading> headings) {
        return row.filled().stream()
                .limit(1)
                .flatMap(cell -> Headings.of(new Line(cell.words(), TITLE, 0, true)).stream())
                .anyMatch(titled ->
                        headings.contains(titled.heading()) && titled.rest().isBlank());
    }
}
