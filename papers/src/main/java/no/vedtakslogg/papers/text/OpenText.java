package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of plain text while they are read, and whether air or open emphasis stands above the next of them. */
final class OpenText {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    // «==Saker==», as wikis set their headings
    private static final Pattern WIKI_HEADING = Pattern.compile("^(={2,6})\\s*+(\\S.*?)\\s*\\1\\s*$");
    private static final int LONGEST_UNDERLINED = 120;

    final List<Block> blocks = new ArrayList<>();
    boolean gap;
    boolean boldOpen;
    private final Source source;

    OpenText(Source source) {
        this.source = source;
    }

    /** Leaves air above what comes, where no emphasis goes on. */
    void air() {
        gap = true;
        boldOpen = false;
    }

    /** Takes a rule: straight under a line it underlines it, and elsewhere it only separates. */
    void rule(String text) {
        if (!gap
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Line line
                && line.words().length() < LONGEST_UNDERLINED) {
            var level = text.contains("=") ? 1 : 2;
            blocks.set(
                    blocks.size() - 1,
                    new Line(line.words(), new Style(level, true, false, true), line.indent(), line.afterGap()));
        }
        air();
    }

    /** Adds a heading, a bullet or any other words outside tables. */
    void words(int from, int to, String text) {
        var wiki = WIKI_HEADING.matcher(text);
        if (wiki.matches()) {
            var style = new Style(wiki.end(1), false, false, false);
            add(source.passage(from + wiki.start(2), from + wiki.end(2)), style, 0);
            return;
        }
        var bare = text.stripLeading();
        var start = from + (text.length() - bare.length());
        var heading = HEADING.matcher(bare);
        if (heading.find()) {
            emphasised(start + heading.end(), to, heading.end(1), indent(text));
        } else if (bare.startsWith("* ")) { // a bullet, no emphasis
            add(source.passage(start, to).strip(), Style.PLAIN, indent(text));
        } else {
            emphasised(start, to, 0, indent(text));
        }
    }

    private void emphasised(int from, int to, int level, double indent) {
        var read = Inline.read(source, from, to, boldOpen);
        boldOpen = read.boldStaysOpen();
        for (var line : read.lines()) {
            var style = new Style(
                    level,
                    line.style().bold(),
                    line.style().italic(),
                    line.style().underlined());
            add(line.words(), style, indent);
        }
    }

    private void add(Passage words, Style style, double indent) {
        blocks.add(new Line(words, style, indent, gap));
        gap = false;
    }

    private static double indent(String text) {
        var indent = 0;
        for (var i = 0; i < text.length() && Passage.blank(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }
}
