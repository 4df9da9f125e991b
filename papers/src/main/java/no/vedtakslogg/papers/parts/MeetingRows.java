package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    private MeetingRows() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var rows = blocks.get(i) instanceof Line line && TableRole.nameMeetings(names(line))
                    ? rows(blocks, i)
                    : List.<Row>of();
            if (rows.size() > 1) {
                restored.add(new Table(rows, true));
                i += rows.size() - 1;
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    private static List<String> names(Line line) {
        return cells(line).stream().map(Cell::text).toList();
    }

    private static List<Row> rows(List<Block> blocks, int from) {
        var rows = new ArrayList<Row>();
        var columns = 0;
        for (var i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var cells = cells(line);
            if (i > from && (cells.size() > columns || Days.first(line.words()).isEmpty())) {
                break;
            }
            columns = Math.max(columns, cells.size());
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static List<Cell> cells(Line line) {
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
