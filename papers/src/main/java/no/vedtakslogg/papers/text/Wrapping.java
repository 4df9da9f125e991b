package no.vedtakslogg.papers.text;

import java.util.regex.Pattern;

/** Tells by the width of a column whether a line in one of its cells goes on with the line above it. */
public final class Wrapping {
    private static final Pattern OPENS = Pattern.compile("^(?:[-–•*]\\s|\\(?\\w{1,3}[.)]\\s|\\p{Lu}[\\p{L}/ ]{2,30}:)");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");

    private Wrapping() {}

    /** Whether neither a gap nor a bullet, a number or a label sets the line apart from the one above it. */
    public static boolean mayGoOn(Line line) {
        return !line.afterGap() && !line.words().has(OPENS);
    }

    /** Whether a line had to begin, as one above it of so many characters had no room for its first word. */
    public static boolean hadTo(Line line, int above, int width) {
        var word = line.words().matcher(FIRST_WORD);
        return word.find() && above + 1 + word.end() > width;
    }
}
