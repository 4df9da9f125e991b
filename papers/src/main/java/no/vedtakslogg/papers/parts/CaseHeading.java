package no.vedtakslogg.papers.parts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/** A line that opens a case, or names it in an agenda: its number, and its title where it stands in the same line. */
record CaseHeading(@Nullable Found<CaseNumber> number, Passage title, Passage said, boolean named) {
    private static final int LONGEST_TITLE = 260;
    private static final int LONGEST_TOLD_TITLE = 140;
    private static final Pattern ENDED = Pattern.compile("[.!?)]$");
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?]\\s+\\p{Lu}\\p{L}*\\s+\\S+\\s+\\S+");
    private static final Set<String> OTHER_NUMBERS =
            Set.of("Arkiv", "Tidligere", "Ref", "Ephorte", "Vedtatt", "Relatert");
    private static final Pattern CASE_IN_WORDS = Pattern.compile("(?iu)^ref-sak\\b");
    private static final Pattern TITLE_START = Pattern.compile("^[\\p{Lu}\\d«\"“'‘(§]");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^\\(?(?:se|jf|jfr|ble|der|som|og|er|i|om|av)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HAS_LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern DECIDES = Pattern.compile(
            "^(?:vedtak|beslutning|innstilling|votering|behandling|forslag til vedtak)\\b.{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Saksnr.: 14/26 – 18/26» tells which cases the minutes have
    private static final Pattern FROM_TO = Pattern.compile(
            "(?iu)^\\D{0,20}\\d{1,4}/\\d{2,4}\\s*(?:[-–]|til|t\\.o\\.m\\.)\\s*(?:\\p{Lu}{1,3}\\s?)?\\d{1,4}/\\d{2,4}\\.?$");
    private static final Pattern SMALL_WORD = Pattern.compile("^\\p{Ll}");
    private static final Pattern SET_APART = Pattern.compile("^sak \\d{1,3}/\\d{2,4}:?\\s+\\p{Lu}");
    private static final Pattern NAMED_FIRST =
            Pattern.compile("^(?:(\\p{Lu}[^.:]{2,60}):|(\\p{Lu}[^.:!?]{2,59}\\p{Ll}{2}[.!?]))\\s+(?=\\p{Lu})");
    private static final Pattern SUBJECT =
            Pattern.compile("(?iu)^(?:styret|utvalget|utvalet|rådet|nemnda|komiteen|gruppen|det|vi|møtet|i|på|ved)\\s");

    // «Sak PS 2/24 … ble ettersendt 02.06.2024» tells what was done to the list of cases
    private static final Pattern ABOUT_THE_LIST = Pattern.compile(
            "(?iu)\\b(?:ble|blei|vart|er) (?:ettersendt|ettersend|trukket|trekt|tatt av|teken av|satt opp|sett opp|lagt til)\\b");

    // «Felles vaktliste (sak 7/26)», «Felles vaktliste – sak 7/26»
    private static final Pattern NUMBER_LAST = Pattern.compile(
            "^(?<title>\\p{Lu}[^.!?:]{3,140}?)(?:\\s[-–]\\s|\\s\\()(?<number>(?iu:sak)\\s(?:nr\\.?\\s)?(?:\\p{Lu}{1,6}[ -])?\\d{1,4}[/-]\\d{2,4})\\)?$");

    /** The title of a case that the paper gives no number. */
    static CaseHeading titled(Passage title) {
        return titled(null, title, false);
    }

    /** The title of a case of which nothing is said in the same line, behind its number where it has one. */
    static CaseHeading titled(@Nullable Found<CaseNumber> number, Passage title, boolean named) {
        return new CaseHeading(number, title, title.none(), named);
    }

    /** Whether both lines tell the number of the same case. */
    boolean isNumbered(CaseNumber other) {
        return number != null && number.value().sameAs(other);
    }

    static Optional<CaseHeading> of(Line line, boolean inAgenda) {
        return CaseNumbers.atStart(line.words())
                .filter(start -> start.number().value().series() == null
                        || !OTHER_NUMBERS.contains(start.number().value().series())
                        || line.words().has(CASE_IN_WORDS))
                .filter(start -> inAgenda && start.named()
                        || !line.words().has(SMALL_WORD)
                        || line.afterGap() && line.words().has(SET_APART))
                .filter(start -> start.number().value().number() < 2000
                        && !line.words().has(ABOUT_THE_LIST)
                        && !line.words().has(FROM_TO))
                .filter(start ->
                        isTold(start, line) && !inAgenda || isTitle(start.rest(), start.named() || inAgenda, line))
                .map(start -> isTold(start, line) && !inAgenda
                        ? told(start)
                        : titled(start.number(), start.rest(), start.named()))
                .or(() -> numberedLast(line));
    }

    private static Optional<CaseHeading> numberedLast(Line line) {
        var last = line.words().matcher(NUMBER_LAST);
        return (line.standsOut() || line.afterGap()) && last.find()
                ? CaseNumbers.atStart(line.words().group(last, "number"))
                        .map(start -> titled(start.number(), line.words().sub(0, last.end("title")), true))
                : Optional.empty();
    }

    // «Sak 4/24: Styret gikk gjennom …» in whole sentences tells of the case and does not name it
    private static boolean isTold(CaseNumbers.Start start, Line line) {
        return start.named()
                && line.words().has(ENDED)
                && (start.rest().length() > LONGEST_TOLD_TITLE || start.rest().has(NAMED_FIRST))
                && start.rest().has(TWO_SENTENCES);
    }

    // «Sak 4/24 Huset i bygda. Vi anskaffer hyller …»: the first few words may name it all the same
    private static CaseHeading told(CaseNumbers.Start start) {
        var rest = start.rest();
        var named = rest.matcher(NAMED_FIRST);
        if (!named.find() || rest.has(SUBJECT)) {
            return new CaseHeading(start.number(), rest.none(), rest, start.named());
        }
        var title = named.group(1) == null ? 2 : 1;
        return new CaseHeading(
                start.number(), rest.group(named, title), rest.sub(named.end()).strip(), start.named());
    }

    private static boolean isTitle(Passage rest, boolean named, Line line) {
        if (rest.isBlank()) {
            return named || line.standsOut() || line.afterGap();
        }
        if (rest.length() > LONGEST_TITLE || rest.has(DECIDES) || !rest.has(HAS_LETTERS)) {
            return false;
        }
        if (rest.has(TITLE_START) && !rest.has(NO_TITLE)) {
            return named || line.standsOut() || line.afterGap();
        }
        return line.standsOut() && !rest.has(NO_TITLE);
    }
}
