package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * The last cell of a row with tabs, which may go on in lines of its own: with the next point of a list that began in it, and
 * where other rows follow with the rest of a sentence, or with another below it.
 */
final class LastCell {
    private static final Pattern COUNT = Pattern.compile("^\\s*(\\d{1,2}|\\p{Ll})([.)])\\s+\\S");
    private static final Pattern BULLET = Pattern.compile("^\\s*([-–•*▪])\\s+\\S");
    private static final Pattern SENTENCE = Pattern.compile("^\\s*\\p{Lu}.*\\s\\p{Ll}+\\s.*[.!?]\\s*$");
    private static final Pattern ENDED = Pattern.compile("[.!?:]\\s*$");
    private static final Pattern SMALL = Pattern.compile("^\\s*\\p{Ll}");
    private static final int FEW = 12;

    private final Row row;

    LastCell(Row row) {
        this.row = row;
    }

    /**
     * Whether it goes on in a line.
     *
     * @param below the words below that line
     */
    boolean goesOnIn(String line, String below) {
        var last = row.cells().getLast();
        if (row.cells().size() < 2 || last.isEmpty()) {
            return false;
        }
        var above = last.lines().getLast().text();
        return isNextPoint(lastMarked(last), line)
                || (SENTENCE.matcher(above).find() && SENTENCE.matcher(line).find()
                                || !ENDED.matcher(above).find()
                                        && SMALL.matcher(line).find())
                        && rowsFollow(below);
    }

    /** The row with more lines in that cell. */
    Row with(List<Line> more) {
        var cells = new ArrayList<>(row.cells());
        var lines = new ArrayList<>(cells.removeLast().lines());
        more.forEach(line -> lines.add(line.together()));
        cells.add(new Cell(lines));
        return new Row(cells);
    }

    // a point may itself go on below its mark
    private static String lastMarked(Cell cell) {
        return cell.lines().reversed().stream()
                .map(Line::text)
                .filter(text ->
                        COUNT.matcher(text).find() || BULLET.matcher(text).find())
                .findFirst()
                .orElse("");
    }

    private static boolean isNextPoint(String above, String line) {
        var bullet = mark(BULLET, above);
        return bullet.isPresent() && bullet.equals(mark(BULLET, line))
                || mark(COUNT, above).flatMap(LastCell::next).equals(mark(COUNT, line))
                        && mark(COUNT, line).isPresent();
    }

    private static Optional<String> mark(Pattern pattern, String line) {
        var mark = pattern.matcher(line);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }

    private static Optional<String> next(String mark) {
        return Optional.of(
                Character.isDigit(mark.charAt(0))
                        ? Integer.toString(Integer.parseInt(mark) + 1)
                        : Character.toString(mark.charAt(0) + 1));
    }

    private static boolean rowsFollow(String below) {
        return below.lines()
                .limit(FEW)
                .takeWhile(line -> !line.isBlank())
                .anyMatch(line -> line.strip().indexOf('\t') > 0);
    }
}
