package no.vedtakslogg.papers.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.KeyWords;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/** What a name at the top of a case paper is the name of, told by its words and by what stands behind it. */
enum FactOfCase {
    NUMBER,
    TITLE,
    BODY,
    DAY,
    /** A day that may be the one of the meeting or of the writing. */
    SOME_DAY,
    /** Of the case or of the paper, but nothing that tells which case it is and where it goes. */
    OTHER;

    private static final KeyWords CASE = new KeyWords(
            "\\p{L}*sak|saka|saken|\\p{L}*saks?(?:nr|nummer)|objekt|tittel|sakstittel",
            "i|til|på|for|møtet|møte|nr|nummer|og|tittel|navn|namn|gjelder|gjeld|styret|utvalget|utvalet|rådet");
    // «Nummer i utvalget», while «Dok.nr.» counts documents
    private static final KeyWords NUMBERED = new KeyWords(
            "nummer|nr",
            "i|til|på|for|ssu|asu|osu|psu|au|møtet|møte|\\p{L}*(?:styret|utvalget|utvalet|rådet|gruppen|gruppa|nemnda|komiteen)");
    private static final KeyWords FILED = new KeyWords("(?:arkiv|journal|ephorte|saksmappe).*|type|sakstype", ".*");
    private static final KeyWords SENT = new KeyWords(
            "til|for|i|utvalg|utval",
            "går|sak|saken|saka|fremmes|fremjast|fremja|vert|blir|legges|fram|frem|møte|møtet|møtedato|behandling|handsaming|behandles|handsama|handsamast|utvalg|utval|styret|rådet");
    private static final Pattern OF_MEETING = Pattern.compile("(?iu)møte|behandl|handsam");
    private static final Pattern OF_WRITING =
            Pattern.compile("(?iu)^(?:dato|tid)$|\\b(?:skr[ie]v|utarbeid)|(?:fr[ae]mlegg|notat|dokument)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^(?:fra|frå|avsend[ae]r|dato.*|\\p{L}+dato|tid|klassering|(?:doku(?:ment)?|notat)\\S*|\\p{L}{2,}(?:t|a|d|en|ne)(?: (?:inn|opp|fram|frem))? av|\\p{L}{3,} (?:inn|opp|fram|frem) av|saksbeh\\.?|\\p{L}*ansvarl[ie]g|forfatt[ea]r|j\\.? ?post.*|jp|utarbeid\\p{L}*|saks?(?:en|a) .* til|kopi.*|unntatt.*|offentl.*|gradering.*|tilgang.*)$");
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:orientering|drøfting|beslutning|vedtak|avgjerd|diskusjon|referat|melding)(?:s?sak)?$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+(?:\\s+[-–:]?\\s*|$)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern WEEKDAY_LAST =
            Pattern.compile("(?iu)(?:[\\s,;(–-]|\\b(?:den|møte|møtet|\\p{L}{2,4}dag)\\b)+$");

    /** What the name tells, whatever stands behind it; nothing where it is no such name. */
    static boolean isName(Passage words) {
        var name = bare(words);
        return name.length() > 1
                && name.length() < 45
                && (Labels.alone(name).filter(label -> !label.listsPeople()).isPresent()
                        || CASE.are(KeyWords.in(name))
                        || SENT.are(KeyWords.in(name))
                        || MeetingColumns.isBody(name)
                        || MeetingColumns.isDay(name)
                        || name.has(OTHERS)
                        || FILED.are(KeyWords.in(name).stream().limit(1).toList()));
    }

    /** What a fact tells of the case. */
    static FactOfCase of(NamedFact fact) {
        var name = bare(fact.name());
        var words = KeyWords.in(name);
        var label = Labels.alone(name);
        if (label.filter(Label.ARCHIVE::equals).isPresent()
                || words.isEmpty()
                || FILED.are(words.subList(0, 1))
                || label.filter(found -> found == Label.KIND || found == Label.ATTACHMENTS)
                        .isPresent()) {
            return OTHER;
        }
        if ((words.stream().anyMatch(word -> word.contains("sak")) || NUMBERED.are(words))
                        && isNumberAlone(fact.value())
                || isNumberAlone(fact.name())) {
            return NUMBER;
        }
        if (fact.value().has(KIND)) {
            return OTHER;
        }
        var onDay = Days.first(fact.value()).isPresent();
        if (onDay && fact.ofMeeting()) {
            return DAY;
        }
        if (onDay && (MeetingColumns.isDay(name) || name.has(OF_MEETING) || SENT.are(words))) {
            return beforeDay(fact.value()).has(LETTERS) ? BODY : name.has(OF_WRITING) ? SOME_DAY : DAY;
        }
        if (onDay && label.filter(Label.DATE::equals).isPresent()) {
            return SOME_DAY;
        }
        if (SENT.are(words)) {
            return BODY;
        }
        if (CASE.are(words) || label.filter(found -> found == Label.CASE_NUMBER).isPresent()) {
            return numbered(fact.value()).isPresent() ? NUMBER : TITLE;
        }
        if (label.filter(Label.TITLE::equals).isPresent()) {
            return TITLE;
        }
        return namesBody(fact) ? BODY : OTHER;
    }

    /** Whether its name is the one of a body: «Organ:», where «Går til:» may name those who sit in it. */
    static boolean namesBody(NamedFact fact) {
        var name = bare(fact.name());
        return MeetingColumns.isBody(name)
                || Labels.alone(name).filter(Label.BODY::equals).isPresent();
    }

    /** The number that words begin with, which may be all of them: at the top of a case paper «24-26» is one too. */
    static Optional<CaseNumbers.Start> numbered(Passage words) {
        var first = words.matcher(FIRST_WORD);
        return CaseNumbers.atStart(words)
                .or(() -> first.find()
                        ? CaseNumbers.ofYear(words.sub(0, first.end()).strip())
                                .map(number -> new CaseNumbers.Start(number, words.sub(first.end()), false))
                        : Optional.empty());
    }

    private static boolean isNumberAlone(Passage value) {
        return numbered(value).filter(start -> start.rest().isBlank()).isPresent();
    }

    /** What stands before the day in a value: «Eldrerådet» in «Eldrerådet, møte 12.02.2026». */
    static Passage beforeDay(Passage value) {
        var day = Days.first(value);
        if (day.isEmpty()) {
            return value;
        }
        var before = value.sub(0, value.indexOf(day.get().span().from()));
        var end = before.matcher(WEEKDAY_LAST);
        return (end.find() ? before.sub(0, end.start()) : before).strip();
    }

    private static Passage bare(Passage words) {
        var name = words.strip();
        return name.toString().endsWith(":") ? name.sub(0, name.length() - 1).strip() : name;
    }
}
