package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.stream.Collectors;
import no.vedtakslogg.papers.layouts.Sheet.Block;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Item;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** Sets a sheet as a page of HTML. */
final class HtmlSheet {
    private final boolean boldLabels;
    private final boolean labelsInTable;
    private final boolean sectionsJoined;
    private final StringBuilder out = new StringBuilder();

    HtmlSheet(Draw draw) {
        boldLabels = draw.yes("html bold labels", 7);
        labelsInTable = draw.yes("html labels in a table", 4);
        sectionsJoined = draw.yes("html label and text in one paragraph", 3);
    }

    String set(List<Block> blocks) {
        line("<html><body>");
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Paragraph("");
            if (sectionsJoined && block instanceof Section section && next instanceof Paragraph paragraph) {
                line("<p>" + bold(section.label()) + "<br>" + paragraph.words() + "</p>");
                i++;
            } else if (labelsInTable && block instanceof Label label) {
                var first = i == 0 || !(blocks.get(i - 1) instanceof Label);
                labelInTable(label, first, !(next instanceof Label));
            } else {
                set(block);
            }
        }
        line("</body></html>");
        return out.toString();
    }

    private void set(Block block) {
        switch (block) {
            case Heading heading -> line("<h%1$d>%2$s</h%1$d>".formatted(heading.level(), heading.words()));
            case Paragraph paragraph -> line("<p>" + paragraph.words() + "</p>");
            case Label label -> line("<p>" + bold(label.label()) + " " + label.value() + "</p>");
            case Section section -> line("<p>" + bold(section.label()) + "</p>");
            case Items items -> items(items);
            case Rows rows -> table(rows);
            case Lines lines -> line("<p>" + String.join("<br>\n", lines.lines()) + "</p>");
        }
    }

    private void line(String words) {
        out.append(words).append("\n");
    }

    private String bold(String label) {
        return boldLabels ? "<b>" + label + "</b>" : label;
    }

    private void labelInTable(Label label, boolean first, boolean last) {
        if (first) {
            line("<table>");
        }
        line("<tr><td>" + bold(label.label()) + "</td><td>" + label.value() + "</td></tr>");
        if (last) {
            line("</table>");
        }
    }

    private void items(Items items) {
        var marked =
                switch (items.mark()) {
                    case NUMBERS, NUMBERS_IN_BRACKETS -> "<ol>";
                    case LETTERS -> "<ol type=\"a\">";
                    case BULLETS, DASHES -> "<ul>";
                };
        line(marked);
        items.items().forEach(item -> line("<li>" + item.words() + below(item) + "</li>"));
        line("</" + marked.substring(1, 3) + ">");
    }

    private static String below(Item item) {
        return item.below().isEmpty()
                ? ""
                : item.below().stream().collect(Collectors.joining("</li><li>", "<ol type=\"a\"><li>", "</li></ol>"));
    }

    private void table(Rows table) {
        line("<table border=\"1\">");
        if (!table.names().isEmpty()) {
            line(row(table.names(), "th"));
        }
        table.rows().forEach(cells -> line(row(cells, "td")));
        line("</table>");
    }

    private static String row(List<String> cells, String cell) {
        return cells.stream()
                .map(words -> "<" + cell + ">" + words + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
