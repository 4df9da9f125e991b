package no.vedtakslogg.papers.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that a label is put together of. What it names is told by its key word where all the others only fill in: «Medlemmer
 * med forfall», «Utvalgets samlede konklusjon i saken». So a label is understood that no paper had before, and a sentence or a
 * title that merely holds the key word is not.
 */
public final class KeyWords {
    private static final Pattern APART = Pattern.compile("[\\s/,–()«»\":;.?&+-]+");
    private static final Set<String> OWNERS = Set.of("si", "sin", "sitt", "sine");
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_OWNER = 6;
    private static final int LONGEST_NAME = 9; // «Rådet for eldre og menneske med funksjonsnedsetjing si»
    private static final int ENOUGH = LONGEST_NAME + MOST_WORDS + 2; // whose they are, and yet too many

    private final Pattern key;
    private final Pattern filling;

    /**
     * @param key the words that tell what is named, as one pattern for a whole word in small letters
     * @param filling the words that may stand beside them
     */
    public KeyWords(String key, String filling) {
        this.key = Pattern.compile("(?:" + key + ")");
        this.filling = Pattern.compile("(?:" + filling + ")");
    }

    /** Whether one of the words is a key word, and all the others fill in. */
    public boolean are(List<String> words) {
        return words.size() <= MOST_WORDS
                && words.stream().anyMatch(word -> key.matcher(word).matches())
                && words.stream()
                        .allMatch(word -> key.matcher(word).matches()
                                || filling.matcher(word).matches());
    }

    /** The single words of a label in small letters, without marks; of a sentence, more of the first than any label has. */
    public static List<String> in(CharSequence label) {
        return APART.splitAsStream(label.toString().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(ENOUGH)
                .toList();
    }

    /** The words without the one that a thing is somebody's by: «Arbeidsutvalgets», «Kommunedirektøren sitt». */
    public static List<String> withoutOwner(List<String> words) {
        for (var i = Math.min(LONGEST_NAME, words.size() - 2); i >= 0; i--) {
            if (i > 0 && OWNERS.contains(words.get(i))
                    || i < LONGEST_OWNER && words.get(i).endsWith("s")) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }
}
