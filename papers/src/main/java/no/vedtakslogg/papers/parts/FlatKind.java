package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Offices;
import no.vedtakslogg.papers.words.Organisations;

/** What kind of thing a line holds that may be a cell of an agenda or of a list of those who met. */
enum FlatKind {
    CLOCK,
    NUMBER,
    /** The figures that count the rows. */
    COUNT,
    /** A number and a title: «1/26 Budsjett». */
    NUMBERED_TITLE,
    LENGTH,
    TYPE,
    SOMEBODY,
    /** A cross, or a word that tells how somebody met. */
    MARK,
    /** What frames a meeting, or parts it: «Velkommen», «Lunsj», «Eventuelt». Such rows have fewer cells. */
    FRAME,
    /** «–», for an empty cell. */
    DASH,
    /** Words that may be a title, and are too long for anything else in a cell, or have figures. */
    TITLE,
    WORDS,
    /** What goes on with the cell above it, and begins none. */
    MORE,
    /** What stands in no such cell. */
    OTHER;

    private static final Pattern CLOCKS = Pattern.compile(
            "(?iu)(?:kl\\.?\\s*)?(?:\\d{1,2}[.:]?\\d{0,2}\\s*[-–]\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]?\\d{0,2}|\\d{1,2}[.:]\\d{2})|kl\\.?\\s*\\d{1,2}");
    private static final Pattern LENGTHS = Pattern.compile("(?iu)\\d{1,3}(?:\\s*min\\.?|\\s*minutt(?:er|ar)?|['’´])?");
    private static final Pattern TYPES = Pattern.compile(
            "(?iu)\\p{L}{4,}s-?sak|valgsak|orientering|drøfting|diskusjon|vedtak|beslutning|avgjerd|avgjerdssak|informasjon|[OBDV]");
    private static final Pattern FRAMES = Pattern.compile(
            "(?iu)^(?:\\p{L}*pause|lunsj|lunch|middag|beinstrekk|benstrekk|kaff[ei]|velkom(?:men|en)|registrering|oppmøte|(?:møte)?(?:åpning|opning)|avslutning|avslutting|eventuelt|ymse)(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile(
            "(?iu)[x✓✔√☒☑☐□▢tfm]|ja|nei|fo|forf\\.?|(?:på |via |over )?(?:teams|video|skjerm|nett)|digitalt?|(?:ikk?j?e )?(?:møtte?|møter|til ?stede|til ?stades|tilstade)|deltok|deltatt|fysisk|(?:meldt? )?(?:forfall|fr[aå]fall|avbud)|fravær(?:ende)?|fråvær(?:ande)?|(?:(?:møtte? )?for|vara(?: for)?) \\p{Lu}.*");
    private static final Pattern ROLE_BEFORE =
            Pattern.compile("^(?:[vV]/\\s?|[Vv]ed )?(?:[\\p{L}.-]*\\p{Ll}{3}\\.? ){0,2}(?=\\p{Lu}\\S* \\p{Lu})");
    private static final Pattern SAID_OF = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern GOES_ON = Pattern.compile("^(?:\\p{Ll}|[-–•○▪●(]|o\\s)");
    // «Innledning ved Kari Nord»
    private static final Pattern BELOW_TITLE =
            Pattern.compile("(?iu)^(?:orientering|innledning|innleiing|presentasjon|gjennomgang) (?:v/|ved |av )");
    private static final Pattern BEGINS = Pattern.compile("^[\\p{Lu}\\d«\"]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern COUNTS = Pattern.compile("(\\d{1,2})\\.?");
    private static final int LATEST_HOUR = 24;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_CELL = 60;
    private static final int FEWEST_COUNTED = 3;

    /** The kinds of an agenda's lines, where figures that count the rows are told from other figures. */
    static List<FlatKind> counted(List<Line> lines, List<FlatKind> kinds) {
        var told = new ArrayList<>(kinds);
        var counted = counted(lines);
        if (counted.size() >= FEWEST_COUNTED) {
            counted.forEach(at -> told.set(at, COUNT));
        }
        return told;
    }

    /** What a line holds that may be an agenda's. */
    static FlatKind ofAgenda(Passage words) {
        if (CellWords.areNone(words)) {
            return words.length() == 1 ? DASH : OTHER;
        }
        var year = CaseNumbers.ofYear(words).map(number -> number.value().year());
        if (CaseNumbers.areAlone(words) || year.isPresent() && year.get() % 100 > LATEST_HOUR) {
            return NUMBER;
        }
        if (CLOCKS.matcher(words).matches()) {
            return CLOCK;
        }
        if (LENGTHS.matcher(words).matches()) {
            return LENGTH;
        }
        if (TYPES.matcher(words).matches()) {
            return TYPE;
        }
        if (words.has(FRAMES)) {
            return words.length() < LONGEST_CELL ? FRAME : OTHER;
        }
        if (CaseNumbers.atStart(words).isPresent()) {
            return words.length() < LONGEST_TITLE ? NUMBERED_TITLE : OTHER;
        }
        if (words.has(BELOW_TITLE) || AgendaEnds.factOfRow(words).isPresent()) {
            return MORE;
        }
        if (isSomebody(words)) {
            return SOMEBODY;
        }
        if (words.has(GOES_ON)
                || CellWords.areSentence(words) && !words.toString().endsWith("?")) {
            return MORE;
        }
        if (words.length() >= LONGEST_TITLE || !words.has(BEGINS) || !words.has(LETTERS) || isLabelled(words)) {
            return OTHER;
        }
        return words.length() < LONGEST_CELL && !words.hasFigure() ? WORDS : TITLE;
    }

    /** What a line holds that may be of a list of those who met. */
    static FlatKind ofPeople(Passage words) {
        if (CellWords.areNone(words)) {
            return words.length() == 1 ? MARKS.matcher(words).matches() ? MARK : DASH : OTHER;
        }
        if (MARKS.matcher(words).matches()) {
            return MARK;
        }
        if (Names.isName(words.sub(0, end(words)))) {
            return SOMEBODY;
        }
        return words.length() < LONGEST_CELL
                        && (words.has(LETTERS) || words.length() == 1)
                        && !words.hasFigure()
                        && !CellWords.areSentence(words)
                        && !words.toString().contains(":")
                ? WORDS
                : OTHER;
    }

    /** What a column holds that has such a cell. */
    FlatKind column() {
        return this == TITLE ? WORDS : this;
    }

    private static boolean isSomebody(Passage words) {
        return words.length() < LONGEST_CELL
                && Names.parts(words.sub(0, end(words))).stream().allMatch(FlatKind::isOne);
    }

    private static int end(Passage words) {
        var behind = words.matcher(SAID_OF);
        return behind.find() ? behind.start() : words.length();
    }

    private static boolean isOne(Passage words) {
        var role = words.matcher(ROLE_BEFORE);
        return Offices.isName(words)
                || words.has(SMALL)
                        && (Organisations.isName(words) || Names.isName(role.find() ? words.sub(role.end()) : words));
    }

    private static boolean isLabelled(Passage words) {
        return words.toString().contains(":") && Labels.atStart(words).isPresent();
    }

    // «1», «2», «3» among other figures
    private static List<Integer> counted(List<Line> lines) {
        var counted = new ArrayList<Integer>();
        for (var at = 0; at < lines.size(); at++) {
            var count = COUNTS.matcher(lines.get(at).text().strip());
            if (count.matches() && Integer.parseInt(count.group(1)) == counted.size() + 1) {
                counted.add(at);
            }
        }
        return counted;
    }
}
