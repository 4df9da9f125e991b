package no.vedtakslogg.query.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of a Norwegian word (bøyning), in both ways of writing bokmål: gruppa, gruppen, grupper, gruppene. The stems of
 * the database are not enough: there uka is not uken, and lederne are not ledere.
 */
final class Inflection {
    private static final Pattern ENDED =
            Pattern.compile("(?=.*[aeiouyæøåé].)(.{2,}?)(?:er)?(?:ene|ane|ne|en|et|a|e)?s?", Pattern.UNICODE_CASE);
    private static final Pattern VOWEL = Pattern.compile("[aeiouyæøåé]");

    private static final List<String> ENDINGS =
            List.of("", "e", "a", "en", "et", "er", "ene", "ere", "eren", "erne", "s", "ens", "ets", "enes", "ernes");

    private Inflection() {}

    /** What a word has in common with its other forms; a word may be read in more than one way. */
    static Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        stems.add(word);
        var ended = ENDED.matcher(word);
        if (ended.matches() && VOWEL.matcher(ended.group(1)).find()) {
            stems.add(ended.group(1));
        }
        for (var stem : List.copyOf(stems)) {
            addAsItIsBent(stem, stems);
        }
        return stems;
    }

    /** medlem – medlemmer, regel – regler, komité – komiteen. */
    private static void addAsItIsBent(String stem, Set<String> stems) {
        if (stem.endsWith("mm")) {
            stems.add(stem.substring(0, stem.length() - 1));
        } else if (stem.length() > 3 && stem.endsWith("m")) {
            stems.add(stem + "m");
        }
        if (stem.matches(".*[aeiouyæøå][^aeiouyæøålr]l")) {
            stems.add(stem.substring(0, stem.length() - 1) + "el");
        } else if (stem.matches(".*[aeiouyæøå][^aeiouyæøå]+el")) {
            stems.add(stem.substring(0, stem.length() - 2).replaceFirst("(.)\\1$", "$1") + "l");
        }
        if (stem.endsWith("é")) {
            stems.add(stem.substring(0, stem.length() - 1) + "e");
        }
    }

    /** The word in all its forms, and some that no word has. */
    static Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word.toLowerCase(Locale.ROOT));
        for (var stem : stems(word.toLowerCase(Locale.ROOT))) {
            ENDINGS.forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }
}
