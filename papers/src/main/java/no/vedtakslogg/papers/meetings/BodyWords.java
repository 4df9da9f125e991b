package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.ShortForm;

/** Tells the names of bodies from other words that a paper's head may say of its meeting. */
final class BodyWords {
    private static final Pattern BODY = Pattern.compile(
            "(?iu).*(?:utvalg|utval|råd|grupp[ea]|styre|representantskap|forum|samarbeids|partnerskapsmøte|partnarskapsmøte|dialogmøte|formannskap|nemnd|organ(?:et)?\\b|team\\b|klubb|forening|foreining|forbund|idrettslag|nettverk|komit[eé]|konsulentordning|(?-i:(?<!\\p{L})\\p{Lu}{2,5}(?!\\p{L}))).*");
    private static final Pattern NO_BODY = Pattern.compile(
            "(?iu)\\p{L}+(?:ere|erar|arar|erne|arane|mer|mar|rer),\\s.*|nr\\b.*|og\\s.*|.+\\s(?:ble|blei|vart|vert|blir|startet|starta|starter)\\s.*|(?:til )?(?:alle )?\\p{L}*medlem\\p{L}*(?:\\s(?:i|av)\\s.*)?|.*;.*|\\p{L}*(?:protokoll|referat|innkalling)(?:en|a|et)?|.*\\(pdf\\b.*|\\p{L}.*\\s(?:møte)?(?:referat|protokoll)\\s.*|(?:ekstraordinært )?(?!partnerskaps|partnarskaps|dialog)\\p{L}*(?:møte[t]?(?: (?:nr\\.? ?)?\\d{1,3})?|samling(?:en|a)?|konferanse[n]?)|\\p{L}*(?:sak|saker|sakliste|saksliste)|(?:(?:godkjent |endelig |foreløpig |utkast til )?(?:møte)?(?:referat|protokoll|innkalling)|program|agenda)\\s(?:(?:for|fra|frå|til)\\s)?\\p{L}*(?:møte[t]?|samling(?:en|a)?)(?:\\s.*\\d.*)?");
    // «fra møtet i eldrerådet», «Sakspapir til møte i eldrerådet»
    private static final Pattern FROM = Pattern.compile(
            "(?iu)^(?:sakspapir(?:er)?\\s+)?(?:fra|frå|til)\\s+(?=\\p{L}*møte)|^for\\s+(?=(?-i:\\p{Lu}))|^20\\d{2}-\\d{2}-\\d{2}\\s+");
    // «Møte i kontrollutvalget» is a meeting of the kontrollutvalget
    private static final Pattern MEETING_OF =
            Pattern.compile("(?iu)^(?:\\p{L}*møtet?)\\s+(?:i|for|med)\\s+(?:det\\s+)?(?=\\S)");
    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)\\s*[-–,]\\s*helsefe+l+e?s+kap.*$");
    private static final String MONTH_NAME =
            "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";
    // «Politisk samarbeidsutvalg 3. mars 2026»
    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:\\s*[-–|:,]\\s*|\\s+)(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn)dag,?\\s+)?(?:den\\s+)?\\d{1,2}\\.\\s?(?:"
                    + MONTH_NAME + "|\\d{1,2}\\.)\\s?(?:\\d{4}|\\d{2})?(?:\\s+i\\s.*)?$");
    // «Eldrerådet – mars 2026», «Eldrerådet – møte»
    private static final Pattern MONTH =
            Pattern.compile("(?iu)\\s*[-–|:,]\\s*" + MONTH_NAME + "\\s\\d{4}$|\\s[-–]\\s\\p{L}*møte$");
    // «årsmøte i Storvik vel 2027»
    private static final Pattern YEAR = Pattern.compile("(?<=\\p{L}) 20\\d{2}$");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{3})[.,]$|\\s+[-–|]$");
    // «Ledergruppen for oppvekst, Storvik kommune»
    private static final Pattern OWNER =
            Pattern.compile("(?u)(?<=\\p{L}{4}),\\s(?:\\p{Lu}\\p{L}+\\s){1,3}(?:fylkes)?kommune$");
    private static final Pattern OWN_MEETING = Pattern.compile("(?iu)^(?:partnerskaps|partnarskaps|dialog)møte");

    // «fagrådets møte» is a meeting of the fagrådet
    private static final Pattern GENITIVE =
            Pattern.compile("(?iu)(?<=(?:(?:råd|utvalg|utval|styr|gruppe|forum)e[tn]|grupp[ea]))s$");

    // «AU-møte» is a meeting of the AU
    private static final Pattern MEETING_BEHIND = Pattern.compile("(?<=^\\p{Lu}{2,6})-møtet?$");

    private BodyWords() {}

    /** Whether some words of a title or a sentence name a body. */
    static boolean name(CharSequence words) {
        return BODY.matcher(words).matches() && !NO_BODY.matcher(words).matches();
    }

    /** The name of the body alone, as it stands beside a label: with the one that it belongs to. */
    static Passage labelled(Passage words) {
        return bare(words, List.of(PARTNERSHIP, DAY, MONTH, ShortForm.BEHIND, STOP, MEETING_BEHIND, GENITIVE));
    }

    /** The name of the body whose yearly meeting is named: the year behind it is the meeting's. */
    static Passage ofYearlyMeeting(Passage words) {
        return without(YEAR, bare(words));
    }

    /** The name of the body alone. */
    static Passage bare(Passage words) {
        return bare(words, List.of(PARTNERSHIP, OWNER, DAY, MONTH, ShortForm.BEHIND, STOP, MEETING_BEHIND, GENITIVE));
    }

    private static Passage bare(Passage words, List<Pattern> behind) {
        var first = NameList.columns(words).stream().findFirst().orElse(words);
        var from = first.matcher(FROM);
        first = from.find() ? first.sub(from.end()) : first;
        var meeting = first.matcher(MEETING_OF);
        var body = meeting.find() && !first.has(OWN_MEETING) ? first.sub(meeting.end()) : first;
        for (var last : behind) {
            body = without(last, body);
        }
        return body;
    }

    private static Passage without(Pattern last, Passage words) {
        var end = words.matcher(last);
        return end.find() && end.start() > 0 ? words.sub(0, end.start()) : words;
    }
}
