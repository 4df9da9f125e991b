package no.vedtakslogg.papers.text;

import java.util.regex.Pattern;

/** Tells the words of an agenda's row that has no number: a pause, other business, or how a meeting begins and ends. */
public final class UnnumberedRow {
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)^(?:\\p{L}*pause|lunsj|lunch|kaff[ei](?!\\p{L}{2})|beinstrekk|eventuelt|ymse|velkom(?:men|en)|registrering|(?:møte)?(?:åpning|opning|slutt)|avslutning|avslutting|oppsummering)(?!\\p{L}|:).{0,50}$");

    private UnnumberedRow() {}

    /** Whether they are such words. */
    public static boolean is(CharSequence words) {
        return WORDS.matcher(words).find();
    }
}
