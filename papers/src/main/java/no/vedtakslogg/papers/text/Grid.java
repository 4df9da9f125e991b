package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.vedtakslogg.papers.text.Rulings.Segment;

/** A table drawn with lines: where its rows and columns lie, and which cells are one. */
final class Grid {
    private static final float NEAR = 2.5f;

    private final List<Segment> across;
    private final List<Segment> upright;
    final float[] xs;
    final float[] ys;

    private Grid(List<Segment> segments) {
        across = segments.stream().filter(Segment::isAcross).toList();
        upright = segments.stream().filter(Segment::isUpright).toList();
        xs = distinct(upright.stream().map(Segment::x1).toList());
        ys = distinct(across.stream().map(Segment::y1).toList());
    }

    /** The tables and boxes on a page: lines that touch each other and make at least one cell. */
    static List<Grid> of(List<Segment> segments) {
        var groups = new ArrayList<List<Segment>>();
        for (var segment : segments) {
            var touching = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> touch(segment, other)))
                    .toList();
            var joined = new ArrayList<Segment>(List.of(segment));
            touching.forEach(joined::addAll);
            groups.removeAll(touching);
            groups.add(joined);
        }
        return groups.stream()
                .map(Grid::new)
                .filter(grid -> grid.rows() > 0 && grid.columns() > 0)
                .sorted(Comparator.comparingDouble(grid -> grid.ys[0]))
                .toList();
    }

    private static boolean touch(Segment a, Segment b) {
        return a.x1() <= b.x2() + NEAR && b.x1() <= a.x2() + NEAR && a.y1() <= b.y2() + NEAR && b.y1() <= a.y2() + NEAR;
    }

    private static float[] distinct(List<Float> values) {
        var sorted = values.stream().sorted().toList();
        var distinct = new ArrayList<Float>();
        for (var value : sorted) {
            if (distinct.isEmpty() || value - distinct.getLast() > NEAR) {
                distinct.add(value);
            }
        }
        var result = new float[distinct.size()];
        for (var i = 0; i < result.length; i++) {
            result[i] = distinct.get(i);
        }
        return result;
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    int columns() {
        return Math.max(0, xs.length - 1);
    }

    float right() {
        return xs[xs.length - 1];
    }

    /** Whether it is one cell, and so no table. */
    boolean isBox() {
        return rows() == 1 && columns() == 1;
    }

    boolean holds(Glyph glyph) {
        return glyph.x() + glyph.width() / 2 > xs[0] - NEAR
                && glyph.x() + glyph.width() / 2 < xs[xs.length - 1] + NEAR
                && glyph.middle() > ys[0] - NEAR
                && glyph.middle() < ys[ys.length - 1] + NEAR;
    }

    /** The row and column of the cell that a character stands in; cells without a line between them are one. */
    int[] cell(Glyph glyph) {
        var row = index(ys, glyph.middle());
        var column = index(xs, glyph.x() + glyph.width() / 2);
        while (column > 0 && !hasUpright(xs[column], (ys[row] + ys[row + 1]) / 2)) {
            column--;
        }
        while (row > 0 && !hasAcross(ys[row], (xs[column] + xs[column + 1]) / 2)) {
            row--;
        }
        return new int[] {row, column};
    }

    private static int index(float[] edges, float value) {
        var index = 0;
        while (index < edges.length - 2 && value > edges[index + 1]) {
            index++;
        }
        return index;
    }

    private boolean hasUpright(float x, float y) {
        return upright.stream()
                .anyMatch(line -> Math.abs(line.x1() - x) <= NEAR && line.y1() - NEAR <= y && y <= line.y2() + NEAR);
    }

    private boolean hasAcross(float y, float x) {
        return across.stream()
                .anyMatch(line -> Math.abs(line.y1() - y) <= NEAR && line.x1() - NEAR <= x && x <= line.x2() + NEAR);
    }
}
