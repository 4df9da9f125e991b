package no.vedtakslogg.papers.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that go on from line to line: each line costs what it is long itself, however much stands before it. */
public final class Growing {
    private static final Pattern SECOND_OF_TWO = Pattern.compile("(?s)^(?:og|eller|samt|/)\\b.*");
    private static final int LAST_WORDS = 32;

    private final StringBuilder text = new StringBuilder();
    private Source source;
    private int[] at = new int[0];
    private @Nullable Passage whole;

    /** Words that begin with these. */
    public Growing(Passage first) {
        source = first.source();
        append(first);
    }

    /** Goes on with other words, as when a sentence goes on in the next line. */
    public Growing then(Passage next) {
        if (text.isEmpty()) {
            source = next.source();
            append(next);
        } else if (next.length() > 0) {
            if (brokenWord(text, next)) {
                text.setLength(text.length() - 1);
            } else if (!hyphenStays(text, next)) {
                text.append(' ');
                place(text.length() - 1, at[text.length() - 2]);
            }
            append(next);
        }
        return this;
    }

    /** How many characters there are so far. */
    public int length() {
        return text.length();
    }

    /** Whether the words end with a pattern of a word or two; what stands before these is not looked at. */
    public boolean endsWith(Pattern pattern) {
        var end = text.length();
        while (end > 0 && Passage.blank(text.charAt(end - 1))) {
            end--;
        }
        return pattern.matcher(text)
                .region(Math.max(0, end - LAST_WORDS), text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .find();
    }

    /** All of it as one passage. */
    public Passage passage() {
        if (whole == null) {
            whole = new Passage(source, text.toString(), Arrays.copyOf(at, text.length()));
        }
        return whole;
    }

    private void append(Passage next) {
        var from = text.length();
        text.append(next);
        for (var i = 0; i < next.length(); i++) {
            place(from + i, next.at(i));
        }
        whole = null;
    }

    private void place(int character, int offset) {
        if (character >= at.length) {
            at = Arrays.copyOf(at, Math.max(character + 1, at.length * 2));
        }
        at[character] = offset;
    }

    /**
     * Whether words that end with a hyphen were broken there: «Nord-» + «Fron», «01.01.2026-» + «30.06.2026» and «KOLS-» +
     * «pasienter» go on behind it without a blank.
     */
    static boolean hyphenStays(CharSequence words, CharSequence next) {
        var end = words.length();
        if (end < 3 || next.isEmpty() || words.charAt(end - 1) != '-') {
            return false;
        }
        var before = words.charAt(end - 2);
        var after = next.charAt(0);
        return Character.isUpperCase(after) && Character.isLowerCase(before)
                || Character.isDigit(after) && Character.isDigit(before)
                || Character.isLowerCase(after)
                        && Character.isUpperCase(before)
                        && !SECOND_OF_TWO.matcher(next).matches();
    }

    /** Whether the hyphen was only set where the line ends: «samhandlings-» + «avtalen», not «inn-» + «og utskrivning». */
    static boolean brokenWord(CharSequence words, CharSequence next) {
        var end = words.length();
        return end > 2
                && !next.isEmpty()
                && words.charAt(end - 1) == '-'
                && Character.isLowerCase(words.charAt(end - 2))
                && Character.isLowerCase(words.charAt(end - 3))
                && Character.isLowerCase(next.charAt(0))
                && !SECOND_OF_TWO.matcher(next).matches();
    }
}
