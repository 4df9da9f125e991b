package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The names of municipalities, trusts, partnerships and bodies, which stand above a paper and are no title of it. */
public final class Organisations {
    // «Avtale om helsefellesskap» is a title
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^(?!.* (?:om|til|med|av|mellom) )\\S+(?: \\S+){0,3} (?:kommune|HF|RHF|fylkeskommune|helsefellesskap)$|^helsefellesskapet(?: \\S+){1,4}$"
                    + "|^helse (?:nord|vest|midt-norge|midt-noreg|sør-øst|bergen|fonna|førde|stavanger|møre og romsdal|nord-trøndelag|finnmark)$"
                    + "|^(?:sykehuset|sjukehuset) \\S+$|^\\p{L}+(?:sykehuset|sjukehuset)$|^\\S+ universitets(?:sykehus|sjukehus)$");

    // «Fagrådet for rehabilitering», «Strategisk samarbeidsutvalg»
    private static final Pattern BODY = Pattern.compile(
            "^(?:\\p{L}+(?:ig|sk|nalt?|eg|ivt?)\\s)?\\p{L}*(?iu:råd|utvalg|utval|styre|grupp[ea]|nettverk|forum|nemnd|komit[eé])(?:et|en|a|t|n)?(?:\\s[\\p{L} ]{3,60})?$");

    private Organisations() {}

    /** Whether the words are such a name and nothing else. */
    public static boolean isName(Passage words) {
        return words.has(NAME);
    }

    /** Whether the words may be the name of a body and nothing else. */
    public static boolean mayBeBody(Passage words) {
        return words.has(BODY);
    }
}
