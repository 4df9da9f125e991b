package no.vedtakslogg.query.search;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;

/**
 * A word that somebody looks for. It is found in all its forms, at the beginning of longer words and at the end of compound
 * ones; what is short and in capitals, as AU, is the short name of something, and found as it is.
 */
record SearchedWord(String typed, Set<String> stems, Set<String> forms) {
    private static final int LONG_ENOUGH_FOR_A_PART = 3;

    static SearchedWord of(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        return new SearchedWord(typed, Inflection.stems(word), Inflection.forms(word));
    }

    private boolean isShortName() {
        return typed.length() <= 4 && typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    private boolean isPartOfOthers() {
        return typed.length() >= LONG_ENOUGH_FOR_A_PART && !isShortName();
    }

    private String lower() {
        return typed.toLowerCase(Locale.ROOT);
    }

    /** For {@code to_tsquery('answers.norwegian', …)}. */
    String anyForm() {
        return isShortName() ? lower() : String.join(" | ", forms);
    }

    /** For {@code to_tsquery('simple', …)}: a longer word that begins with it. */
    String beginning() {
        return isPartOfOthers() ? lower() + ":*" : lower();
    }

    /** For {@code to_tsquery('simple', …)} of words read backwards: a compound that ends with it. */
    String ending() {
        return isPartOfOthers()
                ? forms.stream()
                        .map(form -> new StringBuilder(form).reverse() + ":*")
                        .collect(joining(" | "))
                : new StringBuilder(lower()).reverse().toString();
    }

    /** Whether a word of a text is one that it finds. */
    boolean finds(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (isShortName()) {
            return lower.equals(lower());
        }
        return forms.contains(lower)
                || Inflection.stems(lower).stream().anyMatch(stems::contains)
                || (isPartOfOthers()
                        && (lower.startsWith(lower()) || forms.stream().anyMatch(lower::endsWith)));
    }
}
