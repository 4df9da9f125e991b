package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bullets that a browser paints before the points of a list, as dots and squares that are no characters. */
final class DrawnBullets {
    private static final float SMALLEST = 1.2f;
    private static final float LARGEST = 0.6f;
    private static final float UNEVEN = 0.8f;
    private static final float OFF_MIDDLE = 0.2f;
    private static final float FARTHEST = 2.5f;
    private static final int MOST = 400; // more are a map or a chart

    private DrawnBullets() {}

    /** Something painted on a page, and how far it goes. */
    record Shape(float left, float top, float right, float bottom) {
        boolean maybeBullet() {
            var width = right - left;
            var height = bottom - top;
            return width > SMALLEST && height > SMALLEST && Math.abs(width - height) < UNEVEN && width < 72 * LARGEST;
        }

        private float middle() {
            return (top + bottom) / 2;
        }
    }

    /** The bullets among what is painted: each before the first words of a line, at the height of their middle. */
    static List<Glyph> of(List<Shape> shapes, List<Glyph> words) {
        var bullets = new ArrayList<Glyph>();
        if (shapes.size() > MOST) {
            return bullets;
        }
        for (var shape : shapes) {
            var first = firstAfter(shape, words);
            if (first != null) {
                bullets.add(new Glyph(
                        "•",
                        shape.left,
                        first.baseline(),
                        shape.right - shape.left,
                        first.size(),
                        first.bold(),
                        first.italic()));
            }
        }
        return bullets;
    }

    private static @Nullable Glyph firstAfter(Shape shape, List<Glyph> words) {
        @Nullable Glyph first = null;
        for (var glyph : words) {
            var away = glyph.x() - shape.right;
            if (glyph.isBlank()
                    || Math.abs(glyph.middle() - shape.middle()) > OFF_MIDDLE * glyph.size()
                    || Math.abs(away) > FARTHEST * glyph.size()) {
                continue;
            }
            if (away <= 0 || shape.right - shape.left > LARGEST * glyph.size()) {
                return null; // among words it is a picture, and so is what is as large as they are
            }
            first = first == null || glyph.x() < first.x() ? glyph : first;
        }
        return first;
    }
}
