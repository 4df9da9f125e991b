package no.vedtakslogg.papers.words;

/**
 * The words that secretaries name by what a case ended in, as a heading or above a column: «Utfall», «Veien videre», «Hva vi
 * gjør nå». A case paper may mean by them what is still to come.
 */
public final class ResultWords {
    private static final KeyWords RESULT = new KeyWords(
            "vedtak(?:et)?|vedtatt|vedteke|beslutning(?:er|en|ar|spunkt)?|besluttet|beslutta|konklusjon(?:er|ar|en)?|konkludert|avgjerd(?:er)?"
                    + "|avgjørelser?|avgjort|utfall(?:et)?|resultat(?:et)?|enighet|enige|einige|einigheit|semje|samde|avtaler?|avtalt|avtala|avtalte"
                    + "|bestemt|bestemte|tiltak(?:et)?|aksjon(?:er|ar)?|aksjonspunkt(?:er)?|oppfølging(?:spunkt|a|en)?|oppfølgjing|videre|vidare"
                    + "|gjør|gjer|gjøre|gjere|gjøres|gjerast|gjøremål|gjeremål|steg|skritt|todo|do|oppgaver?|oppgåver?|anbefaling(?:er)?"
                    + "|tilråding(?:ar)?|bestilling(?:er|ar)?|løsning|løysing",
            "innhold|innhald|arbeid|arbeidet|veien|vegen|neste|to|vi|nå|no|ble|blei|vart|er|hva|kva|som|det|dette|i|møtet|møtets|om|og|eller|saken|saka|sak|skal|må|skjer"
                    + "|prosess|prosessen|fra|frå|til|etter|av|felles|nye?|punkt|liste|plan|referat|behandling|handsaming|status|aktuelle|konkrete?|\\p{L}+s");

    private ResultWords() {}

    /** Whether a heading or the name of a column is put together of such words. */
    public static boolean are(CharSequence name) {
        return RESULT.are(KeyWords.in(name));
    }
}
