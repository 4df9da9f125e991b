package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The words by which a paper calls to a meeting that is to come. */
public final class CallWords {
    private static final String SENTENCE =
            "(?<!\\p{L})(?:innkalle[sr]|kall(?:es|er|ar|a)\\s(?:\\p{L}+\\s){0,2}inn|inviter(?:es|er|t))(?!\\p{L})"
                    + "|^det (?:blir|vert) møte\\b|\\b(?:holder|held) møte\\b|^velkom(?:men|en) til \\p{L}*møte"
                    + "|^(?:eventuelt )?forfall (?:må |bes |skal )?(?:meldes|meldast|meldt|varsles)|^vararepresentant\\p{L}* møter (?:bare|kun|berre|etter)";
    private static final Pattern CALL = Pattern.compile("(?iu)" + SENTENCE);
    private static final Pattern TITLE_OR_CALL = Pattern.compile(
            "(?iu)^(?:møte)?(?:agenda|program|saks?liste|dagsorden|sakskart|invitasjon|innkalling)(?!\\p{L})|^(?:inn(?:kalte?|bedne)|inviterte?)\\s*:|"
                    + SENTENCE);

    private CallWords() {}

    /** Whether a line of a paper's head calls to its meeting, as a title, as a list of those who are called or as a sentence. */
    public static boolean are(Passage line) {
        return line.has(TITLE_OR_CALL);
    }

    /** Whether a sentence does so: who is called may be listed in minutes too. */
    static boolean areSentence(Passage line) {
        return line.has(CALL);
    }
}
