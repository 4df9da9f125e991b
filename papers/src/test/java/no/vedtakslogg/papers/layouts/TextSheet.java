package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.layouts.Sheet.Block;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** Sets a sheet as plain text. */
final class TextSheet {
    private static final int WIDTH = 100;

    private final String headings;
    private final boolean tabs;
    private final StringBuilder out = new StringBuilder();

    TextSheet(Draw draw) {
        headings = draw.one("txt headings", "plain", "capitals", "underlined", "spaced");
        tabs = draw.yes("txt tabs", 2);
    }

    String set(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            var labelBelowLabel = i > 0 && blocks.get(i) instanceof Label && blocks.get(i - 1) instanceof Label;
            if (i > 0 && !labelBelowLabel) {
                out.append("\n");
            }
            set(blocks.get(i));
        }
        return out.toString();
    }

    private void set(Block block) {
        switch (block) {
            case Heading heading -> heading(heading.words());
            case Paragraph paragraph -> line(wrapped(paragraph.words()));
            case Label label when tabs -> line(label.label() + "\t" + label.value());
            case Label label -> line("%-15s%s".formatted(label.label(), air(label.label())) + label.value());
            case Section section -> line(section.label());
            case Items items -> items(items);
            case Rows rows -> out.append(TextTable.of(rows, tabs));
            case Lines lines -> lines.lines().forEach(this::line);
        }
    }

    // only air parts a label without a colon from what it says
    private static String air(String label) {
        return label.length() < 15 || label.endsWith(":") ? " " : "    ";
    }

    private void line(String words) {
        out.append(words).append("\n");
    }

    private void heading(String words) {
        switch (headings) {
            case "capitals" -> line(words.toUpperCase(Locale.ROOT));
            case "underlined" -> {
                line(words);
                line("-".repeat(words.length()));
            }
            case "spaced" -> line("\n" + words);
            default -> line(words);
        }
    }

    private void items(Items items) {
        for (var i = 0; i < items.items().size(); i++) {
            var item = items.items().get(i);
            line(items.mark().at(i) + " " + item.words());
            for (var j = 0; j < item.below().size(); j++) {
                line("   " + Mark.LETTERS.at(j) + " " + item.below().get(j));
            }
        }
    }

    private static String wrapped(String words) {
        var lines = new StringBuilder();
        var length = 0;
        for (var word : words.split(" ")) {
            if (length + word.length() > WIDTH) {
                lines.append("\n");
                length = 0;
            } else if (!lines.isEmpty()) {
                lines.append(" ");
            }
            lines.append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }
}
