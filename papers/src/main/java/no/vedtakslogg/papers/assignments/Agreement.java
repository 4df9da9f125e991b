package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Words by which a body agrees, and with which it puts nobody to work: «slutter seg til at …», «gir sin tilslutning til at …». */
final class Agreement {
    private static final String[] WORDS = {
        "slutter seg til",
        "sluttar seg til",
        "tilslutning til",
        "tilslutter seg",
        "stiller seg bak",
        "stiller seg positiv",
        "stiller seg positive",
        "er positiv til",
        "er positive til",
        "er glad for",
        "er enig i",
        "er einig i",
        "er samd i",
        "er kjent med",
        "er kjend med",
        "ser positivt på",
        "bifaller",
        "støtter",
        "støttar",
        "sluttet seg til"
    };

    private static final Set<String> AGREED_WITH = Lexicon.words("at å om som");

    private Agreement() {}

    static boolean stands(Words words) {
        return first(words) < words.to();
    }

    /** Where a clause of its own begins behind the one that agrees; «…, og at kommunene lager …» is still what is agreed with. */
    static int end(Words words, int first) {
        for (int place = first + 2; place < words.to() && !words.is(place, AGREED_WITH); place++) {
            if (Clauses.followOrOpposeBehindComma(words, place)) {
                return place;
            }
        }
        return words.to();
    }

    /** The first place where somebody agrees with what is said behind it; the end of the words where nobody does. */
    static int first(Words words) {
        int place = words.from();
        while (place < words.to() && words.past(place, WORDS) == place) {
            place++;
        }
        return place;
    }
}
