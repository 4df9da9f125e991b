package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/**
 * A line that gives a fact of a paper behind its name, whatever that is called: «Forfatter: Kari Nes», «Dokumentdato: 3. mars
 * 2026», «Løpenr.: 1042/26». A title such as «Legevakt: ny avtale» gives none.
 */
public final class GivenFact {
    private static final Pattern NAMED = Pattern.compile("^\\p{Lu}[\\p{L} ./-]{1,35}:\\s*(?=\\S)");
    // «Til:          Strategisk samarbeidsutval»; «Sak:      Plan for legevakt» is what the paper is about
    private static final Pattern SET_APART =
            Pattern.compile("^(?!(?iu:sak(?:a|en)?)\\s*:)\\p{Lu}[\\p{L} ./-]{1,35}:\\s{2,}\\S");
    // «Til: Strategisk samarbeidsutvalg» as in a letter
    private static final Pattern SENT = Pattern.compile("(?iu)^(?:(?:kopi )?til|fra|frå|kopi):\\s*\\S");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)^(?:\\p{L}{2,4}dag )?(?:den )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{2,4}$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\p{Lu}{1,4}[ -]{1,3})?\\d[\\d/ .-]*$");

    private GivenFact() {}

    /** Whether some words stand behind a name of whatever kind: it may be a title still. */
    public static boolean isNamed(Passage words) {
        return words.has(NAMED);
    }

    /** Whether the words are such a line. */
    public static boolean is(Passage words) {
        var name = words.matcher(NAMED);
        if (!name.find()) {
            return false;
        }
        var value = words.sub(name.end()).strip();
        return words.has(SET_APART) || words.has(SENT) || value.has(DAY) || value.has(NUMBER) || Names.isName(value);
    }
}
