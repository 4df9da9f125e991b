package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds where a page is set in two columns of running text, which are read one after the other. */
final class TextColumns {
    private static final float STEP = 2f;
    private static final float GUTTER = 4f;
    private static final float FIRST = 0.35f;
    private static final float LAST = 0.65f;
    private static final int FEWEST = 5;
    private static final float NARROWEST = 0.25f;
    private static final float FULL = 0.8f;
    private static final int SHORTEST = 20;
    private static final float GAP = 1.3f;
    private static final float SAME_ROW = 2f;

    /** Lines from the top down between two margins. */
    record Column(List<PdfLine> lines, float left, float right) {}

    private final List<PdfLine> lines;
    private final float width;
    private final float step;
    private final Column whole;
    private final List<Column> columns = new ArrayList<>();
    private final List<PdfLine> across = new ArrayList<>();

    private TextColumns(List<PdfLine> lines, Column whole, float width, float step) {
        this.lines = lines;
        this.whole = whole;
        this.width = width;
        this.step = step;
    }

    /** The columns of some lines in the order of reading; where there are none beside each other, all of them in one. */
    static List<Column> of(List<PdfLine> lines, float left, float right, float width, float step) {
        var whole = new Column(lines, left, right);
        return lines.size() < FEWEST ? List.of(whole) : new TextColumns(lines, whole, width, step).divided();
    }

    private List<Column> divided() {
        var gutter = gutter();
        var clear = new ArrayList<PdfLine>();
        for (var line : lines) {
            if (crosses(line, gutter)) {
                beside(clear, gutter);
                clear.clear();
                across.add(line);
            } else {
                clear.add(line);
            }
        }
        beside(clear, gutter);
        endAcross();
        return columns;
    }

    // where the fewest lines have words, about the middle of the page
    private float gutter() {
        var left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        var right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        var best = (float) (left + right) / 2;
        var fewest = Long.MAX_VALUE;
        var from = best;
        var last = Long.MAX_VALUE;
        var start = (float) (left + FIRST * (right - left));
        var crossings = crossings(start, (int) ((LAST - FIRST) * (right - left) / STEP) + 1);
        for (var i = 0; i < crossings.length; i++) {
            var x = start + i * STEP;
            var crossed = crossings[i];
            from = crossed == last ? from : x;
            last = crossed;
            if (crossed <= fewest) {
                best = crossed < fewest || from <= best ? (from + x) / 2 : best;
                fewest = crossed;
            }
        }
        return best;
    }

    // how many lines have words at each step from a place on
    private long[] crossings(float start, int steps) {
        var crossings = new long[steps];
        for (var line : lines) {
            var crossed = new BitSet(steps);
            for (var glyph : line.glyphs()) {
                var first = (int) Math.floor((glyph.x() - GUTTER - start) / STEP) + 1;
                var end = (int) Math.ceil((glyph.right() + GUTTER - start) / STEP);
                crossed.set(Math.clamp(first, 0, steps), Math.clamp(Math.max(first, end), 0, steps));
            }
            crossed.stream().forEach(step -> crossings[step]++);
        }
        return crossings;
    }

    private static boolean crosses(PdfLine line, float x) {
        return line.glyphs().stream().anyMatch(glyph -> glyph.x() < x + GUTTER && glyph.right() > x - GUTTER);
    }

    private void beside(List<PdfLine> clear, float gutter) {
        var left = side(clear, gutter, true);
        var right = side(clear, gutter, false);
        if (!isText(left) || !isText(right) || overlap(left, right) < FEWEST || areRows(left, right)) {
            across.addAll(clear);
            return;
        }
        endAcross();
        columns.add(new Column(left, left(left), right(left)));
        columns.add(new Column(right, left(right), right(right)));
    }

    private void endAcross() {
        if (!across.isEmpty()) {
            columns.add(new Column(List.copyOf(across), whole.left, whole.right));
            across.clear();
        }
    }

    private static List<PdfLine> side(List<PdfLine> lines, float gutter, boolean left) {
        return PdfLine.of(lines.stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> glyph.x() < gutter == left)
                .toList());
    }

    // most lines of running text are as wide as their column, names and figures are not
    private boolean isText(List<PdfLine> side) {
        var edge = right(side);
        var room = edge - left(side);
        var full = side.stream()
                .filter(line -> line.right() > edge - (1 - FULL) * room)
                .count();
        return side.size() >= FEWEST
                && room > NARROWEST * width
                && full * 2 >= side.size()
                && side.stream().mapToInt(line -> line.text().length()).sum() > SHORTEST * side.size();
    }

    private static long overlap(List<PdfLine> left, List<PdfLine> right) {
        var from = Math.max(left.getFirst().baseline(), right.getFirst().baseline());
        var to = Math.min(left.getLast().baseline(), right.getLast().baseline());
        return Math.min(within(left, from, to), within(right, from, to));
    }

    private static long within(List<PdfLine> side, float from, float to) {
        return side.stream()
                .filter(line -> line.baseline() > from - SAME_ROW && line.baseline() < to + SAME_ROW)
                .count();
    }

    // cells that stand beside each other begin together, paragraphs do not
    private boolean areRows(List<PdfLine> left, List<PdfLine> right) {
        var starts = starts(left);
        var together = starts.stream()
                .filter(start -> starts(right).stream().anyMatch(other -> Math.abs(other - start) < SAME_ROW))
                .count();
        return together > 1 && together * 2 > starts.size();
    }

    private List<Float> starts(List<PdfLine> side) {
        var starts = new ArrayList<Float>();
        for (var i = 1; i < side.size(); i++) {
            if (side.get(i).baseline() - side.get(i - 1).baseline() > GAP * step) {
                starts.add(side.get(i).baseline());
            }
        }
        return starts;
    }

    private static float left(List<PdfLine> side) {
        return (float) side.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }

    private static float right(List<PdfLine> side) {
        return (float) side.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }
}
