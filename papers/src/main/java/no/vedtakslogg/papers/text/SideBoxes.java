package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes that stand below each other at the side of what else is on a page, as a portal sets the facts of a meeting beside its
 * agenda: they are read by themselves, and no line of theirs goes on in one beside.
 */
record SideBoxes(List<PdfLine> lines, float top, float left, float right) {
    private static final float SAME_COLUMN = 4f;
    private static final float NARROWEST = 0.15f;
    private static final float WIDEST = 0.6f;
    private static final int MOST = 60;
    private static final float SAME_ROW = 1.5f;
    private static final int FEWEST = 4;

    /** The boxes at a side, whose characters are taken out of those that stand in no table. */
    static List<SideBoxes> takenFrom(List<Glyph> free, List<Grid> boxes, float width) {
        var found = new ArrayList<SideBoxes>();
        var broad = boxes.stream()
                .filter(box -> box.xs[1] - box.xs[0] > NARROWEST * width && box.xs[1] - box.xs[0] < WIDEST * width)
                .limit(MOST)
                .toList();
        for (var stack : stacks(broad)) {
            var inside = new ArrayList<Glyph>();
            var beside = new ArrayList<Glyph>();
            for (var glyph : free) {
                if (stack.stream().anyMatch(box -> box.holds(glyph))) {
                    inside.add(glyph);
                } else if (glyph.middle() > top(stack) && glyph.middle() < bottom(stack)) {
                    beside.add(glyph);
                }
            }
            if (areApart(beside, stack)) {
                var lines = PdfLine.of(inside);
                if (stand(lines, PdfLine.of(beside))) {
                    free.removeIf(glyph -> stack.stream().anyMatch(box -> box.holds(glyph)));
                    found.add(new SideBoxes(lines, top(stack), lines.getFirst().left(), rightMargin(stack, lines)));
                }
            }
        }
        found.sort(Comparator.comparingDouble(SideBoxes::top));
        return found;
    }

    private static List<List<Grid>> stacks(List<Grid> boxes) {
        var stacks = new ArrayList<List<Grid>>();
        for (var box : boxes) {
            stacks.stream()
                    .filter(stack -> Math.abs(left(stack) - box.xs[0]) < SAME_COLUMN
                            && Math.abs(right(stack) - box.xs[1]) < SAME_COLUMN)
                    .findFirst()
                    .ifPresentOrElse(stack -> stack.add(box), () -> stacks.add(new ArrayList<>(List.of(box))));
        }
        return stacks;
    }

    // what stands above and below one box of a column, and as wide as it, is of the same column
    private static boolean areApart(List<Glyph> beside, List<Grid> stack) {
        return beside.stream().allMatch(glyph -> glyph.right() < left(stack) || glyph.x() > right(stack));
    }

    // names and fields beside each other are rows, of which each line has its like
    private static boolean stand(List<PdfLine> inside, List<PdfLine> beside) {
        var rows = inside.stream()
                .filter(line ->
                        beside.stream().anyMatch(other -> Math.abs(other.baseline() - line.baseline()) < SAME_ROW))
                .count();
        return inside.size() >= FEWEST && beside.size() >= FEWEST && rows * 2 < inside.size();
    }

    // as far from the border as the words begin
    private static float rightMargin(List<Grid> stack, List<PdfLine> lines) {
        return right(stack) - Math.max(0, lines.getFirst().left() - left(stack));
    }

    private static float left(List<Grid> stack) {
        return stack.getFirst().xs[0];
    }

    private static float right(List<Grid> stack) {
        return stack.getFirst().xs[1];
    }

    private static float top(List<Grid> stack) {
        return stack.getFirst().ys[0];
    }

    private static float bottom(List<Grid> stack) {
        return stack.getLast().ys[1];
    }
}
