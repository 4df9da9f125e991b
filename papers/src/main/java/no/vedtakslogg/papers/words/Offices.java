package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** Offices and units that stand for whoever holds them where persons are named: «daglig leder», «Alle», «kommunene», «HF». */
public final class Offices {
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^(?:alle|\\p{L}*(?:leder|leiar|direktør|sjef|overlege)|sekretariatet|administrasjonen"
                    + "|(?:(?-i:\\p{Lu})\\S* (?:\\S+ ){0,2})?(?:kommun(?:e|en|a|ene|ane)|HF|\\p{L}*s[yj]u?kehus(?:et|ene|a)?)"
                    + "|(?:helse)?f[oø]retak(?:et|ene|a)|(?:(?-i:\\p{Lu})\\S* (?:\\S+ ){0,2})?\\p{L}+(?:råd|utvalg|utval)(?:et)?|(?-i:\\p{Lu}{2,6}))$");

    private Offices() {}

    /** Whether the words are such a name and nothing else. */
    public static boolean isName(Passage words) {
        return words.has(NAME);
    }
}
