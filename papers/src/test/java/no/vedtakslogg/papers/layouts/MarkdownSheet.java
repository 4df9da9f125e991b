package no.vedtakslogg.papers.layouts;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.vedtakslogg.papers.layouts.Sheet.Block;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** Sets a sheet as Markdown. */
final class MarkdownSheet {
    private final boolean boldLabels;

    MarkdownSheet(Draw draw) {
        boldLabels = draw.yes("md bold labels", 6);
    }

    String set(List<Block> blocks) {
        return blocks.stream().map(block -> set(block) + "\n").collect(Collectors.joining());
    }

    private String set(Block block) {
        return switch (block) {
            case Heading heading -> "#".repeat(heading.level()) + " " + heading.words() + "\n";
            case Paragraph paragraph -> paragraph.words() + "\n";
            case Label label -> labelled(label.label()) + " " + label.value() + "\n";
            case Section section -> labelled(section.label()) + "\n";
            case Items items -> items(items);
            case Rows rows -> table(rows);
            case Lines lines ->
                lines.lines().stream().map(line -> line + "  \n").collect(Collectors.joining());
        };
    }

    private String labelled(String label) {
        return boldLabels ? "**" + label + "**" : label;
    }

    private static String items(Items items) {
        var out = new StringBuilder();
        for (var i = 0; i < items.items().size(); i++) {
            var item = items.items().get(i);
            var mark = items.mark() == Mark.BULLETS ? "-" : items.mark().at(i);
            out.append(mark).append(" ").append(item.words()).append("\n");
            for (var j = 0; j < item.below().size(); j++) {
                out.append("   ")
                        .append(Mark.LETTERS.at(j))
                        .append(" ")
                        .append(item.below().get(j))
                        .append("\n");
            }
        }
        return out.toString();
    }

    private static String table(Rows table) {
        var columns = table.rows().getFirst().size();
        var names = table.names().isEmpty() ? Collections.nCopies(columns, "") : table.names();
        return row(names)
                + "|"
                + "---|".repeat(columns)
                + "\n"
                + table.rows().stream().map(MarkdownSheet::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
