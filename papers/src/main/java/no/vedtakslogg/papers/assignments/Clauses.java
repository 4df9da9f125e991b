package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Tells whether «og» joins two clauses, «Arbeidet starter i mai og sekretariatet skal holde ASU orientert», or two names. */
final class Clauses {
    private static final Set<String> SUBORDINATE = Lexicon.words("""
            at som om når da då hvis viss dersom fordi hvordan korleis hvorvidt for å slik
            """);

    private static final Set<String> AND = Lexicon.words("og mens medan");
    private static final Set<String> AND_OR_BUT = Lexicon.words("og mens medan men");

    private Clauses() {}

    /** Whether a clause begins here that an «og» or «mens» behind a comma ties to the one before. */
    static boolean followBehindComma(Words words, int place) {
        return words.is(place - 1, AND) && words.is(place - 2, ",");
    }

    /** The same, and also behind «, men». */
    static boolean followOrOpposeBehindComma(Words words, int place) {
        return isAndOrBut(words, place - 1) && words.is(place - 2, ",");
    }

    /** Whether the word here ties a clause to the one before, or sets it against that. */
    static boolean isAndOrBut(Words words, int place) {
        return words.is(place, AND_OR_BUT);
    }

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
