package no.vedtakslogg.papers.assignments;

import java.util.Set;
import no.vedtakslogg.papers.deadlines.MonthNames;

/** Sentences in which a verb of work plans nothing: wishes, what may be, what ends, what was, and when the next meeting is. */
final class Unplanned {
    private static final Set<String> TIME = Lexicon.words("høsten hausten våren vinteren sommeren neste uke veke");

    private static final String MEETING = "\\p{L}*møt(?:et|e|a|ene|ane)";

    private Unplanned() {}

    static boolean is(Words words) {
        return Agreement.stands(words)
                || Recounted.tells(words)
                || isWish(words)
                || isAtNeed(words)
                || isNextMeeting(words);
    }

    /** «Tillatelse kan gis når …», «det bør utredes»: what may be, or might well be, is planned by nobody. */
    static boolean isOpen(Words words, int place) {
        int before = words.is(place - 1, "også", "eventuelt", "ev", "evt") ? place - 2 : place - 1;
        boolean open = words.is(before, "kan", "kunne", "bør", "burde");
        return open && (WorkStems.isForm(words.text(place)) || words.is(place, "dette", "det"));
    }

    /** «Ordningen legges ned fra 1. juli», «arbeidet stilles i bero»: an end, as «avvikles» is. */
    static boolean isClosing(Words words, int place) {
        int verb = words.past(place, "vert", "blir");
        boolean laid = words.is(verb, "legges", "leggast", "leggjast", "lagt", "lagd");
        boolean stopped = laid || words.is(verb, "stilles", "stillast", "settes", "setjast");
        return laid && words.is(verb + 1, "ned")
                || stopped && words.past(verb + 1, "i bero", "på is", "på vent") > verb + 1;
    }

    /** «Rutinen tas i bruk fra 1. mai», «planen vert gjort gjeldande», «det settes inn ekstra vakter i uke 26»: from when it is so, and no work by some time. */
    static boolean isInForce(Words words, int place) {
        boolean used = words.is(place, "tas", "taes", "takast") && words.stands(place + 1, "i bruk");
        boolean put = words.is(place, "settes", "setjast") && words.is(place + 1, "inn");
        boolean valid = words.is(words.past(place, "blir", "vert") + 1, "gjeldende", "gjeldande");
        return (used || put || valid || words.is(place, "innføres", "innførast"))
                && !words.is(place - 1, "må", "skal")
                && !Pressing.asksBehind(words, place)
                && !words.is(words.to() - 1, "umiddelbart", "straks");
    }

    /** «Kurset flyttes til høsten», «turen legges til Molde»: what only gets a time or a place has it by that being said. */
    static boolean isMoved(Words words, int place) {
        if (words.is(place, "legges", "leggast", "leggjast") && words.is(place + 1, "til")) {
            return true;
        }
        boolean moved = words.is(place, "flyttes", "flyttast");
        if (moved && words.text(ListMark.past(words)).matches(MEETING)) {
            return true; // «Møtet i april flyttes fra 14. til 21. april»
        }
        return moved
                && words.is(place + 1, "til")
                && words.inside(place + 2)
                && (words.at(place + 2).isNumber()
                        || words.is(place + 2, TIME)
                        || MonthNames.isFull(words.text(place + 2)));
    }

    /** «Det er viktig at det lages en plan»: a wish orders nothing. */
    private static boolean isWish(Words words) {
        int first = words.past(ListMark.past(words), "det er", "det blir", "det vil være");
        int wished = words.past(first, "svært", "veldig", "også", "meget");
        return words.is(wished, "viktig", "ønskelig", "ønskeleg", "positivt", "bra", "fint", "gunstig")
                && words.is(wished + 1, "at", "å");
    }

    /** «Vara innkalles ved forfall», «Forfall meldes til sekretæren»: nobody need ever do it. */
    private static boolean isAtNeed(Words words) {
        if (words.is(ListMark.past(words), "forfall", "fravær", "fråvær")) {
            return true;
        }
        int last = words.is(words.to() - 1, ".") ? words.to() - 2 : words.to() - 1;
        return words.is(last - 1, "ved") && words.is(last, "behov", "forfall", "fråvær", "fravær");
    }

    /** «Neste møte avholdes 3. desember» tells when it is. */
    private static boolean isNextMeeting(Words words) {
        int meeting = words.past(ListMark.past(words), "neste", "neste ordinære", "kommende");
        return words.text(meeting).matches("\\p{L}*møtet?|samlinga?|samlingen")
                && words.is(
                        meeting + 1,
                        "avholdes",
                        "holdes",
                        "haldast",
                        "blir",
                        "vert",
                        "finner",
                        "settes",
                        "avvikles",
                        "flyttes",
                        "flyttast");
    }
}
