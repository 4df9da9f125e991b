package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Wrapping;

/**
 * The lines of a column's cells: «Saken tas til orientering.» and «Kari lager et notat.» below it are two things where the
 * second did not have to begin a new line.
 */
final class CellLines {
    private static final Pattern SENTENCE = Pattern.compile("[.!?]$");
    private static final Pattern ENDED = Pattern.compile("[.!?:;]$");
    private static final Pattern MARK = Pattern.compile("^(?:[-–•*]\\s|\\(?\\w{1,2}[.)]\\s)");
    private static final Pattern GREAT_START = Pattern.compile("^\\p{Lu}");

    private final int width;
    private final boolean wrapped;

    /** @param table whose column tells how wide its lines may be, and whether sentences go on over them */
    CellLines(Table table, int column) {
        width = cells(table, column)
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(line -> line.words().length())
                .max()
                .orElse(0);
        wrapped = cells(table, column).anyMatch(CellLines::isWrapped);
    }

    /** The lines of a cell as a paragraph of their own, where nothing is a table any more. */
    static List<Line> apart(Table.Cell cell) {
        return Stream.concat(
                        Stream.of(cell.lines().getFirst().apart()),
                        cell.lines().stream().skip(1))
                .toList();
    }

    private static Stream<Table.Cell> cells(Table table, int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty());
    }

    // the points of a list need no stop
    private static boolean isWrapped(Table.Cell cell) {
        var lines = cell.lines();
        return IntStream.range(0, lines.size() - 1)
                .anyMatch(at -> !lines.get(at).words().has(ENDED)
                        && !lines.get(at + 1).words().has(MARK));
    }

    /** The lines of a cell, each that is a sentence of its own apart from the one above. */
    List<Line> parted(List<Line> lines) {
        var parted = new ArrayList<Line>();
        for (var line : lines) {
            parted.add(!parted.isEmpty() && isOfItsOwn(parted.getLast(), line) ? line.apart() : line);
        }
        return parted;
    }

    private boolean isOfItsOwn(Line above, Line line) {
        return above.words().has(SENTENCE)
                && line.words().has(GREAT_START)
                && (!wrapped || !Wrapping.hadTo(line, above.words().length(), width));
    }
}
