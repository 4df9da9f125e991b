package no.vedtakslogg.papers.assignments;

/** A few words in brackets behind a name, which tell whose somebody is: «Ola Lie (HF)». */
final class Brackets {
    private static final int LONGEST = 6;

    private Brackets() {}

    /** The place behind them, or this place where there are none. */
    static int past(Words words, int place) {
        for (int at = place + 1; words.is(place, "(") && words.inside(at) && at < place + LONGEST; at++) {
            if (words.is(at, ")")) {
                return at + 1;
            }
        }
        return place;
    }
}
