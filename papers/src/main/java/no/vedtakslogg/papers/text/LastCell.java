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
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}++\\s");
    private static final String END_OF_SENTENCE = ".!?";
    private static final int FEW = 12;
    private static final int MOST = 100; // no cell has more lines

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
        if (row.cells().size() < 2 || last.isEmpty() || last.lines().size() > MOST) {
            return false;
        }
        var above = last.lines().getLast().text().strip();
        return isNextPoint(lastMarked(last), line) || saysMore(above, line.strip()) && rowsFollow(below);
    }

    /** The row with more lines in that cell. */
    Row with(List<Line> more) {
        var cells = new ArrayList<>(row.cells());
        var lines = new ArrayList<>(cells.removeLast().lines());
        more.forEach(line -> lines.add(line.together()));
        cells.add(new Cell(lines));
        return new Row(cells);
    }

    private static boolean saysMore(String above, String line) {
        return ended(above, END_OF_SENTENCE)
                ? Character.isUpperCase(line.charAt(0))
                        && SMALL_WORD.matcher(line).find()
                        && ended(line, END_OF_SENTENCE)
                : Character.isLowerCase(line.charAt(0)) && !ended(above, ":");
    }

    private static boolean ended(String words, String marks) {
        return !words.isEmpty() && marks.indexOf(words.charAt(words.length() - 1)) >= 0;
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
