package no.vedtakslogg.papers.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The words that call a paper one that puts a case forward: alone, to its body, or before or behind number and title. */
final class KindOfCasePaper {
    private static final String WORD =
            "(?:saml(?:et|a) )?(?:saks?(?:fr[ae]m(?:legg|stilling)|utredning|utgreiing|dokument|notat|papir)|styre(?:fr[ae]mlegg|dokument|notat)|(?:beslutnings|orienterings|drøftings)notat)";
    private static final Pattern ALONE = Pattern.compile(
            "(?iu)^(?:" + WORD
                    + "|notat|styresak)(?: (?:til|for) \\S.*)?:?$|^(?:innmeld(?:ing av|t) )?sak til (?:\\p{Ll}|\\p{Lu}).{2,60}$");
    private static final Pattern BEFORE =
            Pattern.compile("(?iu)^" + WORD + "(?: ?[-–:]\\s+|\\s{2,}|\\s+(?=(?:sak )?\\S{0,6} ?\\d))(?=\\S)");
    private static final Pattern TO = Pattern.compile("(?iu)^(?:(?:" + WORD
            + "|notat|(?:innmeld(?:ing av|t) )?sak) (?:til|for)(?: møtet? i)?\\s+|" + WORD + "\\s?[-–:]\\s+)(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile("(?iu)\\s*(?: [-–]\\s*|\\()" + WORD + "\\)?$");

    private KindOfCasePaper() {}

    /** Whether the words tell the kind of the paper, and the body it goes to at most. */
    static boolean isAlone(Passage words) {
        return words.has(ALONE);
    }

    /** Whether the kind stands before or behind other words. */
    static boolean isBeside(Passage words) {
        return words.has(BEFORE) || words.has(BEHIND);
    }

    /** The body, and the day that may stand behind it, that the paper says it is for. */
    static Optional<Passage> body(Passage words) {
        var before = words.matcher(TO);
        return before.find() ? Optional.of(words.sub(before.end())) : Optional.empty();
    }

    /** The words without the kind before or behind them. */
    static Passage without(Passage words) {
        var before = words.matcher(BEFORE);
        var rest = before.find() ? words.sub(before.end()) : words;
        var behind = rest.matcher(BEHIND);
        return behind.find() ? rest.sub(0, behind.start()) : rest;
    }
}
