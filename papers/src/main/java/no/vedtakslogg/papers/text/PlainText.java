package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.NamedColumns.Stretch;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import org.jspecify.annotations.Nullable;

/** Reads plain text and the Markdown that converters make of papers: headings, rules, lists, tables with tabs or bars. */
final class PlainText {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    // «==Saker==», as wikis set their headings
    private static final Pattern WIKI_HEADING = Pattern.compile("^(={2,6})\\s*+(\\S.*?)\\s*\\1\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*([-=_*])(\\s*\\1){2,}\\s*$");
    private static final Pattern BARS = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern BARS_BETWEEN = Pattern.compile("^\\s*+[^|\\s][^|]*+(?:\\|[^|]*+){2,}+$");
    // «> 1. Planen godkjennes.», as Markdown sets off what it quotes
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+");
    private static final Pattern BAR_RULE = Pattern.compile("^[\\s|:=+-]+$");

    private static final int FAR = 2000;

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final SpacedRows spaced;
    private boolean gap;
    private boolean rowsAfterGap;
    private boolean spacedAfterGap;
    private boolean boldOpen;
    private boolean tabbed;
    private boolean barsBetween; // « | x | Kari Nord»: none stands outside, so that the first cell is empty
    private @Nullable SideColumns side;

    private PlainText(Source source) {
        this.source = source;
        this.spaced = new SpacedRows(source);
    }

    static Document read(String text) {
        var reader = new PlainText(new Source(text, PageStarts.in(text), null));
        reader.read();
        return new Document(reader.source, Format.TEXT, reader.blocks);
    }

    private void read() {
        var lines = lines();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var beside = line.edge() ? at : beside(lines, at);
            if (beside > at) {
                at = beside - 1;
                continue;
            }
            var table = line.edge() ? Optional.<NamedColumns.Found>empty() : inColumns(lines, at);
            if (table.isPresent()) {
                endTable();
                table.get().rows().forEach(row -> row(row.cells()));
                endTable();
                at = table.get().end() - 1;
                gap = true;
            } else if (line.edge()) {
                gap = true;
            } else {
                line(line.from(), line.to());
            }
        }
        endTable();
    }

    private Optional<NamedColumns.Found> inColumns(List<Stretch> lines, int at) {
        return NamedColumns.below(source, lines, at).or(() -> TabbedColumns.below(source, lines, at));
    }

    // the line after those that columns at the right stand beside, or that names these columns
    private int beside(List<Stretch> lines, int at) {
        var line = lines.get(at);
        var named = SideColumns.namedIn(source, line);
        var row = named.isPresent() || side == null ? Optional.<SideColumns.Found>empty() : side.rowAt(lines, at);
        if (named.isPresent()) {
            side = named.get();
            line(line.from(), line.from() + side.left());
            return at + 1;
        }
        if (row.isEmpty() || side == null) {
            return at;
        }
        endTable();
        blocks.add(new Table(List.of(side.names(), row.get().row()), gap));
        gap = true;
        return row.get().end();
    }

    private List<Stretch> lines() {
        var text = source.text();
        var edges = PageEdges.in(text);
        var lines = new ArrayList<Stretch>();
        var mayQuote = true;
        for (var from = 0; from < text.length(); ) {
            var end = text.indexOf('\n', from);
            var to = end < 0 ? text.length() : end;
            var words = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            var start = mayQuote ? behindQuote(from, words) : from;
            lines.add(new Stretch(start, words, edges.contains(lines.size())));
            mayQuote = start > from || text.substring(from, words).isBlank();
            from = to + 1;
        }
        return lines;
    }

    // «> 65 år» within a paragraph is no quotation
    private int behindQuote(int from, int to) {
        var line = source.text().substring(from, to);
        var quote = QUOTE.matcher(line);
        return quote.find() ? from + quote.end() : from;
    }

    private void line(int from, int to) {
        var text = source.text().substring(from, to).replace('\f', ' ');
        if (text.isBlank()) {
            gap = true;
            boldOpen = false;
            endTable();
        } else if (RULE.matcher(text).matches()) {
            endTable();
            rule(text);
        } else if (barsBetween && text.indexOf('|') >= 0 || BARS.matcher(text).matches()) {
            if (!BAR_RULE.matcher(text).matches()) {
                row(cells(from, to, text, '|'));
            }
        } else if (BARS_BETWEEN.matcher(text).matches()
                && (!rows.isEmpty() || BARS_BETWEEN.matcher(next(to)).matches())) {
            barsBetween = rows.isEmpty();
            row(cells(from, to, text, '|'));
        } else if (hasCells(text)) {
            row(cells(from, to, text, '\t'));
            tabbed = true;
        } else if (tabbed && !rows.isEmpty() && new LastCell(rows.getLast()).goesOnIn(text, below(to))) {
            rows.add(new LastCell(rows.removeLast())
                    .with(Inline.read(source, from, to, false).lines()));
        } else if (inColumns(text, to)) {
            spacedAfterGap = spaced.isEmpty() ? gap : spacedAfterGap;
            spaced.add(from, text);
            gap = false;
        } else {
            endTable();
            words(from, to, text);
        }
    }

    private boolean inColumns(String text, int to) {
        if (spaced.goesOn(text)) {
            return true;
        }
        endTable();
        return spaced.begins(text, next(to));
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
    private static boolean hasCells(String text) {
        var start = text.length() - text.stripLeading().length();
        return text.indexOf('\t', start) > 0 || text.lastIndexOf('\t') > 0 && text.indexOf('\t') == 0 && start > 1;
    }

    private void words(int from, int to, String text) {
        var heading = HEADING.matcher(text.stripLeading());
        var level = heading.find() ? heading.end(1) : 0;
        var indent = indent(text);
        var start = from + (text.length() - text.stripLeading().length()) + (level > 0 ? heading.end() : 0);
        var wiki = WIKI_HEADING.matcher(text);
        if (wiki.matches()) {
            blocks.add(new Line(
                    source.passage(from + wiki.start(2), from + wiki.end(2)),
                    new Style(wiki.end(1), false, false, false),
                    0,
                    gap));
            gap = false;
            return;
        }
        if (level == 0 && text.stripLeading().startsWith("* ")) { // a bullet, no emphasis
            blocks.add(new Line(source.passage(start, to).strip(), Style.PLAIN, indent, gap));
            gap = false;
            return;
        }
        var read = Inline.read(source, start, to, boldOpen);
        boldOpen = read.boldStaysOpen();
        for (var line : read.lines()) {
            var style = new Style(
                    level,
                    line.style().bold(),
                    line.style().italic(),
                    line.style().underlined());
            blocks.add(new Line(line.words(), style, indent, gap));
            gap = false;
        }
    }

    // a rule straight under a line underlines it; elsewhere it only separates
    private void rule(String text) {
        if (!gap
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Line line
                && line.words().length() < 120) {
            var level = text.contains("=") ? 1 : 2;
            blocks.set(
                    blocks.size() - 1,
                    new Line(line.words(), new Style(level, true, false, true), line.indent(), line.afterGap()));
        }
        gap = true;
        boldOpen = false;
    }

    private List<Cell> cells(int from, int to, String text, char between) {
        var cells = new ArrayList<Cell>();
        var start = !barsBetween && text.strip().charAt(0) == between ? text.indexOf(between) + 1 : 0;
        var last = between == '|' && !barsBetween && text.strip().endsWith("|") ? text.lastIndexOf('|') : text.length();
        while (start <= last) {
            var end = text.indexOf(between, start);
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

    private void row(List<Cell> cells) {
        var row = new Row(cells);
        if (row.filled().isEmpty()) {
            return;
        }
        if (rows.isEmpty()) {
            rowsAfterGap = gap;
        }
        rows.add(row);
        gap = false;
        boldOpen = false;
    }

    private void endTable() {
        spacedRows();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(row -> Drafts.readsAsALine(row) && isOneLine(row))) {
            var after = rowsAfterGap;
            for (var row : rows) {
                var words = Passage.join(row.filled().stream().map(Cell::words).toList());
                blocks.add(new Line(
                        words, row.filled().getFirst().lines().getFirst().style(), 0, after));
                after = false;
            }
        } else {
            blocks.add(new Table(rows, rowsAfterGap));
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
        var after = gap;
        gap = spaced.isEmpty() ? gap : spacedAfterGap;
        if (rows.isEmpty() && spaced.areOneRow()) {
            spaced.forEach((from, line) -> words(from, from + line.length(), line));
        } else {
            spaced.rows().forEach(row -> row(row.cells()));
        }
        gap = after;
        spaced.clear();
    }

    private static double indent(String text) {
        var indent = 0;
        for (var i = 0; i < text.length() && Passage.blank(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }
}
