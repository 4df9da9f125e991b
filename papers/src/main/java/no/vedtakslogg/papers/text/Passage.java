package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a paper, cleaned of markup, that still know where each character came from. */
public final class Passage implements CharSequence {
    private final Source source;
    private final String text;
    private final int[] at;

    Passage(Source source, String text, int[] at) {
        this.source = source;
        this.text = text;
        this.at = at;
    }

    /** The place of these words; of no words, the place where they would have stood. */
    public Span span() {
        if (at.length == 0) {
            return source.span(0, 0);
        }
        var from = Integer.MAX_VALUE;
        var to = 0;
        for (var offset : at) {
            from = Math.min(from, offset);
            to = Math.max(to, offset + 1);
        }
        return source.span(from, to);
    }

    /** The first character here that stands at an offset of the source or after it; the length where none does. */
    public int indexOf(int offset) {
        for (var i = 0; i < at.length; i++) {
            if (at[i] >= offset) {
                return i;
            }
        }
        return at.length;
    }

    /** Which page these words begin on. */
    public int page() {
        return at.length == 0 ? 1 : source.page(at[0]);
    }

    /** The words from one character to another. */
    public Passage sub(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Passage(source, text.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    /** The words from a character on. */
    public Passage sub(int from) {
        return sub(from, text.length());
    }

    /** No words, of the same paper. */
    public Passage none() {
        return sub(text.length());
    }

    /** The same words without blanks around them. */
    public Passage strip() {
        var from = 0;
        var to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether there is a figure from 0 to 9 here. */
    public boolean hasFigure() {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether there are no words here. */
    public boolean isBlank() {
        return strip().length() == 0;
    }

    /** Looks for a pattern in these words. */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    /** The words that a group of a match took; the group must have matched. */
    public Passage group(Matcher match, int group) {
        return sub(match.start(group), match.end(group)).strip();
    }

    /** The words that a group of a match took, by its name; the group must have matched. */
    public Passage group(Matcher match, String group) {
        return sub(match.start(group), match.end(group)).strip();
    }

    /** Whether the pattern occurs in these words. */
    public boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** The words between what the pattern takes, without blanks at their ends; pieces with nothing in them are left out. */
    public List<Passage> split(Pattern between) {
        var pieces = new ArrayList<Passage>();
        var match = matcher(between);
        var from = 0;
        while (match.find()) {
            pieces.add(sub(from, match.start()).strip());
            from = match.end();
        }
        pieces.add(sub(from).strip());
        pieces.removeIf(Passage::isBlank);
        return pieces;
    }

    /** These words followed by others, as when a sentence goes on in the next line. */
    public Passage then(Passage next) {
        return length() == 0
                ? next
                : next.length() == 0 ? this : new Growing(this).then(next).passage();
    }

    /** Several passages as one, in their order. */
    public static Passage join(List<Passage> passages) {
        var all = new Growing(passages.getFirst());
        passages.stream().skip(1).forEach(all::then);
        return all.passage();
    }

    Source source() {
        return source;
    }

    /** Where in the source a character stands. */
    int at(int character) {
        return at[character];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return sub(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage passage && text.equals(passage.text) && Arrays.equals(at, passage.at);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(at);
    }
}
