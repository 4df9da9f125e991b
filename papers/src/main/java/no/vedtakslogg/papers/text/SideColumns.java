package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.NamedColumns.Stretch;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * Columns that plain text sets with blanks at the right of what was said, named once beside the first case: «22/25 Velkommen
 * Ansvarlig    Frist». A point beside which they tell something is a row of a table, the rest are lines.
 */
final class SideColumns {
    private static final Pattern NAMES = Pattern.compile(
            "^(?<left>\\s*(?:(?iu:sak|pkt\\.?|punkt)\\s)?\\d{1,4}(?: ?\\S)+|)\\s{3,}(?<who>(?iu:ansvar(?:l[ie]g)?|ansv\\.?|hvem|kven):?)\\s{2,}(?<by>(?iu:(?:tids)?frist|når):?)\\s*$");
    private static final Pattern OPENS = Pattern.compile(
            "^\\s*(?:[-–•*]\\s|\\(?(?:\\d{1,2}|\\p{L})[.)]\\s|\\d{1,4}/\\d{2,4}\\s|\\p{Lu}[\\p{L}/ ]{2,25}:)");
    private static final int WIDEST = 200;
    private static final int LONGEST_ROW = 12;

    private final Source source;
    private final Row names;
    private final int who;
    private final int by;
    private final int left;

    /** A row of such a table, and the line after it. */
    record Found(Row row, int end) {}

    private SideColumns(Source source, Stretch line, int left, int who, int by) {
        this.source = source;
        this.left = left;
        this.who = who;
        this.by = by;
        this.names = new Row(
                List.of(new Cell(List.of()), cell(List.of(line), who, by), cell(List.of(line), by, Integer.MAX_VALUE)));
    }

    /** The columns that a line names at its right, if it does. */
    static Optional<SideColumns> namedIn(Source source, Stretch line) {
        var match = NAMES.matcher(line.in(source));
        return line.to() - line.from() <= WIDEST && match.matches()
                ? Optional.of(new SideColumns(source, line, match.end("left"), match.start("who"), match.start("by")))
                : Optional.empty();
    }

    /** How long the words are that stand before the names. */
    int left() {
        return left;
    }

    Row names() {
        return names;
    }

    /** The row that begins in a line, where the columns tell something beside it. */
    Optional<Found> rowAt(List<Stretch> lines, int at) {
        var end = at;
        var tells = false;
        while (end < Math.min(lines.size(), at + LONGEST_ROW)) {
            var text = lines.get(end).in(source);
            if (lines.get(end).edge()
                    || text.isBlank()
                    || end > at && OPENS.matcher(text).find()) {
                break;
            }
            tells |= tells(text);
            end++;
        }
        var row = lines.subList(at, end);
        return tells
                ? Optional.of(new Found(
                        new Row(List.of(cell(row, 0, who), cell(row, who, by), cell(row, by, Integer.MAX_VALUE))), end))
                : Optional.empty();
    }

    private boolean tells(String text) {
        return begins(text, who) || begins(text, by);
    }

    private static boolean begins(String text, int column) {
        return text.length() > column && text.charAt(column) != ' ' && text.startsWith("  ", column - 2);
    }

    // words that go on past the first of the columns stand in none of them
    private Cell cell(List<Stretch> row, int from, int to) {
        var cell = new ArrayList<Line>();
        for (var line : row) {
            var text = line.in(source);
            var parted = text.length() <= who || tells(text);
            var start = parted ? Math.min(from, text.length()) : from == 0 ? 0 : text.length();
            var end = parted ? Math.min(to, text.length()) : text.length();
            if (!text.substring(start, Math.max(start, end)).isBlank()) {
                cell.addAll(Inline.read(source, line.from() + start, line.from() + end, false)
                        .lines());
            }
        }
        return new Cell(cell);
    }
}
