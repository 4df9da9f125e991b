package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;

/** Where each character of an extracted text stands on its page. */
final class Glyphs {
    private static final float SAME_LINE = 2f;
    private int size;
    private float[] numbers = new float[4096]; // page, left, top, right, bottom of each character

    void add(int page, float left, float top, float right, float bottom) {
        if ((size + 1) * 5 > numbers.length) {
            numbers = java.util.Arrays.copyOf(numbers, numbers.length * 2);
        }
        var at = size++ * 5;
        numbers[at] = page;
        numbers[at + 1] = left;
        numbers[at + 2] = top;
        numbers[at + 3] = right;
        numbers[at + 4] = bottom;
    }

    /** A character that was not drawn, such as the end of a line. */
    void addUnseen() {
        add(0, 0, 0, 0, 0);
    }

    void removeLast() {
        size--;
    }

    List<Box> boxes(int from, int to) {
        var boxes = new ArrayList<Box>();
        for (var i = from; i < Math.min(to, size); i++) {
            var at = i * 5;
            if (numbers[at] == 0) {
                continue;
            }
            var box = new Box(
                    (int) numbers[at],
                    numbers[at + 1],
                    numbers[at + 2],
                    numbers[at + 3] - numbers[at + 1],
                    numbers[at + 4] - numbers[at + 2]);
            if (!boxes.isEmpty() && besideEachOther(boxes.getLast(), box)) {
                boxes.set(boxes.size() - 1, around(boxes.getLast(), box));
            } else {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static boolean besideEachOther(Box a, Box b) {
        return a.page() == b.page() && Math.abs(a.y() + a.height() - b.y() - b.height()) < SAME_LINE && b.x() >= a.x();
    }

    private static Box around(Box a, Box b) {
        var top = Math.min(a.y(), b.y());
        var bottom = Math.max(a.y() + a.height(), b.y() + b.height());
        var right = Math.max(a.x() + a.width(), b.x() + b.width());
        return new Box(a.page(), a.x(), top, right - a.x(), bottom - top);
    }
}
