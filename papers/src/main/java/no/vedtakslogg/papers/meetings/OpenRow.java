package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AgendaEnds;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** The row of an agenda whose lines are being read, and whether the next line is still of it. */
final class OpenRow {
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern SENTENCE_START = Pattern.compile("^\\p{Lu}\\p{Ll}+\\s\\p{Ll}");
    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}");
    private static final int SHORTEST_IN_CAPITALS = 8;
    private static final double SAME_COLUMN = 0.5;
    private static final double FULL = 0.6;

    private final List<Line> lines = new ArrayList<>();
    private final NumberedLines numbered;
    private final double titles;
    private final int widest;
    private final boolean apart;
    private boolean ended;

    /**
     * @param titles how far in the titles of the rows begin; negative where nothing tells
     * @param widest the length of the longest line of the agenda
     * @param apart whether there is air above each of the rows with number or time
     * @param alone whether it is a row of one line
     */
    OpenRow(Line first, NumberedLines numbered, double titles, int widest, boolean apart, boolean alone) {
        lines.add(first);
        this.numbered = numbered;
        this.titles = titles;
        this.widest = widest;
        this.apart = apart;
        this.ended = alone;
    }

    List<Line> lines() {
        return lines;
    }

    /** Takes a line for one of this row, unless the row has ended. */
    void add(Line line) {
        ended |= ends(line);
        if (!ended) {
            lines.add(line);
        }
    }

    /**
     * Whether a line below this row is a row without number or time: it is set where the titles of the others are, or only tells of
     * other business.
     */
    boolean isAbove(Line line) {
        if (line.words().has(AgendaLine.BULLET) || Presenter.isTold(line.words()) || presents(line)) {
            return false;
        }
        var inColumn = isInColumn(line);
        return AgendaWords.title(line.words()).has(AgendaLines.LAST)
                        && (inColumn || !waitsForTitle() && (!line.afterGap() || apart || line.standsOut()))
                || inColumn && !ended && (line.afterGap() && !waitsForTitle() && !isUnfinished(line) || isLast());
    }

    /** Whether the line is the row's time, «Kl. 10.10–11.00» below its number. */
    boolean isClock(Line line) {
        var row = lines.getFirst();
        return !row.words().has(AgendaLine.TIME)
                && (numbered.has(row) || AgendaLine.number(row.words()) != null)
                && AgendaLine.behindClock(line.words()).isPresent();
    }

    private boolean isInColumn(Line line) {
        return titles > 0 && Math.abs(line.indent() - titles) < SAME_COLUMN;
    }

    // what stands on below a row goes on with its title, unless it names the rows to come or stands apart
    private boolean ends(Line line) {
        if (Presenter.isTold(line.words())
                || presents(line)
                || AgendaEnds.isFactOfRow(line)
                || isClock(line)
                || !line.afterGap() && AgendaLine.length(line.words()) != null) {
            return false;
        }
        return isLast() && !(!line.afterGap() && line.words().has(AgendaTitle.GOES_ON))
                || line.afterGap() && !waitsForTitle() && !line.words().has(AgendaLine.BULLET) && !isUnfinished(line)
                || !waitsForTitle() && line.words().has(AgendaLines.GROUP)
                || isOtherwiseSet(line)
                || !waitsForTitle() && begins(line) && hadRoom(line);
    }

    // «Ordfører Kari Nord» or «Kari Nord innleder.» below a title, or a name that is set further in
    private boolean presents(Line line) {
        var row = lines.getFirst();
        if (PresentingSentence.somebody(line.words()) != null && (lines.size() == 1 || !line.afterGap())) {
            return !rest(row).isBlank()
                    && (!line.afterGap() || apart || row.words().has(AgendaLine.TIME));
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
                lines.getLast().words().length() + 1 + (word < 0 ? next.words().length() : word);
        return needed < widest * FULL;
    }

    // below a title in capitals, a line in small letters is something else
    private boolean isOtherwiseSet(Line next) {
        var title = rest(lines.getFirst());
        return title.length() > SHORTEST_IN_CAPITALS
                && !title.has(SMALL)
                && next.words().has(SENTENCE_START);
    }

    // a paper made in Word may set each line of a title apart
    private boolean isUnfinished(Line next) {
        return next.words().has(AgendaTitle.GOES_ON)
                || lines.getLast().words().has(AgendaLines.UNFINISHED)
                || goesOnInCapitals(next);
    }

    // «OG VEILEDNING» further in below a title in capitals
    private boolean goesOnInCapitals(Line next) {
        var row = lines.getFirst();
        return next.indent() > row.indent() + SAME_COLUMN
                && !next.words().has(SMALL)
                && !rest(row).isBlank()
                && !rest(row).has(SMALL);
    }

    private boolean waitsForTitle() {
        var words = rest(lines.getFirst());
        return lines.size() == 1 && (words.isBlank() || AgendaWords.tellFor(words));
    }

    private Passage rest(Line line) {
        return numbered.has(line) ? numbered.rest(line) : AgendaLine.rest(line);
    }

    private boolean isLast() {
        return lines.size() == 1 && AgendaWords.title(rest(lines.getFirst())).has(AgendaLines.LAST);
    }
}
