package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells where a meeting is held, and mostly when: «Møtet finner sted på rådhuset, møterom Dalen, og starter
 * kl. 10.30».
 */
record HeldSentence(Passage place, Clock.@Nullable Times times) {
    private static final String WEEKDAY = "(?:man|måndag|tirs|tys|ons|tors|fre|lør|laur|søn|sun)(?:dag)?";
    private static final Pattern HELD = Pattern.compile(
            "(?iu)\\b\\p{L}*møtet?\\s+(?:(?:ble|blei|vart|blir|vert|skal|vil)\\s+)?"
                    + "(?:(?:bli\\s+)?(?:avholdt|avviklet|avvikla|holdt|halde|haldt|gjennomført)|avholdes|holdes|haldast|blir halde|finner sted|finn stad|er(?: lagt)?|(?:starter|startar|begynner)\\s+(?:kl\\.?|klokka|klokken)\\s*[\\d.:]+\\s+og\\s+(?:blir|vert|ble|vart)\\s+(?:halde|haldt|holdt|avholdt))"
                    + "(?:\\s+(?:den\\s+)?(?:" + WEEKDAY
                    + "\\s+)?(?:den\\s+)?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?(?:\\d{2,4})?)?"
                    + "(?:\\s*,?\\s*kl\\.?\\s*[\\d.:]+(?:\\s*[-–]\\s*[\\d.:]+)?)?,?\\s+(?:på|i|ved|hos|til)\\s+"
                    + "(?=(?-i:\\p{Lu})|\\p{L}*(?:rom|sal|hus|teams)(?:met|en|et)?\\b"
                    // «i dagstova kl. 14»
                    + "|(?!\\p{L}*(?:dag|kveld|natt|måned|veke|uke|tid|kant)\\p{L}{0,3}\\b)\\p{L}{4,}(?:a|en|et)(?=\\s*(?:,\\s|\\.(?:\\s|$)|kl\\b|(?:fra|frå|den)\\s\\S*\\d|$)))");
    private static final Pattern END = Pattern.compile(
            "(?iu)[\\s,]+(?:(?:og|der|som)\\s+)?(?:den\\s+\\d|" + WEEKDAY
                    + "\\s+(?:den\\s+)?\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3})|(?:fra\\s+|frå\\s+)?kl\\b|starter|startar|begynner|tek til|varer|frå\\s|fra\\s)|(?<=\\p{L}{3}|\\d)\\.(?:\\s|$)|$");
    private static final int LONGEST = 90;

    static Optional<HeldSentence> in(Passage words) {
        var held = words.matcher(HELD);
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
                Clock.first(words.sub(held.start())).orElse(null)));
    }
}
