package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** What somebody takes upon them by being there: «deltar på konferansen», «representerer rådet i styret», «overtar som leder». */
final class TakingPart {
    /** What all of those who met take part in. */
    private static final Set<String> THIS_MEETING = Lexicon.words("""
            møtet møte dagens dag saken saka sakene behandlingen behandlinga handsaminga drøftingen drøftinga diskusjonen
            avstemningen avstemminga røystinga
            """);

    /** What a municipality decides to be a part of. */
    private static final Pattern COMMON = Pattern.compile(
            "\\p{L}*(?:prosjekt|samarbeid|ordning|felles(?:skap|løsning|løysing)|nettverk)(?:et|en|a|er|ane|ene)?");

    private static final int FAR = 6;

    private TakingPart() {}

    static boolean standsAt(Words words, int place) {
        return switch (words.text(place)) {
            case "deltar", "deltek", "møter" -> isElsewhere(words, place + 1);
            case "stiller" -> words.is(place + 1, "som");
            case "går" -> words.past(place + 1, "inn som", "inn i stedet", "inn i staden") > place + 1;
            case "overtar", "overtek" ->
                words.is(place + 1, "som") || words.text(place + 1).matches("\\p{L}*(?:vervet|rollen|rolla|ansvaret)");
            default -> false;
        };
    }

    private static boolean isElsewhere(Words words, int place) {
        return words.is(place, "i", "på", "som")
                && !words.is(place + 1, THIS_MEETING)
                && !COMMON.matcher(words.text(place + 1)).matches();
    }

    /** «representerer rådet i dialogmøtet»: work where a person is named for it, and not where an office always does. */
    static boolean isRepresented(Words words, int verb) {
        boolean represents = words.is(verb, "representerer", "representerar");
        for (int at = verb + 2; represents && words.inside(at) && at < verb + FAR; at++) {
            if (isElsewhere(words, at)) {
                return true;
            }
        }
        return false;
    }
}
