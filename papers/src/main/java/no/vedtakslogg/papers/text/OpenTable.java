package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;

/** A table of plain text while it is read: its cells stand between bars or tabs, or in columns that blanks set. */
final class OpenTable {
    private static final Pattern BARS = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern BARS_BETWEEN = Pattern.compile("^\\s*+[^|\\s][^|]*+(?:\\|[^|]*+){2,}+$");
    private static final Pattern BAR_RULE = Pattern.compile("^[\\s|:=+-]+$");

    private static final int FAR = 2000;

    private final Source source;
    private final OpenText text;
    private final List<Row> rows = new ArrayList<>();
    private final SpacedRows spaced;
    private boolean afterGap;
    private boolean spacedAfterGap;
    private boolean tabbed;
    private boolean barsBetween; // « | x | Kari Nord»: none stands outside, so that the first cell is empty

    OpenTable(Source source, OpenText text) {
        this.source = source;
        this.text = text;
        this.spaced = new SpacedRows(source);
    }

    /** Adds a line that is a row, or goes on with one; whether it is. */
    boolean takes(int from, int to, String line) {
        if (barsBetween && line.indexOf('|') >= 0 || BARS.matcher(line).matches()) {
            if (!BAR_RULE.matcher(line).matches()) {
                add(cells(from, line, '|'));
            }
        } else if (BARS_BETWEEN.matcher(line).matches()
                && (!rows.isEmpty() || BARS_BETWEEN.matcher(next(to)).matches())) {
            barsBetween = rows.isEmpty();
            add(cells(from, line, '|'));
        } else if (hasTabs(line)) {
            add(cells(from, line, '\t'));
            tabbed = true;
        } else if (tabbed && !rows.isEmpty() && new LastCell(rows.getLast()).goesOnIn(line, below(to))) {
            rows.add(new LastCell(rows.removeLast())
                    .with(Inline.read(source, from, to, false).lines()));
        } else if (inColumns(line, to)) {
            spacedAfterGap = spaced.isEmpty() ? text.gap : spacedAfterGap;
            spaced.add(from, line);
            text.gap = false;
        } else {
            return false;
        }
        return true;
    }

    private boolean inColumns(String line, int to) {
        if (spaced.goesOn(line)) {
            return true;
        }
        close();
        return spaced.begins(line, next(to));
    }

    private String next(int to) {
        var next = Math.min(to + 1, source.text().length());
        var end = source.text().indexOf('\n', next);
        return source.text().substring(next, end < 0 ? source.text().length() : end);
    }

    private String below(int to) {
        var next = Math.min(to + 1, source.text().length());
        return source.text().substring(next, Math.min(next + FAR, source.text().length()));
    }

    // tabs at the beginning only move the line in
    private static boolean hasTabs(String line) {
        var start = line.length() - line.stripLeading().length();
        return line.indexOf('\t', start) > 0 || line.lastIndexOf('\t') > 0 && line.indexOf('\t') == 0 && start > 1;
    }

    private List<Cell> cells(int from, String line, char between) {
        var cells = new ArrayList<Cell>();
        var start = !barsBetween && line.strip().charAt(0) == between ? line.indexOf(between) + 1 : 0;
        var last = between == '|' && !barsBetween && line.strip().endsWith("|") ? line.lastIndexOf('|') : line.length();
        while (start <= last) {
            var end = line.indexOf(between, start);
            end = end < 0 || end > last ? last : end;
            cells.add(new Cell(
                    Inline.read(source, from + start, from + end, false).lines()));
            start = end + 1;
            if (between == '|' && end == last) {
                break;
            }
        }
        return cells;
    }

    /** Adds a row, if anything stands in it. */
    void add(List<Cell> cells) {
        var row = new Row(cells);
        if (row.filled().isEmpty()) {
            return;
        }
        if (rows.isEmpty()) {
            afterGap = text.gap;
        }
        rows.add(row);
        text.gap = false;
        text.boldOpen = false;
    }

    /** Ends it above what is no row, and adds it to the text. */
    void close() {
        spacedRows();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(row -> Drafts.readsAsALine(row) && isOneLine(row))) {
            var after = afterGap;
            for (var row : rows) {
                var words = Passage.join(row.filled().stream().map(Cell::words).toList());
                text.blocks.add(new Line(
                        words, row.filled().getFirst().lines().getFirst().style(), 0, after));
                after = false;
            }
        } else {
            text.blocks.add(new Table(rows, afterGap));
        }
        rows.clear();
        tabbed = false;
        barsBetween = false;
    }

    // «Til stede:» beside one person a line is a list
    private static boolean isOneLine(Row row) {
        return row.filled().stream().allMatch(cell -> cell.lines().size() == 1);
    }

    private void spacedRows() {
        var after = text.gap;
        text.gap = spaced.isEmpty() ? text.gap : spacedAfterGap;
        if (rows.isEmpty() && spaced.areOneRow()) {
            spaced.forEach((from, line) -> text.words(from, from + line.length(), line));
        } else {
            spaced.rows().forEach(row -> add(row.cells()));
        }
        text.gap = after;
        spaced.clear();
    }
}
