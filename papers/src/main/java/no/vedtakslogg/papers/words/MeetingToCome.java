package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The words that tell of the meeting to come. */
public final class MeetingToCome {
    /** What it may be called behind «neste», as a pattern: «ordinære styremøte», «dialog- og samarbeidsmøte», «AU-møte». */
    public static final String NAME = "(?:ordinære |\\p{L}+- og )?[\\p{L}-]*møte";

    private static final Pattern SENTENCE = Pattern.compile("(?iu)^neste " + NAME
            + "t?(?: i \\p{L}[\\p{L} ]{2,40}?)? (?:er|blir|vert|holdes|avholdes|haldast|finner sted|vil|skal)\\s.*\\d");
    private static final Pattern DAY =
            Pattern.compile("(?iu)^neste (?:" + NAME + "|møte i .{2,40}?)\\s*(?::|\\d|\\p{L}+dag\\s).*\\d");
    private static final Pattern ALONE = Pattern.compile("(?iu)^neste " + NAME + "t?:?$");

    private MeetingToCome() {}

    /** «Neste møte er mandag 8. februar i Storvik.», while «Neste møte 8. februar» may be the row of an agenda. */
    public static boolean isSentence(Passage words) {
        return words.has(SENTENCE);
    }

    /** Whether words tell of it in any way, or stand alone above its day. */
    public static boolean isTold(Passage words) {
        return isSentence(words) || words.has(DAY) || words.has(ALONE);
    }
}
