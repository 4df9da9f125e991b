package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.deadlines.TimePhrase;

/** Finds where a sentence that plans something goes on with a clause of its own, whose times and doers are not those of the first. */
final class SecondClause {
    /** What is longer was not written as one sentence: it is a list or a table whose lines lost their ends. */
    private static final int MOST_WORDS = 250;

    private static final Set<String> SUBORDINATE = Lexicon.words("""
            at som om når da då hvis viss dersom fordi hvordan korleis hvorvidt for å slik
            """);

    private static final Set<String> NO_BEGINNING = Lexicon.words("""
            det den dette denne de dei etter i på til med ved fra frå og eller samt blant
            """);

    private static final Set<String> AGREES = Lexicon.words("støtter støttar stør godkjenner godkjennes vedtas");

    private SecondClause() {}

    /** Where the second begins, or where the sentence begins. */
    static int in(Words words, Assignees assignees, List<TimePhrase> times) {
        if (words.to() - words.from() > MOST_WORDS) {
            return words.from();
        }
        for (int place = words.from() + 3; place < words.to(); place++) {
            boolean dash = words.is(place - 1, "-")
                    && words.at(place - 1).gap()
                    && words.at(place).gap();
            boolean spliced = isSpliced(words, place, assignees);
            boolean begins = dash || spliced || Clauses.followOrOpposeBehindComma(words, place);
            boolean works = begins
                    && (AssignmentReader.ownWork(words, place, assignees) != null
                            || isOrdered(words, place, assignees));
            if (works || begins && isPlanned(words, place, assignees, times)) {
                var first =
                        new Words(words.text(), words.tokens(), words.from(), dash || spliced ? place - 1 : place - 2);
                List<Draft> drafts = AssignmentReader.drafts(first, assignees);
                boolean passive =
                        drafts.isEmpty() && !Planned.in(first, times, null).isEmpty();
                boolean own = !works && !drafts.isEmpty() && isOwn(drafts, words, place);
                return passive || own || spliced && !works ? place : words.from();
            }
        }
        return words.from();
    }

    /** «AU lager utkast, og endelig rapport leveres i mai»: behind work that nobody was asked for, and of another thing. */
    private static boolean isOwn(List<Draft> first, Words words, int place) {
        return first.getLast().effect() == Effect.UNDERTAKES
                && !words.is(place, "den", "det", "denne", "dette", "de", "dei", "disse", "desse", "som", "at");
    }

    /** «…, og ny versjon sendes ut»: with a subject of its own. */
    private static boolean isPlanned(Words words, int place, Assignees assignees, List<TimePhrase> times) {
        var second = new Words(words.text(), words.tokens(), place, words.to());
        return words.is(place - 1, "og", ",")
                && !words.is(place, "det")
                && AssignmentReader.drafts(second, assignees).isEmpty()
                && Planned.in(second, times, null).stream().anyMatch(plan -> plan.verb() > place);
    }

    /** «Rutinen publiseres, Tor Lie samordner», «Styret støtter forslaget, avtale utarbeides»: two sentences with a comma between. */
    private static boolean isSpliced(Words words, int place, Assignees assignees) {
        if (!words.is(place - 1, ",") || hangs(words, place)) {
            return false;
        }
        var who = UnknownPersons.row(words, place, assignees);
        boolean person = who.end() > place && TaskVerbs.isPresent(words, who.end());
        return person
                || !words.at(place).isCapital() && words.at(place).isWord() && WorkStems.standsAt(words, place + 1);
    }

    /** Whether the clause before has no verb of its own, or leads to this one. */
    private static boolean hangs(Words words, int place) {
        boolean told = false;
        for (int at = words.from(); at < place - 1; at++) {
            if (words.is(at, SUBORDINATE)) {
                return true;
            }
            told |= TaskVerbs.isFinite(words, at) || words.is(at, AGREES) || WorkStems.isForm(words.text(at));
        }
        return !told || words.is(place, SUBORDINATE) || words.is(place, NO_BEGINNING);
    }

    private static boolean isOrdered(Words words, int place, Assignees assignees) {
        var row = assignees.row(words, place);
        var order = row == null ? null : AssignmentReader.order(words, row.end(), assignees);
        return order != null && !words.is(order.task(), "det", "dette"); // «… har ansvar for dette»: the one work
    }
}
