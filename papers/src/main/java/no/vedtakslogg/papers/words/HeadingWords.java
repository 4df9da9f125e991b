package no.vedtakslogg.papers.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the headings of proposals, decisions and tasks by the words they are put together of, whoever the decision is by. */
final class HeadingWords {
    private static final String DECISION =
            "vedtak|vedtaket|vedtaka|vedtakene|beslutning|beslutningen|beslutninger|beslutningar"
                    + "|avgjerd|avgjerda|avgjerder|avgjørelse|avgjørelsen|avgjørelser";
    private static final String CONCLUSION =
            "konklusjon|konklusjonen|konklusjoner|konklusjonar|enighet|enigheten|semje|uttalelse|uttalelsen|uttale|uttalen|oppsummert";
    private static final String PROPOSAL =
            "forslag|forslaget|framlegg|framlegget|fremlegg|fremlegget|foreslått|føreslått"
                    + "|innstilling|innstillingen|innstillinga|tilråding|tilrådingen|tilrådinga|tilrådning|tilrådningen|vedtaks(?:forslag|framlegg|fremlegg)(?:et)?"
                    + "|anbefalt|anbefalte|tilrådd|tilrådde";
    private static final String FILLING =
            "endelige?|endeleg|enstemmige?|samrøystes|einstemmige?|samlede?|samlet|samla|følgende|følgjande"
                    + "|slikt?|felles|ny|nytt|møtets|møtet|møte|saken|saka|i|fra|frå|av|om|til|og|eller|fattet|fatta|gjort|ble|blei|vart|oppsummering|oppsummerende";

    private static final KeyWords PROPOSED =
            new KeyWords(PROPOSAL, String.join("|", FILLING, DECISION, CONCLUSION, "sekretariatet|administrasjonen"));
    private static final KeyWords DECIDED =
            new KeyWords(DECISION, FILLING + "|" + CONCLUSION + "|oppfølging|oppfølgjing");
    private static final KeyWords CONCLUDED = new KeyWords(CONCLUSION, FILLING + "|oppfølging|oppfølgjing");
    // «Rådet si handsaming 04.02.2026»
    private static final KeyWords TREATED = new KeyWords(
            "behandling|behandlingen|behandlinga|handsaming|handsaminga",
            "i|av|den|møte|møtet|sak|saka|saken|\\d{1,4}");
    // «Direktørens anbefaling» is a proposal, «Anbefaling» alone may be what the meeting ended in
    private static final KeyWords ADVISED = new KeyWords("anbefaling|anbefalingen|anbefalinga", FILLING);

    // «Aksjonsliste pr. 12.3.», «Oppgaver etter møtet», «Hvem gjør hva»
    private static final KeyWords FOLLOWED = new KeyWords(
            "oppfølging(?:en|a)?|oppfølgjing(?:a)?|oppføl(?:gings|gjings)(?:punkt(?:er)?|liste(?:n)?|lista|oppg[aå]ver)|aksjon(?:er|ar)?|aksjons(?:punkt(?:er|a)?|liste(?:n)?|lista)"
                    + "|oppg[aå]ve(?:r|ne|liste(?:n)?|lista)?|tiltaksliste(?:n)?|tiltakslista|gjøremål(?:sliste)?|gjeremål(?:sliste)?|huskeliste|hugseliste|gjør|gjer",
            "etter|fra|frå|møtet|møte|dette|dagens|per|pr|til|ny|nye|hvem|kven|hva|kva|når|ansvar|frist|\\d{1,4}|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember");

    // «Arbeidsgruppens forslag»
    private static final KeyWords SOMEBODYS = new KeyWords(
            "forslag|forslaget|framlegg|framlegget|fremlegg|fremlegget|anbefaling|anbefalingen|anbefalinga|tilråding|tilrådingen|tilrådinga|tilrådning|tilrådningen",
            "i|saken|saka|samlede?|samlet|samla");

    // «Anbefaling til vedtak», «Ønsket beslutning»
    private static final KeyWords ADVISED_DECISION = new KeyWords(
            "anbefaling|anbefalingen|anbefalinga|ønsket|ønska|ønskt|ønskes|ønskjer|ønskje",
            FILLING + "|" + DECISION + "|som");
    // «Arbeidsutvalgets anbefaling til SSU»
    private static final Pattern TO_BODY = Pattern.compile("(?u)\\s(?:til|overfor)\\s\\p{Lu}[\\p{L} -]{1,50}$");

    private HeadingWords() {}

    /** Whether the title only calls what stands below it advice. */
    static boolean isAdvice(String title) {
        return ADVISED.are(KeyWords.in(title));
    }

    /** Whether the title only says whose proposal or advice stands below it, and not what is to come of it. */
    static boolean isSomebodys(String title) {
        var words = KeyWords.in(title);
        var owned = KeyWords.withoutOwner(words);
        return owned.size() < words.size() && SOMEBODYS.are(owned);
    }

    static Optional<Heading> of(String title) {
        var words = KeyWords.in(TO_BODY.matcher(title).replaceFirst(""));
        var owned = KeyWords.withoutOwner(words);
        if (ADVISED_DECISION.are(owned) && owned.stream().anyMatch(word -> word.matches(DECISION))) {
            return Optional.of(Heading.PROPOSAL);
        }
        if (PROPOSED.are(owned) || owned.size() < words.size() && ADVISED.are(owned)) {
            return onlyForslag(title) ? Optional.empty() : Optional.of(Heading.PROPOSAL);
        }
        if (owned.size() < words.size() && TREATED.are(owned)) {
            return Optional.of(Heading.MINUTES);
        }
        if (FOLLOWED.are(words)) {
            return Optional.of(Heading.FOLLOW_UP);
        }
        return Stream.of(words, owned).anyMatch(DECIDED::are)
                ? Optional.of(Heading.DECISION)
                : Stream.of(words, owned).anyMatch(CONCLUDED::are) ? Optional.of(Heading.CONCLUSION) : Optional.empty();
    }

    // what somebody moved in the meeting may stand below it as well
    private static boolean onlyForslag(String title) {
        return title.matches("(?iu)(?:forslag|framlegg|fremlegg)(?:et)?");
    }
}
