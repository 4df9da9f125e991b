package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.papers.deadlines.Token;
import no.vedtakslogg.papers.deadlines.Tokenizer;

/** Cuts a text into sentences; a full stop behind «St.», «ca.» or a number within a date ends none. What is asked with «?» tells of nothing, and is left out. */
final class Sentences {
    private static final Set<String> SHORT = Set.of(
            "st", "ca", "evt", "ev", "nr", "pkt", "kl", "jf", "jfr", "mill", "eks", "bl", "inkl", "ift", "ref", "kap",
            "vedr", "pga", "dvs", "mht", "hhv", "tlf", "alt", "maks", "min", "kr", "pr", "ansv");

    /** No sentence is longer; a text without a full stop is cut, so that the time to read it grows no faster than it does. */
    private static final int LONGEST = 400;

    private Sentences() {}

    static List<Words> of(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        var sentences = new ArrayList<Words>();
        int start = 0;
        for (int place = 0; place < tokens.size(); place++) {
            if (ends(tokens, place) || place - start >= LONGEST) {
                if (place > start && !tokens.get(place).is("?")) {
                    sentences.add(new Words(text, tokens, start, place));
                }
                start = ends(tokens, place) ? place + 1 : place;
            }
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        if (token.isBreak() || token.is(";") || token.is("!") || token.is("?") || token.is("→")) {
            return true;
        }
        if (!token.is(".") || place == 0) {
            return false;
        }
        Token before = tokens.get(place - 1);
        Token after = tokens.get(place + 1);
        boolean marked = after.gap()
                && after.text().length() == 1
                && tokens.get(Math.min(place + 2, tokens.size() - 1)).is(")");
        if (marked) {
            return true; // «… møteplan. b) Sekretariatet …»
        }
        boolean goesOn = !after.isBreak() && (!after.gap() || !after.isCapital() && !after.isNumber());
        boolean isShort = SHORT.contains(before.text()) || before.text().length() == 1 && before.isWord();
        return !goesOn && (!isShort || after.isBreak());
    }
}
