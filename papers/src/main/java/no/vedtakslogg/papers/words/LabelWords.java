package no.vedtakslogg.papers.words;

import java.util.Optional;

/** Tells the labels of those who met, of those who did not, and of a title, by the words they are put together of. */
final class LabelWords {
    private static final String MET =
            "stede|stades|tilstede|tilstades|møtte?|møtende|møtande|deltok|delta[kg]ere|deltakarar|deltakelse|deltaking"
                    + "|(?:opp|fram|frem)møtt?e?|tilstedeværende|tilstadeverande|møtedelta[kg]ere|møtedeltakarar|delta[kg]erliste|deltakarliste";
    private static final String PEOPLE =
            "følgende|følgjande|desse|disse|de|dei|faste|valgte|valde|medlem|medlem(?:mer|er|mar|ar|mene|ene)"
                    + "|representant(?:er|ar|ene|ane)?|personer|personar|som|var|er|hvem|kven|i|på|møtet|møte|og|alle|til";
    private static final String AWAY =
            "forfall|fravær|fråvær|fraværende|fråverande|avbud|fr[aå]fall|permisjon|forhindr(?:et|a)|borte|fråvere";
    private static final String DEPUTY =
            "vara|vara(?:medlem|medlemmer|medlemer|medlemmar|medlemar|representant|representanter|representantar)";
    private static final String TOLD =
            "meldt|meldte|melde|hadde|har|fra|frå|med|uten|utan|gyldig|lovlig|lovleg|grunn|varsel";

    private static final String WHOSE =
            "\\p{L}*(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|sekretariatet|administrasjonen|kommunene|kommunane|foretaket|føretaket|sykehuset|sjukehuset|brukerne|brukarane)";

    private static final KeyWords PRESENT = new KeyWords(MET, PEOPLE);
    private static final KeyWords ABSENT = new KeyWords(AWAY, PEOPLE + "|" + TOLD + "|ikke|ikkje|" + MET + "|" + WHOSE);
    private static final KeyWords DEPUTIES = new KeyWords(DEPUTY, PEOPLE + "|" + MET + "|for");
    private static final KeyWords OTHERS =
            new KeyWords("dessuten|dessutan|ellers|elles|andre|tillegg", PEOPLE + "|også|òg|" + MET);
    private static final KeyWords NOT_PRESENT =
            new KeyWords("ikke|ikkje", PEOPLE + "|" + TOLD + "|" + MET + "|kunne|delta|møte");

    private static final KeyWords TITLE = new KeyWords(
            "tittel|sakstittel|saksnavn|saksnamn|overskrift|tema|emne|vedrørende|vedkomande|vedkommende",
            "sak|saken|saka|sakens|på|for");

    private LabelWords() {}

    static Optional<Label> of(CharSequence name) {
        var words = KeyWords.in(name);
        if (OTHERS.are(words) && words.size() > 1) {
            return Optional.of(Label.OTHERS);
        }
        if (ABSENT.are(words) || NOT_PRESENT.are(words) && words.size() > 1) {
            return Optional.of(Label.ABSENT);
        }
        if (DEPUTIES.are(words)) {
            return Optional.of(Label.DEPUTIES);
        }
        if (TITLE.are(words)) {
            return Optional.of(Label.TITLE);
        }
        return PRESENT.are(words) ? Optional.of(Label.PRESENT) : Optional.empty();
    }
}
