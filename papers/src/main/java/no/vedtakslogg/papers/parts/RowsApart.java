package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Headings;

/**
 * An agenda whose rows stand apart, each with lines below it that tell of its case: «18/26 | Legevaktplan | Drøftingssak |
 * 09.35–10.15» and «Planen bygger på utredningen.» below. The lines go into the row, below its title, and the rows together
 * into one table. In minutes the lines tell what was said, and the rows are the headings of the cases.
 */
final class RowsApart {
    private static final Pattern CLOCK =
            Pattern.compile("(?iu)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}\\s*[-–].{0,4}\\d{1,2}[.:]\\d{2}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    private static final Style HEADING = new Style(2, true, false, false);
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 12;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();

    private RowsApart() {}

    /** The blocks with such rows in one table, or in minutes as headings; as they are, where fewer than three stand so. */
    static List<Block> restored(List<Block> blocks) {
        var apart = blocks.stream().filter(RowsApart::isRow).limit(FEWEST).count();
        if (apart < FEWEST) {
            return blocks;
        }
        if (SignsOfMinutes.in(blocks).areMinutes()) {
            return blocks.stream().flatMap(RowsApart::asHeading).toList();
        }
        var joined = new RowsApart();
        blocks.forEach(joined::add);
        joined.close();
        return joined.blocks;
    }

    private void add(Block block) {
        if (block instanceof Table table && isRow(block)) {
            goOn();
            rows.add(table.rows().getFirst());
        } else if (!rows.isEmpty() && block instanceof Line line && below.size() < MOST_LINES && tellsOfRow(line)) {
            below.add(line);
        } else {
            close();
            blocks.add(block);
        }
    }

    private static boolean tellsOfRow(Line line) {
        return Headings.of(line).isEmpty() && !AgendaEnds.opensPapers(line);
    }

    // what stands between two rows tells of the first
    private void goOn() {
        if (!rows.isEmpty()) {
            rows.add(withLines(rows.removeLast(), below));
            below.clear();
        }
    }

    // below the last row, only what stands right below it does
    private void close() {
        if (rows.isEmpty()) {
            return;
        }
        var near = below.stream().takeWhile(line -> !line.afterGap()).toList();
        rows.add(withLines(rows.removeLast(), near));
        blocks.add(new Table(rows, true));
        rows.clear();
        blocks.addAll(below.subList(near.size(), below.size()));
        below.clear();
    }

    // a pause is no heading, and nothing was said in it
    private static Stream<Block> asHeading(Block block) {
        if (!isRow(block)) {
            return Stream.of(block);
        }
        var row = ((Table) block).rows().getFirst();
        var number = row.cells().getFirst();
        return number.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Line(Passage.join(List.of(number.words(), title(row).words())), HEADING, 0, true));
    }

    private static Row withLines(Row row, List<Line> lines) {
        var cells = new ArrayList<Cell>();
        var title = title(row);
        for (var cell : row.cells()) {
            var all = new ArrayList<>(cell.lines());
            if (cell == title) {
                lines.stream().limit(1).map(Line::apart).forEach(all::add);
                all.addAll(lines.subList(Math.min(1, lines.size()), lines.size()));
            }
            cells.add(new Cell(all));
        }
        return new Row(cells);
    }

    private static Cell title(Row row) {
        return row.filled().stream().filter(RowsApart::isTitle).findFirst().orElseThrow();
    }

    private static boolean isTitle(Cell cell) {
        return cell.words().has(LETTERS) && !CaseNumbers.areAlone(cell.words());
    }

    private static boolean isRow(Block block) {
        return block instanceof Table table
                && table.rows().size() == 1
                && isRow(table.rows().getFirst());
    }

    private static boolean isRow(Row row) {
        return (row.cells().getFirst().isEmpty()
                        || CaseNumbers.areAlone(row.cells().getFirst().words()))
                && row.filled().stream().anyMatch(RowsApart::isTitle)
                && row.filled().stream()
                        .anyMatch(cell -> CLOCK.matcher(cell.text().strip()).matches());
    }
}
