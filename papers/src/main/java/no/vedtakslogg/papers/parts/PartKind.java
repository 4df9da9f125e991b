package no.vedtakslogg.papers.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/** What a part of a paper is, told by the line it opens with. */
public enum PartKind {
    NOTICE(
            "(?:møte)?innkalling(?:a)?|innkalling(?: (?!og )\\p{L}.{1,80})?|møteinnkalling .*|(?:møte)?innkalling(?: [-–/]| og| med) ?(?:saks?liste|dagsorden).*|invitasjon til møte.*|møteinnkalling/saksliste"
                    + "|[^\\d:]{4,70}? ?[-–:] ?(?:møte)?innkalling(?:a|en)?(?: (?!.*(?:godkj|vedt|\\.$)).{1,80})?"),
    CASE_PAPER(
            "saks?fr[ae]mlegg.*|saks?framlegg.*|saksutgreiing til .*|(?:samlet )?saksfr[ae]mstilling.*|samla saksframstilling.*|(?:sakspapir|saksdokument|(?:saks|orienterings|drøftings|beslutnings)notat|saksutredning|saksutgreiing|styrefr[ae]mlegg|beslutningssak|avgjerdssak)(?:\\s[-–:]\\s.*)?|styresak(?:\\s[-–]\\s\\p{L}.*)?|sak til .{2,40}"),
    CASE_MINUTES(
            "særutskrift.*|(?:(?:møte)?(?:protokoll|referat)s?utdrag|utdrag (?:av|fra|frå) (?:møte)?(?:protokoll|referat|bok)(?:en|et|a)?)(?: .*)?|saksprotokoll.*|saksutskrift.*|utskrift (?:av|fra|frå) (?:møte(?:protokoll|bok)|møteboka|protokoll).*|protokollutskrift.*|vedtaksbrev.*|(?:melding|underretning) om (?:politisk )?vedtak(?: ?[-–:] ?.*| i .*)?"),
    MINUTES(
            "(?:.{2,70}? ?[-–:] ?)?møtenotat(?:er|ar)?(?:[ ,–-].*)?|(?:oppsummering|notat|notater) (?:fra|frå|av) \\p{L}*møte[tr]?(?!\\p{L}).*|\\p{L}*møte(?:referat|protokoll|bok)(?:en)?.*|(?:referat|protokoll|møtebok),? (?:[-–]|(?:fra|frå|for|av|til|møte|nr)(?!\\p{L})).*|.{2,70}? ?[-–:] ?(?:møte)?(?:referat|protokoll)(?:[ ,].{0,40})?"
                    + "|(?:referat|protokoll)\\s?: \\p{L}*(?:møte|utvalg|utval|råd|styre|gruppe|nemnd|forum|samling)\\p{L}*(?:[ ,].*)?"
                    + "|(?:referat|protokoll)(?: \\d.{0,30})?|(?:godkjent|endelig|foreløpig|utkast til) (?:møte)?(?:referat|protokoll).*"),
    ACTION_PLAN("(?:.{2,60} )?(?:felles )?(?:handlings|tiltaks)plan(?:en)?(?: .*)?|handlingsprogram.*"),
    DECISION_LOG(
            "(?:.{2,60} )?(?:vedtaks(?:logg|oversikt|liste|protokoll)|oppfølgingsliste|restanseliste|aksjonsliste|saksoppfølging)(?: .*)?"),
    OTHER("");

    private final Pattern whole;

    PartKind(String words) {
        whole = Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether it may tell what was said and decided, where cases are not only put forward. */
    public boolean tellsOfMeeting() {
        return this != CASE_PAPER && this != NOTICE;
    }

    // «REFERAT ASU NORD», «Referat AU 3. mars», «Protokoll Eldrerådet»: of which body
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?:(?i:møte)?(?i:referat|protokoll)) (?:\\p{Lu}{2,}(?:[ -].{0,60})?"
                    + "|\\p{Lu}[\\p{L} -]{0,40}?(?iu:råd|rådet|utvalg|utvalget|utval|utvalet|styret?|gruppen?|gruppa|nemnda?|forum)(?: (?:for|i|på|ved|\\d).{0,60})?)");
    // «Kl. 11.15 – 12.00 Status for handlingsplanen» is a row of a programme
    private static final Pattern ROW = Pattern.compile(
            "(?iu)^(?:kl\\.?\\s*\\d|\\d{1,2}[.:]\\d{2}\\s|(?:punkt|pkt)\\.?\\s*\\d|sak\\s+[IVX]{1,5}[.:]\\s)");
    // «R E F E R A T»
    private static final Pattern SPACED_OUT = Pattern.compile("\\p{Lu}(?: \\p{Lu}){5,}");
    // «Referat fra sakene» above them is a heading within the minutes
    private static final Pattern OF_THE_CASES = Pattern.compile(
            "(?iu)(?:referat|protokoll) (?:fra|frå|for|til|av) (?:de |dei )?(?:enkelte |einskilde )?(?:sak(?:er|ene|ane)|behandling|handsaming|drøfting|diskusjon)\\p{L}*");
    // «Referat frå førre møte» is approved in this one
    private static final Pattern OF_EARLIER = Pattern.compile(
            "(?iu)(?:møte)?(?:referat|protokoll|møtebok)(?:et|en|a)? (?:fra|frå|for|av|til) (?:det )?(?:forrige|førre|siste|sist|forrige ordinære|førre ordinære|foregående|føregåande|tidligere|tidlegare) \\p{L}*møte[tr]?(?!\\p{L}).{0,40}");
    // «Saksdokument:» above the papers that are sent, «Vedlegg: Referat fra forrige møte»
    private static final Pattern PAPERS =
            Pattern.compile("(?iu)saks?(?:papir|dokument)\\s*:|vedlegg(?:\\s\\d+)?\\s*:.*");
    private static final Pattern MARK_AT_END = Pattern.compile("\\s*[:!]$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 130;
    private static final Pattern WITHIN_A_CASE = Pattern.compile(
            "(?iu)(?:referat|protokoll|saksdokument|saks?(?:utredning|utgreiing|fr[ae]mstilling)|(?:beslutnings|avgjerds|styre)sak(?:\\s.*)?|innkalling.*|.{2,70}[-–:] ?(?:møte)?innkalling.*|vedtaks\\S*|sak til .*|oppfølgingsliste|innkalling til .*|referat (?:fra|av) .*|.*(?:handlings|tiltaks)plan.*)[:.]?");
    private static final Pattern CASE_PAPER_LABEL =
            Pattern.compile("(?iu)saks?(?:fr[ae]mlegg|utgreiing|fr[ae]mstilling|utredning)\\s*:");
    // «Protokoll fra møte i styret 2.3.2020. Møtet ble holdt i …»
    private static final Pattern HELD = Pattern.compile("(?iu)(?<=[\\p{L}\\d]{3})\\. Møtet .*$");
    // «STORVIK KOMMUNE          SÆRUTSKRIFT»
    private static final Pattern LETTERHEAD = Pattern.compile(
            "^\\s*\\p{Lu}[\\p{L}. -]{2,50}(?iu: kommune| fylkeskommune| HF| regionråd| helsefellesskap)(?:\\s{3,}(?=\\p{Lu}\\S+\\s*$)|\\s+(?=\\p{Lu}{6,}\\s*$))");
    private static final Pattern SENTENCE = Pattern.compile(
            "[.,;]\\s*$|\\p{Ll}{2}[.!?]\\s+\\p{Lu}\\p{L}+\\s+\\p{Ll}|\\b(?:er|var|ble|blei|blir|vart|har|hadde|skal|godkjennes|godkjent|vedtatt|ber)\\b");

    // «Protokoll fra styremøtet 3. mars 2026 ble godkjent.» in bold is what was decided
    private static final Pattern ENDED_SENTENCE = Pattern.compile("\\p{L}{3}\\.$");

    /** The part that a line opens, if it does; within a case a bare «Referat» is a section. */
    static Optional<PartKind> openedBy(Line line, boolean withinACase) {
        var text = line.text().strip();
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        var words = BLANKS.matcher(MARK_AT_END.matcher(text).replaceFirst("")).replaceAll(" ");
        words = SPACED_OUT.matcher(words).matches() ? words.replace(" ", "") : words;
        words = HELD.matcher(words).replaceFirst("");
        words = withoutLetterhead(line, words);
        if (words.length() > LONGEST
                || words.isEmpty()
                || ROW.matcher(words).find()
                || OF_THE_CASES.matcher(words).matches()
                || OF_EARLIER.matcher(words).matches()
                || PAPERS.matcher(text).matches()
                || withinACase
                        && (WITHIN_A_CASE.matcher(words).matches()
                                || ENDED_SENTENCE.matcher(text).find()
                                || isLabel(line))) {
            return Optional.empty();
        }
        if (!withinACase && MINUTES_OF.matcher(words).matches() && titleLike(words)) {
            return Optional.of(MINUTES);
        }
        for (var kind : values()) {
            if (kind != OTHER && kind.whole.matcher(words).matches() && (line.standsOut() || titleLike(words))) {
                return ofACase(line) ? Optional.empty() : Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the line is the head of a page, «STORVIK KOMMUNE      MØTEBOK», wherever it stands. */
    static boolean isHeadOfPage(Line line) {
        var words = withoutLetterhead(line, "");
        return !words.isEmpty()
                && Stream.of(values())
                        .anyMatch(kind ->
                                kind != OTHER && kind.whole.matcher(words).matches());
    }

    /** Whether a table is no more than such a head, its two parts set apart by a tab. */
    static boolean isHeadOfPage(Table table) {
        var cells = table.rows().getFirst().filled();
        return table.rows().size() == 1
                && cells.size() == 2
                && isHeadOfPage(cells.getFirst()
                        .lines()
                        .getFirst()
                        .with(Passage.join(cells.stream().map(Table.Cell::words).toList())));
    }

    private static String withoutLetterhead(Line line, String words) {
        var letterhead = LETTERHEAD.matcher(line.text());
        return letterhead.find() ? line.text().substring(letterhead.end()).strip() : words;
    }

    // «Saksframlegg:» below the title of its case opens no paper of its own
    private static boolean isLabel(Line line) {
        return !line.standsOut()
                && CASE_PAPER_LABEL.matcher(line.text().strip()).matches();
    }

    // «Saksframleggets forslag til vedtak:» names what the minutes quote, «Vedtak: Referat og saksliste godkjennes»
    // decides
    private static boolean ofACase(Line line) {
        return Headings.of(line)
                .filter(titled -> titled.heading() == Heading.PROPOSAL
                        || titled.heading() == Heading.DECISION
                                && !titled.rest().isBlank())
                .isPresent();
    }

    private static boolean titleLike(String words) {
        return !SENTENCE.matcher(words).find();
    }
}
