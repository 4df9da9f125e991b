package no.vedtakslogg.papers.deadlines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.deadlines.Token.Kind;

/** Cuts a text into words, numbers and marks, in one pass from its start to its end. */
public final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean gap = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text; the last is a break. */
    public static List<Token> tokens(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                space();
            } else if (isDigit(c)) {
                add(Kind.NUMBER, endOf(Tokenizer::isDigit));
            } else if (isLetter(c)) {
                add(Kind.WORD, endOf(Tokenizer::isLetter));
            } else {
                add(Kind.MARK, at + 1);
            }
        }
        tokens.add(new Token(Kind.BREAK, "", "", at, at, true));
        return tokens;
    }

    private void space() {
        int from = at;
        at = endOf(Tokenizer::isSpace);
        gap = true;
        long lines =
                text.substring(from, at).chars().filter(c -> c == '\n').limit(2).count();
        if (lines == 2 || lines == 1 && ListItems.startsAt(text, at)) {
            tokens.add(new Token(Kind.BREAK, "", "", from, from, true));
        }
    }

    private void add(Kind kind, int end) {
        String raw = text.substring(at, end);
        tokens.add(new Token(kind, plain(raw), raw, at, end, gap));
        at = end;
        gap = false;
    }

    private static String plain(String raw) {
        char first = raw.charAt(0);
        if (raw.length() == 1 && first >= '\u2010' && first <= '\u2015' || first == '\u2212') {
            return "-";
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private int endOf(CharTest test) {
        int end = at;
        while (end < text.length() && test.holds(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u00AD';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private interface CharTest {
        boolean holds(char c);
    }
}
