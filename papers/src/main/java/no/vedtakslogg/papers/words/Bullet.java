package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The mark before a point of a list that is not counted: «•», «–». */
public final class Bullet {
    /** Such a mark at the start of some words. */
    public static final Pattern MARK = Pattern.compile("^[-–•·●○▪*]\\s+(?=\\S)");

    private Bullet() {}

    /** Whether such a mark stands before the words. */
    public static boolean isBefore(Passage words) {
        return words.has(MARK);
    }

    /** The words behind their mark; all of them where there is none. */
    public static Passage past(Passage words) {
        var mark = words.matcher(MARK);
        return mark.find() ? words.sub(mark.end()) : words;
    }
}
