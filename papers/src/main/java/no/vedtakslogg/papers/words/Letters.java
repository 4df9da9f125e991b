package no.vedtakslogg.papers.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what two writers of the same title may set differently: capitals, blanks and signs. */
public final class Letters {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\d]+");

    private Letters() {}

    /** The letters and figures alone, the letters small: «Budsjett 2027 – rammer» is {@code budsjett2027rammer}. */
    public static String of(String words) {
        return OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
