package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.KeyWords;

/** Tells the lines that stand above an agenda, and those that name its columns. */
public final class AgendaHeadings {
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:(?:forslag|framlegg) til |foreløpig |førebels )?(?:saks?liste|dagsorden|(?:møte|konferanse|seminar|kurs)?(?:agenda|program))|sakskart|saksoversikt|oversikt over saker|saker til behandling|saker til handsaming|saks?liste/dagsorden"
                    + "|sakliste for møtet|\\p{L}{4,20}(?:rådets|utvalgets|utvalets|styrets) saker|følgende saker.{0,40}|saker|dagens (?:saker|agenda|program)|(?:saker|saker og tema|tema) (?:i|på|for|til) møtet|dagsorden/sakliste|saksnr\\.? og tittel|innhold|innhald)(?: .{0,25})?:?"
                    + "|(?:.{2,40} )?(?:følgende|følgjande|slik|denne|disse|desse) (?:saks?liste|dagsorden|sakskart|saker)\\b.{0,40}:"
                    + "|(?:saks?liste|dagsorden|sakskart|(?:møte)?agenda)(?:\\s?[-–:]\\s?|\\s(?:til|for|\\p{L}*møte)\\s).{2,60}(?<!\\.)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Møtets saksliste», «Behandlede saker»
    private static final KeyWords LIST = new KeyWords(
            "saks?liste|saksliste[nr]|saklista|dagsorden|dagsordenen|sakskart|sakskartet|saksoversikt|saksoversikten|saksplan|agenda|saker|sakene|sakane",
            "følgende|følgjande|disse|desse|ble|blei|vart|er|behandlede?|behandlet|behandla|handsama|til|behandling|handsaming|på|i|møtet|møte|oversikt|oversyn|over|for|med|og|dagens|tatt|teke|opp|som|skal|står|stod|sto|har|vi|dette|behandles|handsamast|foreligger|føreligg|ligg|føre");
    private static final Pattern MEETING = Pattern.compile("(?iu)\\s\\p{L}*møtet?\\s+(?:i|for|med|den)\\s.*\\d");
    private static final String COLUMN =
            "(?:kl\\.?|tid|(?:utv(?:alg)?s?\\.?[\\s-]?|arkiv)?saks?\\.?\\s?(?:s?nr|nummer)?\\.?|utvalgs?|nr\\.?|type|tittel|tema|saker|ansvarlig|innhold|innhald|sakstittel|side"
                    + "|(?:lukket|lukka|åpent|åpen|ope[nt])(?:/(?:lukket|lukka|åpent|åpen|ope[nt]))?|u\\.?\\s?off\\.?|unntatt(?: offentlighet)?|offl?\\.?|arkivsak(?:snr)?\\.?|vedlegg|sakstype|saksbehandler|sakshandsamar)";
    private static final Pattern COLUMNS = Pattern.compile("(?iu)^" + COLUMN + "(?::?\\s+" + COLUMN + ")*:?$");
    private static final Pattern NUMBER_AND_TITLE =
            Pattern.compile("(?iu)nr\\.?:?\\s+.*(?:tittel|innhold|innhald|tema)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 80;
    private static final int LONGEST_WITH_BLANKS = 200;

    private AgendaHeadings() {}

    /** Whether the words are those of such a line. */
    static boolean isTitle(Line line) {
        if (line.words().length() > LONGEST_WITH_BLANKS) {
            return false;
        }
        if (line.words().has(NUMBER_AND_TITLE) && areColumns(line.words())) {
            return true;
        }
        var words = BLANKS.matcher(line.text().strip()).replaceAll(" ").replace(" :", ":");
        return words.length() < LONGEST
                && (HEADING.matcher(words).matches()
                        || isUpper(words) && LIST.are(KeyWords.withoutOwner(KeyWords.in(words))));
    }

    private static boolean isUpper(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0)) && !words.endsWith(".");
    }

    /** Whether a title tells of its meeting too: «Dagsorden møte i prosjektgruppa 19.06.26». */
    static boolean namesMeeting(Passage words) {
        return words.has(MEETING);
    }

    /** Whether the words name the columns of an agenda that is set in lines. */
    public static boolean areColumns(Passage words) {
        return words.has(COLUMNS);
    }

    private static final Pattern BARE = Pattern.compile("^(?:Saks?liste|Dagsorden|Sakskart|Saksoversikt):?$");

    /** Whether it says nothing else, so that it is one straight below other words too. */
    static boolean isBare(Line line) {
        return line.words().has(BARE);
    }

    /** Whether it is set as a heading too. */
    static boolean isHeading(Line line, boolean first) {
        return (line.standsOut()
                        || line.afterGap()
                        || first
                        || line.text().strip().endsWith(":"))
                && isTitle(line);
    }
}
