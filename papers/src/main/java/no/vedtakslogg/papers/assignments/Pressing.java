package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Words that ask for a thing by some time: with them even «oppnevnes av» and «orienterer om» are work, without them a rule or a report. */
final class Pressing {
    private static final Set<String> WORDS = Lexicon.words("""
            innen innan senest seinast seinest snarest snarast snart før neste løpet når fortløpende fortløpande jevnlig jamleg
            årlig årleg hvert kvart
            """);

    private static final Set<String> BY = Lexicon.words("innen innan senest seinast seinest snarest snarast før løpet");

    private Pressing() {}

    /** Whether it is asked for by some time, and not only told how long it lasts. */
    static boolean asksBehind(Words words, int place) {
        for (int at = place + 1; words.inside(at); at++) {
            if (words.is(at, BY) || words.text(at).matches("\\p{L}*møtet?")) {
                return true;
            }
        }
        return false;
    }

    static boolean standsBehind(Words words, int place) {
        for (int at = place + 1; words.inside(at); at++) {
            if (words.is(at, WORDS)
                    || words.text(at).matches("\\p{L}*møtet?")
                    || words.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
