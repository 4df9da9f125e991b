package no.vedtakslogg.command.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares words as a person would who reads two papers: without regard to capitals, signs and spaces. */
final class Words {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD\\u00AD&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\t]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The text as it can be recorded: without signs that nobody can see, and with single spaces. */
    static String clean(String text) {
        var seen = UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").replaceAll(" ?\n ?", "\n").strip();
    }

    /** The text for comparing. */
    static String key(String text) {
        return NOT_A_LETTER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static Set<String> all(String text) {
        var words = new TreeSet<String>();
        for (var word : key(text).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** How much two texts have in common: 1 where they have the same words, 0 where they share none. */
    static double likeness(String one, String other) {
        var left = all(one);
        var right = all(other);
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right) ? 1 : 0;
        }
        var both = new TreeSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    /** Whether one word is the other with at most two letters changed, left out or put in. */
    static boolean nearlySame(String one, String other) {
        return distance(key(one), key(other)) <= 2;
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var above = row[j];
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
