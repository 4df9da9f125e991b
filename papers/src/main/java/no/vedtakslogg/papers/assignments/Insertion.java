package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** What may stand between somebody and the verb behind «at»: «at kommunene innen 1. mai melder inn …», «at AU, sammen med fagråd 2, lager …». */
final class Insertion {
    private static final Set<String> OPENS = Lexicon.words("""
            i innen innan senest seinast seinest før etter på ved gjennom sammen saman under fra frå til hver hvert kvar kvart
            """);
    private static final Set<String> ENDS = Lexicon.words("og som at er har var kan ikke ikkje bør vil");
    private static final int FAR = 10;

    private Insertion() {}

    /** The place of the verb behind it, or this place where nothing of the kind stands here. */
    static int past(Words words, int place) {
        boolean closed = words.is(place, ",");
        int first = closed ? place + 1 : place;
        if (!words.is(first, OPENS)) {
            return place;
        }
        for (int at = first + 1; words.inside(at) && at < first + FAR; at++) {
            if (closed && words.is(at, ",")) {
                return TaskVerbs.tellsWork(words, at + 1) ? at + 1 : place;
            }
            if (!closed && TaskVerbs.tellsWork(words, at)) {
                return at;
            }
            if (words.is(at, ENDS) || words.is(at, ",")) {
                return place;
            }
        }
        return place;
    }
}
