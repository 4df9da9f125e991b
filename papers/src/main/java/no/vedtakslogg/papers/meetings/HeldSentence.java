package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells where a meeting is held, and mostly when: «Møtet finner sted på rådhuset, møterom Dalen, og starter
 * kl. 10.30».
 */
record HeldSentence(Passage place, @Nullable Found<LocalDate> day, Clock.@Nullable Times times) {
    private static final String WEEKDAY = "(?:man|måndag|tirs|tys|ons|tors|fre|lør|laur|søn|sun)(?:dag)?";
    private static final String STARTS_AND_IS_HELD =
            "(?:starter|startar|begynner|varer|varar|går)\\s+(?:(?:fra|frå)\\s+)?(?:kl\\.?|klokka|klokken)\\s*[\\d.:]+(?:\\s*(?:til|[-–])\\s*(?:(?:kl\\.?|klokka|klokken)\\s*)?[\\d.:]+)?\\s+og\\s+(?:(?:blir|vert|ble|vart)\\s+(?:halde|haldt|holdt|avholdt)|holdes|avholdes|haldast|finner sted|finn stad|er)";
    private static final String IS_HELD =
            "(?:(?:bli\\s+)?(?:avholdt|avviklet|avvikla|holdt|halde|haldt|gjennomført)|avholdes|holdes|haldast|blir halde|finner sted|finn stad|er(?: lagt)?|"
                    + STARTS_AND_IS_HELD + ")";
    // «i dagstova kl. 14», «i auditoriet på Storvik sykehus», but not «i kveld»
    private static final String IN_SMALL_LETTERS =
            "(?!\\p{L}*(?:dag|kveld|natt|måned|veke|uke|tid|kant)\\p{L}{0,3}\\b)\\p{L}{4,}(?:a|en|et)(?=\\s*(?:,\\s|\\.(?:\\s|$)|kl\\b|(?:fra|frå|den)\\s\\S*\\d|(?:på|i|ved|hos)\\s(?-i:\\p{Lu})|$))";
    private static final String A_PLACE =
            "(?=(?-i:\\p{Lu})|\\p{L}*(?:rom|sal|hus|teams)(?:met|en|et)?\\b|" + IN_SMALL_LETTERS + ")";
    // «Vi møttest på Dal rådhus, frå kl. 10 til kl. 14»
    private static final String WE_MET =
            "(?:vi|\\p{L}{3,})\\s+(?:møttes|møttest|var\\s+saml[ae]t?)|vi\\s+(?:møtes|møtest|satt|sat)";
    private static final Pattern HELD = Pattern.compile(
            "(?iu)\\b(?:\\p{L}*møtet?\\s+(?:(?:ble|blei|vart|blir|vert|skal|vil)\\s+)?" + IS_HELD + "|" + WE_MET + ")"
                    + "(?:\\s+" + PlaceWords.WEEKDAY + PlaceWords.DAY + ")?(?:,?\\s+" + PlaceWords.CLOCK
                    + ")?,?\\s+(?:på|i|ved|hos|til)\\s+" + A_PLACE);
    // «Onsdag 4. mars 2026 kl. 09.00–15.45 arrangeres et nytt møte på Storvik hotell»
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)\\b\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{4}(?:,?\\s*kl\\.?\\s*[\\d.:]+(?:\\s*(?:[-–]|til)\\s*[\\d.:]+)?)?,?"
                    + "\\s+(?:arrangeres|arrangerast|avholdes|holdes|haldast|inviteres|inviterast|inviterer|blir|vert|er)\\s[^.:;]{0,60}?\\b\\p{L}*(?:møte|samling|konferanse)[tn]?"
                    + "\\s+(?:på|i|ved|hos)\\s+(?=(?-i:\\p{Lu}))");
    // «Møtestad er Storvik hotell, møterom Dalen.»
    private static final Pattern PLACE_IS = Pattern.compile(
            "(?iu)\\bmøte(?:sted|stad|plass|lokale)(?:et|en)?\\s(?:er|blir|vert)\\s+(?:på|i|ved)?\\s*(?=(?-i:\\p{Lu}))");
    private static final Pattern END = Pattern.compile(
            "(?iu)[\\s,]+(?:(?:og|der|som)\\s+)?(?:(?:lenke|lenkje|lenkja|link)\\p{L}*\\s|den\\s+\\d|" + WEEKDAY
                    + "\\s+(?:den\\s+)?\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3})|(?:fra\\s+|frå\\s+)?kl\\b|starter|startar|begynner|tek til|varer|frå\\s|fra\\s)|(?<=\\p{L}{3}|\\d)\\.(?:\\s|$)|$");
    private static final int LONGEST = 90;

    static Optional<HeldSentence> in(Passage words) {
        return in(words, HELD).or(() -> in(words, DAY_FIRST)).or(() -> in(words, PLACE_IS));
    }

    private static Optional<HeldSentence> in(Passage words, Pattern pattern) {
        var held = words.matcher(pattern);
        if (!held.find()) {
            return Optional.empty();
        }
        var rest = words.sub(held.end());
        var end = rest.matcher(END);
        if (!end.find() || end.start() == 0 || end.start() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new HeldSentence(
                rest.sub(0, end.start()).strip(),
                Days.first(words.group(held, 0)).orElse(null),
                Clock.first(words.sub(held.start())).orElse(null)));
    }
}
