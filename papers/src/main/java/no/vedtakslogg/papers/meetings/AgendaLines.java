package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AgendaHeadings;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

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
    static final Pattern UNFINISHED =
            Pattern.compile("(?iu)(?:[,–-]|\\b(?:og|eller|for|i|på|av|til|med|om|fra|frå|ved))$");

    private static final double SAME_COLUMN = 0.5;

    private final List<AgendaRow> rows = new ArrayList<>();
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
    private @Nullable OpenRow open;

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
            begun = true;
            var at = titlesAt(line);
            titles = at < 0 ? titles : at;
            open = opened(line, false);
        } else if (!begun && precedes(line) || open != null && open.isAbove(line)) {
            close();
            open = opened(line, true);
        } else if (open != null) {
            open.add(line);
        }
    }

    private OpenRow opened(Line line, boolean alone) {
        return new OpenRow(line, numbered, titles, widest, rowsApart, alone);
    }

    private boolean opens(Line line) {
        return isRow(line) || marked.has(line);
    }

    private boolean isRow(Line line) {
        return line.words().has(AgendaLine.TIME) && (open == null || !open.isClock(line))
                || AgendaLine.number(line.words()) != null
                || numbered.has(line)
                || AgendaTitle.kind(line.words(), false) == AgendaRow.Kind.PAUSE;
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

    private void close() {
        if (open != null) {
            var row = new AgendaLine(ClosedGround.without(open.lines()), numbered, dashes, pages).row();
            if (!row.title().value().isBlank()) {
                rows.add(row);
            }
            open = null;
        }
    }
}
