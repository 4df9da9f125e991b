package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Tells whether «og» joins two clauses, «Arbeidet starter i mai og sekretariatet skal holde ASU orientert», or two names. */
final class Clauses {
    private static final Set<String> SUBORDINATE = Lexicon.words("""
            at som om når da då hvis viss dersom fordi hvordan korleis hvorvidt for å slik
            """);

    private Clauses() {}

    /** Whether a clause of its own begins behind an «og»: the one before has its verb, and hangs on nothing. */
    static boolean joins(Words words, int place, Assignees assignees) {
        boolean told = false;
        for (int at = words.from(); at < place - 1; at++) {
            if (words.is(at, SUBORDINATE)) {
                return false;
            }
            told |= TaskVerbs.isFinite(words, at);
        }
        var row = told ? assignees.row(words, place) : null;
        return row != null && TaskVerbs.isFinite(words, row.end()) && !assignees.endsAt(words, place - 1);
    }
}
