package no.vedtakslogg.papers.words;

import java.util.List;
import java.util.Optional;

/** Tells the labels of those who met or did not, of a meeting and of a title by the words they are put together of. */
final class LabelWords {
    private static final String MET =
            "stede|stades|tilstede|tilstades|møtte?|møtende|møtande|deltok|delta[kg]ere|deltakarar|deltakelse|deltaking"
                    + "|(?:opp|fram|frem)møtt?e?|presens|present|tilstedeværende|tilstadeverande|møtedelta[kg]ere|møtedeltakarar|delta[kg]erliste|deltakarliste";
    private static final String PEOPLE =
            "følgende|følgjande|desse|disse|de|dei|faste|valgte|valde|medlem|medlem(?:mer|er|mar|ar|mene|ene)"
                    + "|representant(?:er|ar|ene|ane)?|personer|personar|som|var|er|hvem|kven|i|på|møtet|møte|og|alle|til|opp|inviterte?|innkalte?|fysisk|personlig|personleg|dag";
    private static final String AWAY =
            "forfall|fravær|fråvær|fraværende|fråverande|avbud|fr[aå]fall|permisjon|forhindr(?:et|a)|borte|fråvere|mangle[rt]|mangla|absens|absent";
    private static final String DEPUTY =
            "vara|vara(?:medlem|medlemmer|medlemer|medlemmar|medlemar|representant|representanter|representantar)";
    private static final String TOLD =
            "meldt|meldte|melde|hadde|har|om|fra|frå|med|uten|utan|gyldig|lovlig|lovleg|grunn|varsel";

    private static final String WHOSE =
            "\\p{L}*(?:styret|rådet|utvalget|utvalet|gruppa|gruppen|sekretariatet|administrasjonen|kommunene|kommunane|foretaket|føretaket|sykehuset|sjukehuset|brukerne|brukarane)";

    private static final KeyWords PRESENT = new KeyWords(MET, PEOPLE);
    // «Med i møtet», «Hvem var der», while «Alle med» may be what a case is about
    private static final KeyWords WITH =
            new KeyWords("med|der|her", "hvem|kven|var|er|som|i|på|møtet|møte|dag|disse|desse|følgende|følgjande");
    private static final KeyWords ABSENT = new KeyWords(AWAY, PEOPLE + "|" + TOLD + "|ikke|ikkje|" + MET + "|" + WHOSE);
    private static final KeyWords DEPUTIES = new KeyWords(DEPUTY, PEOPLE + "|" + MET + "|for");
    private static final KeyWords OTHERS =
            new KeyWords("dessuten|dessutan|ellers|elles|andre|tillegg", PEOPLE + "|også|òg|" + MET);
    private static final KeyWords NOT_PRESENT = new KeyWords(
            "ikke|ikkje",
            PEOPLE + "|" + TOLD + "|" + MET + "|deltatt|delteke|der|her|være|vere|kunne|delta|møte|komme|kome|kom");

    private static final KeyWords TITLE = new KeyWords(
            "tittel|sakstittel|saksnavn|saksnamn|overskrift|tema|emne|vedrørende|vedkomande|vedkommende",
            "sak|saken|saka|sakens|på|for");

    private static final String MEETING = "møtet|møte|møtes|møttes|var|ble|blei|vart|blir|holdt|halde|vi|for|og";
    private static final KeyWords PLACE = new KeyWords(
            "hvor|kor|kvar|sted|stad|oppmøtested|oppmøtestad|møtested|møtestad|lokale|møtelokale|møterom",
            MEETING + "|i|plattform|digital|fysisk");
    // «Gruppe/utvalg», «Navn på råd eller utvalg»
    private static final KeyWords BODY = new KeyWords(
            "utvalg|utval|organ|møteorgan|råd|fagråd|gruppe|arbeidsgruppe|møtegruppe|forum|møteforum|nettverk|nemnd|styre",
            MEETING + "|navn|namn|på|eller|type|i");
    private static final KeyWords DATE =
            new KeyWords("når|dato|møtedato|møtedag|tidspunkt|møtetidspunkt", MEETING + "|tid|klokkeslett|den");
    private static final KeyWords TIME =
            new KeyWords("start|klokkeslett|klokka|klokken|tidsrom|varighet|varigheit", MEETING + "|slutt|til|fra|frå");
    private static final KeyWords CHAIR =
            new KeyWords("ledet|leda|leia|leidd|leidde", MEETING + "|av|hvem|kven|som|det");
    private static final KeyWords SECRETARY = new KeyWords(
            "skrevet|skrive|skrev|skreiv|ført|førd|førte",
            "referat|referatet|protokoll|protokollen|møtebok|møteboka|pennen|i|av|er|hvem|kven|det|som");

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
        if (PRESENT.are(words) || WITH.are(words) && words.size() > 1) {
            return Optional.of(Label.PRESENT);
        }
        return words.size() > 1 ? ofMeeting(words) : Optional.empty();
    }

    private static Optional<Label> ofMeeting(List<String> words) {
        if (BODY.are(words)) {
            return Optional.of(Label.BODY);
        }
        if (PLACE.are(words)) {
            return Optional.of(Label.PLACE);
        }
        if (DATE.are(words)) {
            return Optional.of(Label.DATE);
        }
        if (TIME.are(words)) {
            return Optional.of(Label.TIME);
        }
        if (CHAIR.are(words)) {
            return Optional.of(Label.CHAIR);
        }
        return SECRETARY.are(words) ? Optional.of(Label.SECRETARY) : Optional.empty();
    }
}
