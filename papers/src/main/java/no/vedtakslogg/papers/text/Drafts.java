package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import org.jspecify.annotations.Nullable;

/** Collects the text of a file while it is read, and makes lines and tables of it when all of it is there. */
final class Drafts {
    private static final Pattern MARKER_CELL = Pattern.compile("^(?:[-•o○–▪*]|\\(?\\w{1,4}[.)]|\\d+(?:\\.\\d+)+\\.?)$");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
    private final List<Draft> drafts = new ArrayList<>();
    private final int limit;

    Drafts(int limit) {
        this.limit = limit;
    }

    private sealed interface Draft {}

    /** A line to be: from where to where in the text, and how it looks. */
    record DraftLine(int from, int to, Style style, double indent, boolean afterGap) implements Draft {}

    private record DraftTable(List<List<List<DraftLine>>> rows) implements Draft {}

    boolean isFull() {
        return text.length() > limit;
    }

    int length() {
        return text.length();
    }

    void newPage() {
        if (pageStarts.getLast() != text.length()) {
            pageStarts.add(text.length());
        }
    }

    /** Puts words into the text; the line is not placed yet. */
    DraftLine write(String words, Style style, double indent, boolean afterGap) {
        var from = text.length();
        text.append(Ligatures.spelledOut(words));
        var line = new DraftLine(from, text.length(), style, indent, afterGap);
        text.append('\n');
        return line;
    }

    /** The words of a row as they read. */
    String text(List<List<DraftLine>> row) {
        var words = new StringBuilder();
        row.forEach(cell ->
                cell.forEach(line -> words.append(text, line.from, line.to).append('|')));
        return words.toString();
    }

    void place(DraftLine line) {
        drafts.add(line);
    }

    void place(List<List<List<DraftLine>>> table) {
        drafts.add(new DraftTable(table));
    }

    Document close(Format format, @Nullable Glyphs glyphs) {
        var source = new Source(
                text.toString(), pageStarts.stream().mapToInt(Integer::intValue).toArray(), glyphs);
        var blocks = new ArrayList<Block>();
        for (var draft : drafts) {
            switch (draft) {
                case DraftLine line -> line(line, source).ifPresent(blocks::add);
                case DraftTable table -> table(table, source, blocks);
            }
        }
        return new Document(source, format, blocks);
    }

    private static java.util.Optional<Line> line(DraftLine draft, Source source) {
        var words = source.passage(draft.from, draft.to).strip();
        return words.length() == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Line(words, draft.style, draft.indent, draft.afterGap));
    }

    private static void table(DraftTable table, Source source, List<Block> blocks) {
        var rows = table.rows.stream()
                .map(row -> new Row(row.stream()
                        .map(cell -> new Cell(cell.stream()
                                .flatMap(line -> line(line, source).stream())
                                .toList()))
                        .toList()))
                .filter(row -> !row.filled().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (rows.stream().allMatch(Drafts::readsAsALine)) {
            rows.forEach(row -> asLines(row, blocks));
        } else {
            blocks.add(new Table(rows, true));
        }
    }

    /** Whether a row is a line that somebody set in a table or with a tab: «Dato:» and «19.06.2024», «1.» and words. */
    static boolean readsAsALine(Row row) {
        var first = row.filled().getFirst();
        return row.filled().size() == 1
                || row.filled().size() == 2
                        && (first.text().endsWith(":")
                                || MARKER_CELL.matcher(first.text()).matches());
    }

    static void asLines(Row row, List<Block> blocks) {
        var filled = row.filled();
        if (filled.size() == 1) {
            blocks.addAll(filled.getFirst().lines());
            return;
        }
        var first = filled.getFirst().lines().getFirst();
        var second = filled.getLast().lines();
        blocks.add(new Line(first.words().then(second.getFirst().words()), first.style(), first.indent(), true));
        blocks.addAll(second.subList(1, second.size()));
    }
}
