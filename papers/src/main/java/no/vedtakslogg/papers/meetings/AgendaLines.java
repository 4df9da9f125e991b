package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AgendaEnds;
import no.vedtakslogg.papers.parts.AgendaHeadings;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** Reads an agenda that is a list of lines: {@code 13.10 Sak 19/24 Title, v/somebody (40 min)}. */
final class AgendaLines {
    // «Orienteringssaker:» divides the rows below it
    static final Pattern GROUP = Pattern.compile(
            "(?iu)^(?:(?:saker|sak|til) (?:til|under|for|i) (?:behandling|handsaming|orientering|drøfting|vedtak|beslutning|avgjerd)\\b.{0,30}|til (?:behandling|orientering)|(?:orienterings|vedtaks|beslutnings|drøftings|diskusjons|referat|meldings|ordinære )saker.{0,30}|(?-i:\\p{Lu})\\p{L}{3,}saker|.{2,50}:)$");
    static final Pattern LAST = Pattern.compile(
            "(?iu)^(?:eventuelt|ymse|møteevaluering|evaluering av møtet|neste møte|(?:oppsummering og )?(?:avslutning|avslutting)|(?:møte)?slutt)\\.?$");

    // what every meeting begins with has no number in many papers
    static final Pattern FIRST = Pattern.compile(
            "(?iu)^(?:(?:åpning|opning)(?: av møtet)?|møtet settes|velkom(?:men|en)(?: og presentasjon)?|registrering(?: og \\p{L}+)?|konstituering(?: av møtet)?|navneopprop|namneopprop"
                    + "|(?:godkjenning|godkjennelse) av (?:innkalling|saks?liste|sakliste|dagsorden|protokoll|referat|møte)[^:.]{0,70})\\.?$");
    private static final Pattern APPROVED =
            Pattern.compile("(?iu)innkalling|saks?liste|dagsorden|protokoll|referat|konstituering");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern SENTENCE_START = Pattern.compile("^\\p{Lu}\\p{Ll}+\\s\\p{Ll}");
    private static final int SHORTEST_IN_CAPITALS = 8;
    static final Pattern UNFINISHED =
            Pattern.compile("(?iu)(?:[,–-]|\\b(?:og|eller|for|i|på|av|til|med|om|fra|frå|ved))$");

    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}");
    private static final double SAME_COLUMN = 0.5;
    private static final double FULL = 0.6;

    private final List<AgendaRow> rows = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final NumberedLines numbered;
    private final MarkedRows marked;
    private final boolean dashes;
    private final boolean pages;
    private final double firstTitles;
    private final boolean hasRows;
    private final boolean rowsApart;
    private final int widest;
    private final String firstRow;
    private boolean begun;
    private double titles = -1;
    private boolean ended;

    private AgendaLines(List<Line> lines, MarkedRows rows, boolean pages) {
        numbered = NumberedLines.in(lines);
        marked = rows;
        dashes = AgendaLine.areDashed(lines);
        this.pages = pages
                || AgendaPages.endRows(
                        lines.stream().filter(this::opens).map(Line::words).toList());
        var first = lines.stream().filter(this::opens).findFirst();
        hasRows = first.isPresent();
        rowsApart = lines.stream().filter(this::opens).skip(1).allMatch(Line::afterGap);
        firstRow = first.map(Line::text).orElse("");
        widest = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        firstTitles = first.map(AgendaLines::titlesAt).orElse(-1.0);
    }

    // how far in the title of a row begins, where a number or a time stands before it
    private static double titlesAt(Line line) {
        var rest = AgendaLine.rest(line);
        return rest.isBlank() || rest.length() >= line.words().length()
                ? -1
                : line.indent() + rest.span().from() - line.words().span().from();
    }

    static List<AgendaRow> rows(List<Line> lines, boolean pages) {
        var written = lines.stream()
                .filter(line -> !AgendaHeadings.areColumns(line.words()))
                .toList();
        var joined = NumbersAbove.joined(ClocksAbove.joined(written));
        var marked = MarkedRows.in(joined);
        var unmarked = marked.rows().isEmpty()
                ? AgendaLine.unmarked(joined)
                : marked.unmarked(joined).stream().map(AgendaLine::unmarked).toList();
        var reader = new AgendaLines(unmarked, marked.unmarked(), pages);
        unmarked.forEach(reader::line);
        reader.close();
        return withoutStops(reader.rows);
    }

    // where each row is set as a sentence, the stop is none of its title
    private static List<AgendaRow> withoutStops(List<AgendaRow> rows) {
        return rows.size() > 1
                        && rows.stream().allMatch(row -> row.title().value().endsWith("."))
                ? rows.stream().map(AgendaRow::withoutStop).toList()
                : rows;
    }

    private void line(Line line) {
        if (AgendaPages.isPage(line.words())) {
            return;
        }
        if (opens(line)) {
            close();
            open.add(line);
            ended = false;
            begun = true;
            var at = titlesAt(line);
            titles = at < 0 ? titles : at;
        } else if (!begun && precedes(line)) {
            close();
            open.add(line);
            ended = true;
        } else if (standsAlone(line)) {
            close();
            open.add(line);
            ended = true;
        } else if (!open.isEmpty()) {
            ended |= ends(line);
            if (!ended) {
                open.add(line);
            }
        }
    }

    private boolean opens(Line line) {
        return isRow(line) || marked.has(line);
    }

    private boolean isRow(Line line) {
        return line.words().has(AgendaLine.TIME) && !isClockOfRow(line)
                || AgendaLine.number(line.words()) != null
                || numbered.has(line)
                || AgendaTitle.kind(line.words(), false) == AgendaRow.Kind.PAUSE;
    }

    // «Kl. 10.10–11.00» below a row that has its number
    private boolean isClockOfRow(Line line) {
        return !open.isEmpty()
                && !open.getFirst().words().has(AgendaLine.TIME)
                && (numbered.has(open.getFirst())
                        || AgendaLine.number(open.getFirst().words()) != null)
                && AgendaLine.behindClock(line.words()).isPresent();
    }

    // a row above the first that has a number or a time, and set where its title is
    private boolean precedes(Line line) {
        var inColumn = firstTitles > line.indent() - SAME_COLUMN && firstTitles < line.indent() + SAME_COLUMN;
        return hasRows
                && !line.words().has(AgendaLine.BULLET)
                && !namesRow(line)
                && (inColumn && firstTitles > 1 && !line.words().has(GROUP)
                        || AgendaWords.title(line.words()).has(FIRST));
    }

    private boolean namesRow(Line line) {
        return namesGroupOf(line.words(), firstRow);
    }

    // «Godkjenning av innkalling» above «57/17 Innkalling til møtet» names the group of that row
    static boolean namesGroupOf(CharSequence words, String row) {
        var what = APPROVED.matcher(words);
        return FIRST.matcher(words).find()
                && what.find()
                && row.toLowerCase(Locale.ROOT).contains(what.group().toLowerCase(Locale.ROOT));
    }

    // a row without number or time, set where the titles of the others are, or one that only tells of other business
    private boolean standsAlone(Line line) {
        if (open.isEmpty() || line.words().has(AgendaLine.BULLET) || Presenter.isTold(line.words()) || presents(line)) {
            return false;
        }
        var inColumn = isInColumn(line);
        return AgendaWords.title(line.words()).has(LAST)
                        && (inColumn || !waitsForTitle() && (!line.afterGap() || rowsApart || line.standsOut()))
                || inColumn && !ended && (line.afterGap() && !waitsForTitle() && !isUnfinished(line) || isLast());
    }

    private boolean isInColumn(Line line) {
        return titles > 0 && Math.abs(line.indent() - titles) < SAME_COLUMN;
    }

    // what stands on below a row goes on with its title, unless it names the rows to come or stands apart
    private boolean ends(Line line) {
        if (Presenter.isTold(line.words())
                || presents(line)
                || AgendaEnds.isFactOfRow(line)
                || isClockOfRow(line)
                || !line.afterGap() && AgendaLine.length(line.words()) != null) {
            return false;
        }
        return isLast() && !(!line.afterGap() && line.words().has(AgendaTitle.GOES_ON))
                || line.afterGap() && !waitsForTitle() && !line.words().has(AgendaLine.BULLET) && !isUnfinished(line)
                || !waitsForTitle() && line.words().has(GROUP)
                || isOtherwiseSet(line)
                || !waitsForTitle() && begins(line) && hadRoom(line);
    }

    // «Ordfører Kari Nord» or «Kari Nord innleder.» below a title, or a name that is set further in
    private boolean presents(Line line) {
        var row = open.getFirst();
        if (PresentingSentence.somebody(line.words()) != null && (open.size() == 1 || !line.afterGap())) {
            return !rest(row).isBlank()
                    && (!line.afterGap() || rowsApart || row.words().has(AgendaLine.TIME));
        }
        if (!AgendaTitle.isSomebody(rest(row), line.words())) {
            return false;
        }
        if (isLast()) { // who signs the call stands below its last row too
            return row.words().has(AgendaLine.TIME)
                    && !line.afterGap()
                    && (isInColumn(line) || Roles.before(NameList.first(line.words())) > 0);
        }
        return Roles.before(NameList.first(line.words())) > 0
                ? !line.afterGap() || row.words().has(AgendaLine.TIME)
                : !line.afterGap()
                        && (line.indent() > row.indent() + SAME_COLUMN
                                || row.style().bold() && !line.style().bold());
    }

    private static boolean begins(Line line) {
        return line.words().has(CAPITAL) && !line.words().has(AgendaLine.BULLET);
    }

    // a title goes on in the next line only where the next word found no room in its own
    private boolean hadRoom(Line next) {
        var word = next.text().strip().indexOf(' ');
        var needed =
                open.getLast().words().length() + 1 + (word < 0 ? next.words().length() : word);
        return needed < widest * FULL;
    }

    // below a title in capitals, a line in small letters is something else
    private boolean isOtherwiseSet(Line next) {
        var title = rest(open.getFirst());
        return title.length() > SHORTEST_IN_CAPITALS
                && !title.has(SMALL)
                && next.words().has(SENTENCE_START);
    }

    // a paper made in Word may set each line of a title apart
    private boolean isUnfinished(Line next) {
        return next.words().has(AgendaTitle.GOES_ON)
                || open.getLast().words().has(UNFINISHED)
                || goesOnInCapitals(next);
    }

    // «OG VEILEDNING» further in below a title in capitals
    private boolean goesOnInCapitals(Line next) {
        var row = open.getFirst();
        return next.indent() > row.indent() + SAME_COLUMN
                && !next.words().has(SMALL)
                && !rest(row).isBlank()
                && !rest(row).has(SMALL);
    }

    private boolean waitsForTitle() {
        var words = rest(open.getFirst());
        return open.size() == 1 && (words.isBlank() || AgendaWords.tellFor(words));
    }

    private Passage rest(Line line) {
        return numbered.has(line) ? numbered.rest(line) : AgendaLine.rest(line);
    }

    private boolean isLast() {
        return open.size() == 1 && AgendaWords.title(rest(open.getFirst())).has(LAST);
    }

    private void close() {
        if (!open.isEmpty()) {
            var row = new AgendaLine(ClosedGround.without(open), numbered, dashes, pages).row();
            if (!row.title().value().isBlank()) {
                rows.add(row);
            }
            open.clear();
        }
    }
}
