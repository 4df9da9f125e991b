package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;

/**
 * What minutes tell as decided in a sentence of its own, where no heading says so: «Det ble vedtatt at …», «Utvalget ble
 * enige om at …», «Referatet ble godkjent».
 */
final class ToldDecisions {
    private static final String WAS = "(?:ble|blei|vart)";
    private static final String HOW = "(?:enstemmig |einstemmig |samrøystes |deretter |så |også |derfor |difor )?";
    private static final String BODY =
            "(?:\\p{L}+ ){0,3}?\\p{L}*(?:rådet|utvalget|utvalet|styret|gruppen|gruppa|teamet|møtet|nemnda|nemnden|komiteen|forumet|partene|partane|deltakerne|deltakarane|vi|alle|ASU|PSU|SSU|OSU|FSU|LSU|GSU|AU)";
    private static final String AGREED = "(?:enige?|einige?|samde?|samstemt(?:e|de)?) om";
    private static final String NOTED = "til (?:orientering|etterretning|vitende|vitande)";
    private static final String THAT =
            "(?:at|å|(?:følgende|følgjande|dette|desse|disse)(?: (?:punkt|tiltak)(?:ene|a)?)?(?= ?:))";
    private static final Pattern DECIDES = sentence(
            "det " + WAS + " " + HOW
                    + "(?:vedtatt|vedteke|besluttet|beslutta|bestemt|avgjort|avtalt|avtala|konkludert med|enighet om|einigheit om|semje om|"
                    + AGREED + ") " + HOW + THAT,
            BODY + " " + HOW + WAS + " " + HOW + "(?:enige?|einige?|samde?) om (?=\\p{L})",
            "(?:det (?:er|var) )?(?:enighet|einigheit|semje|brei semje|bred enighet) om " + THAT,
            BODY + " " + HOW
                    + "(?:vedtok|besluttet|beslutta|bestemte(?: seg for)?|avtalte|avtala|konkluderte med|fattet vedtak om|gjorde vedtak om|"
                    + "(?:er|var|" + WAS + ") " + HOW + AGREED + ") " + HOW + THAT,
            BODY + " " + HOW
                    + "(?:vedtar|vedtek|(?:slutter|sluttar|sluttet|slutta) seg til|(?:gir|gav|ga|gjev) (?:sin )?(?:tilslutning|tilslutnad) til)(?=[ .])");

    // «Innkalling og saksliste, med endringen i sak 33/25, ble godkjent», «Referat fra 14. mars godkjennes»
    private static final String PAPER =
            "\\p{L}*(?:innkalling|saks?liste|dagsorden|agenda|referat|protokoll)(?:en|a|et)?,?" + "(?: (?!(?:" + WAS
                    + "|blir|vert) )[\\p{L}\\d.,/–-]+){0,10} ";

    // what only was in order counts where nothing else was decided
    private static final Pattern APPROVES = sentence(
            "(?:enstemmig )?(?:godkjent|godkjend)(?: (?:uten|utan) \\p{L}+)?(?=\\.)",
            BODY + " " + HOW + "(?:godkjente|godkjende|godkjenner|(?:tok|tar|tek) (?:\\p{L}+ ){1,4}" + NOTED
                    + ")(?=[ .])",
            PAPER + "(?:" + WAS + "|blir|vert|er) " + HOW
                    + "(?:godkjent|godkjend|godkjende|vedtatt|vedteke[nt]?|vedtekne)(?=[ .])",
            PAPER + "(?:godkjennes|godkjennast|vedtas|vedtakast)(?=[ .])",
            "(?:[\\p{L}\\d]+ ){1,8}?(?:godkjennes|godkjennast|vedtas|vedtakast)(?=\\.)",
            "(?:\\p{L}+ ){1,5}?(?:" + WAS + " " + HOW + "|blir |vert )(?:tatt|teken|tekne|teke) " + NOTED + "(?=[ .])",
            "(?:\\p{L}+ ){1,5}?(?:tas|takast) " + NOTED + "(?=[ .])",
            "(?-i:\\p{Lu}\\p{L}+ (?:(?:\\p{Lu}[\\p{L}.-]*|og) )*)" + WAS + " " + HOW
                    + "(?:gjen)?(?:valgt|valgte|vald|valde)(?=[ .])");

    // «Godkjent», «- Tas til orientering», «Ble godkjent av årsmøtet» as a line of its own
    private static final Pattern ALONE = Pattern.compile("(?iu)^(?:[-–•]\\s)?(?:(?:" + WAS + " )?" + HOW
            + "(?:godkjenn?t|godkjend|vedtatt|vedteke)(?: av (?:\\p{L}+ ){0,3}\\p{L}+)?|(?:\\p{L}+ )?(?:tas|takast|tatt|teken|tekne) "
            + NOTED + ")\\.?$");

    private static final Pattern ARROW = Pattern.compile("^\\s*(?:[-=]{1,2}>|[→➔⇒])\\s*\\S");

    private static final Pattern WAS_SO = Pattern.compile("(?iu)^" + WAS + "\\s");

    // «Det er enighet om følgende:» only opens what was agreed
    private static final Pattern FOLLOWING =
            Pattern.compile("(?iu)\\b(?:følgende|følgjande|dette|desse|disse)(?: (?:punkt|tiltak)(?:ene|a)?)? ?:$");

    // what is proposed, or said in other places, was not decided where it is told
    private static final Set<Heading> OTHERWISE =
            Set.of(Heading.FOLLOW_UP, Heading.PROPOSAL, Heading.MOVED, Heading.INPUT, Heading.ASSESSMENT);
    // «Det var enighet om å vente. Ingen beslutning.»
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)(?:^|[.!?] )(?:det " + WAS + " (?:ikke|ikkje) (?:fattet|fatta|gjort|tatt|teke) (?:\\p{L}+ )?|(?:det "
                    + WAS
                    + " )?(?:ikke|ikkje|ingen|ingi) (?:fattet |fatta )?)(?:vedtak|beslutning(?:er)?|avgjerd(?:er)?)\\.(?:\\s|$)");
    private static final Pattern OPENS_LIST = Pattern.compile(":$");

    private ToldDecisions() {}

    private static Pattern sentence(String... openings) {
        return Pattern.compile("(?iu)(?:^|(?<=[\\p{L}\\d)»][.!?] ))(?:" + String.join("|", openings) + ")(?=[\\s.:])");
    }

    /** The sentences that tell so, each with the rest of its paragraph. */
    static List<CaseSections.Text> in(CaseSections sections) {
        var lines = Stream.concat(
                        sections.top.stream(),
                        sections.sections.stream()
                                .filter(section -> !OTHERWISE.contains(section.kind()))
                                .flatMap(section -> section.lines().stream()))
                .toList();
        if (lines.stream().anyMatch(line -> line.words().has(NOTHING))) {
            return List.of();
        }
        var told = told(lines, DECIDES);
        told = told.isEmpty() ? told(lines, APPROVES) : told;
        told = told.isEmpty() ? alone(lines) : told;
        told = told.isEmpty() ? behindArrows(lines) : told;
        return told.isEmpty()
                ? List.of()
                : List.of(new CaseSections.Text(
                        Heading.DECISION, told.getFirst().words().none(), told));
    }

    // «-> Kari setter opp saksliste» below what was said
    private static List<Line> behindArrows(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.words().has(ARROW))
                .map(line -> line.with(line.words().strip()).apart())
                .toList();
    }

    /** Whether the line tells that and nothing else: «- Godkjent», «Tas til orientering». */
    static boolean isAlone(Line line) {
        return line.words().has(ALONE);
    }

    private static List<Line> alone(List<Line> lines) {
        var alone = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (isAlone(lines.get(i))) {
                var from = lines.get(i).words().has(WAS_SO) ? paragraph(lines, i) : i;
                alone.add(lines.get(from).apart());
                alone.addAll(lines.subList(from + 1, i + 1));
            }
        }
        return alone;
    }

    // what was so stands straight above «Ble godkjent av årsmøtet»
    private static int paragraph(List<Line> lines, int last) {
        var from = last;
        while (from > 0 && !lines.get(from).afterGap() && !isAlone(lines.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static List<Line> told(List<Line> lines, Pattern sentences) {
        var told = new ArrayList<Line>();
        var open = false;
        var lists = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            open &= !line.afterGap() || AnswerLines.isOne(line) || lists && !Points.isContinuation(line);
            lists = line.words().has(OPENS_LIST) || lists && open;
            var tells = open ? OptionalInt.empty() : tellsFrom(lines, i, sentences);
            if (tells.isPresent()) {
                if (!line.words().has(FOLLOWING)) {
                    told.add(line.with(line.words().sub(tells.getAsInt())).apart());
                }
                open = true;
            } else if (open) {
                told.add(line);
            }
        }
        return told;
    }

    // the sentence may begin within the line, and go on in the next one
    private static OptionalInt tellsFrom(List<Line> lines, int at, Pattern sentences) {
        var words = lines.get(at).words();
        var both = words;
        if (at + 1 < lines.size()) {
            var below = lines.get(at + 1);
            both = !below.afterGap() && Points.isContinuation(below) ? words.then(below.words()) : words;
        }
        var tells = both.matcher(sentences);
        return tells.find() && tells.start() < words.length() ? OptionalInt.of(tells.start()) : OptionalInt.empty();
    }
}
