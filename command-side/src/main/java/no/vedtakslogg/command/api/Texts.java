package no.vedtakslogg.command.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text may hold: words that anybody can read back, and not more of them than somebody would write. */
final class Texts {
    static final int LONGEST = 100_000;
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern HEADER = Pattern.compile("[\\P{Cntrl}&&\\P{Cs}]{1,200}");

    private Texts() {}

    /** The text, with one kind of line break, or nothing where it cannot be taken in. */
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
        return lines;
    }

    static boolean isClean(String text) {
        return firstBad(text).isEmpty();
    }

    /** Whether this is something that a header may say: up to 200 printable characters. */
    static boolean isPrintable(String header) {
        return HEADER.matcher(header).matches() && isClean(header) && !header.isBlank();
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
