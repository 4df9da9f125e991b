package no.vedtakslogg.papers.text;

import java.util.regex.Pattern;

/**
 * One line of a paper.
 *
 * @param indent how far in it begins; a unit of its own in each format, to be compared within one paper only
 */
public record Line(Passage words, Style style, double indent, boolean afterGap) implements Block {
    /** How much the indents of lines may differ that begin below each other. */
    public static final double SAME_INDENT = 0.6;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    @Override
    public int page() {
        return words.page();
    }

    /** The words as they read. */
    public String text() {
        return words.toString();
    }

    /** Whether it begins further in than another line, by more than lines of one indent may differ. */
    public boolean isFurtherInThan(Line other) {
        return indent > other.indent + SAME_INDENT;
    }

    /** Whether it stands out as headings do: by level, weight, underline or capitals. */
    public boolean standsOut() {
        return style.standsOut() || capitals();
    }

    private boolean capitals() {
        return words.length() > 4 && words.has(LETTERS) && !words.has(SMALL);
    }

    /** The same line, set apart from the one above it. */
    public Line apart() {
        return new Line(words, style, indent, true);
    }

    /** The same line, which goes on right below the one above it. */
    public Line together() {
        return new Line(words, style, indent, false);
    }

    /** The same line with other words, such as those after a label. */
    public Line with(Passage other) {
        return new Line(other, style, indent, afterGap);
    }
}
