package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Days;

/**
 * Makes tables of the rows that say where and when a case is to be treated, below «Saksnr.:  Utvalg  Møtedato» in one line:
 * a name with a colon hides from other readers of columns that it is one.
 */
final class MeetingRows {
    private static final String NUMBER = "(?:sak(?:snr\\.?)? )?((?:\\p{Lu}{1,3} )?\\d{1,4}[/-]\\d{2,4})";
    private static final String BODY = "((?:\\d )?\\p{Lu}\\D{3,90}?),?";
    private static final String DAY =
            "(?:den )?((?:\\p{L}{2,4}dag )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?\\d{2,4})";
    private static final List<Pattern> ROWS = Stream.of(
                    NUMBER + " " + BODY + " " + DAY,
                    BODY + " " + DAY + ",? (?:[-–] )?" + NUMBER,
                    DAY + " " + BODY + " " + NUMBER,
                    BODY + " " + NUMBER + " " + DAY,
                    BODY + " " + DAY)
            .map(row -> Pattern.compile("^\\s*" + row + "\\s*$"))
            .toList();
    private static final int CELLS_OF_LISTED = 3;
    private static final int LONGEST_NAMES = 80;
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    private MeetingRows() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var rows = rowsAt(blocks, i);
            if (rows.size() > 1) {
                restored.add(new Table(rows, true));
                i += rows.size() - 1;
            } else if (rows.size() == 1 && areBelow(rows.getFirst(), blocks, i + 1)) {
                restored.add(new Table(
                        Stream.concat(rows.stream(), ((Table) blocks.get(++i)).rows().stream())
                                .toList(),
                        true));
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    private static List<Row> rowsAt(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Line line)) {
            return List.of();
        }
        return MeetingColumns.are(names(line))
                ? rows(blocks, at)
                : MeetingColumns.opensList(line) ? listed(blocks, at) : List.of();
    }

    // «Saken behandles i:» and below it «Formannskapet 10.02.2026 - sak 31/26»
    private static List<Row> listed(List<Block> blocks, int from) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(List.of(new Cell(List.of((Line) blocks.get(from))))));
        for (var i = from + 1; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var cells = cells(line);
            if (cells.size() != CELLS_OF_LISTED || Days.first(line.words()).isEmpty()) {
                break;
            }
            rows.add(new Row(cells));
        }
        return rows.size() > 1 ? rows : List.of();
    }

    // where the names end in a colon, only the rows below them were told to be a table
    private static boolean areBelow(Row names, List<Block> blocks, int at) {
        return at < blocks.size()
                && blocks.get(at) instanceof Table table
                && table.rows().stream()
                        .allMatch(row -> row.cells().size() == names.cells().size()
                                && row.filled().stream().anyMatch(cell -> Days.first(cell.words())
                                        .isPresent()));
    }

    private static List<String> names(Line line) {
        var names = columns(line).stream().map(Cell::text).toList();
        return names.size() > 1 || line.words().length() > LONGEST_NAMES ? names : MeetingColumns.namesIn(line.text());
    }

    private static List<Row> rows(List<Block> blocks, int from) {
        var rows = new ArrayList<Row>();
        var columns = 0;
        for (var i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var cells = i == from ? header(line) : cells(line);
            if (i > from && (cells.size() > columns || Days.first(line.words()).isEmpty())) {
                break;
            }
            columns = Math.max(columns, cells.size());
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static List<Cell> header(Line line) {
        var words = line.words();
        var cells = new ArrayList<Cell>();
        var from = 0;
        for (var name : names(line)) {
            var at = words.toString().indexOf(name.split("\\s", 2)[0], from);
            from = at + name.length();
            cells.add(new Cell(List.of(line.with(words.sub(at, from)))));
        }
        return cells;
    }

    // a PDF file may have lost the gaps: «31/26 Formannskapet 10.02.2026» below «Saksnr.: Utvalg Møtedato»
    private static List<Cell> cells(Line line) {
        var cells = columns(line);
        return cells.size() > 1
                ? cells
                : ROWS.stream()
                        .map(row -> row.matcher(line.words()))
                        .filter(Matcher::find)
                        .findFirst()
                        .map(row -> IntStream.rangeClosed(1, row.groupCount())
                                .mapToObj(group ->
                                        new Cell(List.of(line.with(line.words().group(row, group)))))
                                .toList())
                        .orElse(cells);
    }

    private static List<Cell> columns(Line line) {
        var words = line.words().strip();
        var cells = new ArrayList<Cell>();
        var gap = words.matcher(GAP);
        var from = 0;
        while (gap.find()) {
            cells.add(new Cell(List.of(line.with(words.sub(from, gap.start())))));
            from = gap.end();
        }
        cells.add(new Cell(List.of(line.with(words.sub(from)))));
        return cells;
    }
}
