package no.vedtakslogg.papers.assignments;

import java.util.Set;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import org.jspecify.annotations.Nullable;

/** Municipalities, those of the record and those it does not have. */
final class Municipalities {
    static final Set<String> WORD = Set.of("kommune", "kommuner", "kommunar", "kommunene", "kommunane");
    private static final int FAR = 20;

    private Municipalities() {}

    /** A municipality that the record does not have: «Frøya kommune», or «Frøya» in a row that ends in «kommune». */
    static Assignees.@Nullable One strange(Words words, int place) {
        if (!words.inside(place)
                || !words.at(place).isCapital()
                || words.at(place).isAcronym()
                || words.is(place, Strangers.NO_NAME)) {
            return null;
        }
        int end = place + 1;
        if (words.inside(end) && words.at(end).isCapital()) {
            end++;
        }
        if (words.is(place - 1, "kommunene", "kommunane")
                || words.is(place - 1, ",", "og") && isNamed(words, place - 2)) {
            return Assignees.unknown(words, place, end);
        }
        return leadsToMunicipality(words, end) ? Assignees.unknown(words, place, end) : null;
    }

    /** Whether this place belongs to the names behind «kommunane». */
    private static boolean isNamed(Words words, int place) {
        int at = place;
        while (words.inside(at) && (words.at(at).isCapital() || words.is(at, ","))) {
            at--;
        }
        return words.is(at, "kommunene", "kommunane") || words.is(at + 1, "kommunene", "kommunane");
    }

    private static boolean leadsToMunicipality(Words words, int place) {
        if (!words.is(place, ",", "og")) {
            return false;
        }
        for (int ahead = place; words.inside(ahead) && ahead < place + FAR; ahead++) {
            if (words.is(ahead, WORD)) {
                return true;
            }
            if (!words.at(ahead).isCapital() && !words.is(ahead, ",", "og")) {
                return false;
            }
        }
        return false;
    }

    static boolean is(Entry entry) {
        return entry.kind() == AssigneeKind.PARTY && entry.name().endsWith("kommune");
    }
}
