package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Saken sendes AU, som utarbeider et forslag»: whoever gets it does what the clause behind tells, and nobody named sends it. */
final class PassedWith implements Rule {
    private static final Set<String> TO = Lexicon.words(
            "til sendes sendast oversendes oversendast overføres overførast overlates overlatast gis leveres leverast");

    private static final String[] THEN = {"igjen", "deretter", "så", "da", "då", "også", "videre", "vidare"};
    private static final int FAR = 14;

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        int verb = words.past(place + 1, THEN);
        boolean closes = words.is(place, "som") && words.is(place - 1, ",") && TaskVerbs.tellsWork(words, verb);
        List<Assignee> who = closes && !isInsertion(words, verb) ? getting(words, place - 1, assignees) : List.of();
        return who.isEmpty()
                ? null
                : new Draft(Effect.UNDERTAKES, words.from(), verb, verb + 1, who, verb, words.to(), 0.6);
    }

    /** «…, som følger saken, sender svar»: the sentence goes on behind the clause. */
    private static boolean isInsertion(Words words, int place) {
        for (int at = place; words.inside(at); at++) {
            if (words.is(at, ",") && !Clauses.isAndOrBut(words, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Those whose names end here, behind the word that tells that they get it; nobody who decides, or is only thanked. */
    private static List<Assignee> getting(Words words, int end, Assignees assignees) {
        for (int start = Math.max(words.from() + 1, end - FAR); start < end; start++) {
            if (!words.is(start - 1, TO) || words.is(start - 2, "takk", "honnør")) {
                continue;
            }
            var known = assignees.row(words, start);
            var row = known == null ? UnknownPersons.one(words, start) : known;
            if (row.end() == end) {
                return Assignees.decide(row) ? List.of() : row.assignees();
            }
        }
        return List.of();
    }
}
