package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.NamedColumns.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads plain text and the Markdown that converters make of papers: headings, rules, lists, tables with tabs or bars. */
final class PlainText {
    private static final Pattern RULE = Pattern.compile("^\\s*([-=_*])(\\s*\\1){2,}\\s*$");
    // «> 1. Planen godkjennes.», as Markdown sets off what it quotes
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+");

    private final Source source;
    private final OpenText text;
    private final OpenTable table;
    private @Nullable SideColumns side;

    private PlainText(Source source) {
        this.source = source;
        this.text = new OpenText(source);
        this.table = new OpenTable(source, text);
    }

    static Document read(String text) {
        var reader = new PlainText(new Source(text, PageStarts.in(text), null));
        reader.read();
        return new Document(reader.source, Format.TEXT, reader.text.blocks);
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
            var columns = line.edge() ? Optional.<NamedColumns.Found>empty() : inColumns(lines, at);
            if (columns.isPresent()) {
                table.close();
                columns.get().rows().forEach(row -> table.add(row.cells()));
                table.close();
                at = columns.get().end() - 1;
                text.gap = true;
            } else if (line.edge()) {
                text.gap = true;
            } else {
                line(line.from(), line.to());
            }
        }
        table.close();
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
        table.close();
        text.blocks.add(new Table(List.of(side.names(), row.get().row()), text.gap));
        text.gap = true;
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
        var line = source.text().substring(from, to).replace('\f', ' ');
        if (line.isBlank()) {
            text.air();
            table.close();
        } else if (RULE.matcher(line).matches()) {
            table.close();
            text.rule(line);
        } else if (!table.takes(from, to, line)) {
            table.close();
            text.words(from, to, line);
        }
    }
}
