package no.vedtakslogg.command.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text may hold: words that anybody can read back, and not more of them than somebody would write. */
final class Texts {
    static final int LONGEST = 100_000;
    private static final int REPLACEMENT = 0xFFFD;
    /** The letters that Korean fills an empty place with, and the braille pattern without dots. */
    private static final String WITHOUT_INK = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final Pattern HEADER = Pattern.compile("[\\P{Cntrl}&&\\P{Cs}]{1,200}");

    private Texts() {}

    /**
     * The text, with one kind of line break, or nothing where it cannot be taken in. What nobody can see says nothing: it is
     * read as empty, and refused wherever words are asked for.
     */
    static @Nullable String read(String text, String path, List<FieldProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(FieldProblem.at(path, "field.tooLong", LONGEST, text.length()));
            return null;
        }
        var lines = text.replace("\r\n", "\n");
        var bad = firstBad(lines);
        if (bad.isPresent()) {
            var character = "U+%04X".formatted(lines.codePointAt(bad.getAsInt()));
            problems.add(FieldProblem.at(path, "field.character", character, bad.getAsInt() + 1));
            return null;
        }
        return showsNothing(lines) ? "" : lines;
    }

    static boolean isClean(String text) {
        return firstBad(text).isEmpty();
    }

    /** Whether this is something that a header may say: up to 200 printable characters. */
    static boolean isPrintable(String header) {
        return HEADER.matcher(header).matches() && isClean(header) && !showsNothing(header);
    }

    /** Whether a reader sees nothing of it: spaces, and characters that have no width or no ink. */
    static boolean showsNothing(String text) {
        return text.codePoints().allMatch(Texts::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || WITHOUT_INK.indexOf(character) >= 0;
    }

    private static OptionalInt firstBad(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isBad(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBad(int character) {
        return (Character.isISOControl(character) && character != '\t' && character != '\n')
                || Character.getType(character) == Character.SURROGATE
                // what is left of a text that was read with the wrong character set
                || character == REPLACEMENT;
    }
}
