package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;

/** What is usual in a PDF: how far in its words begin, how large they are, and how far it is from line to line. */
record PdfMeasures(float leftmost, float size, float step) {
    private static final float FULL_LINE = 30f;
    private static final int ENOUGH = 6;

    static PdfMeasures of(List<PdfPage> pages) {
        var lines = pages.stream().flatMap(page -> page.lines.stream()).toList();
        var leftmost = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        var size = median(lines.stream().map(PdfLine::size).toList(), 11f);
        return new PdfMeasures(leftmost, size, step(pages, size));
    }

    /** Whether a line ends where the widest do. */
    static boolean isFull(PdfLine line, double widest) {
        return line.right() > widest - FULL_LINE;
    }

    private static float median(List<Float> values, float otherwise) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? otherwise : sorted.get(sorted.size() / 2);
    }

    // the step from line to line within paragraphs: below lines that are full, or else the most common one, not the
    // widest
    private static float step(List<PdfPage> pages, float size) {
        var steps = new ArrayList<Float>();
        var belowFull = new ArrayList<Float>();
        for (var page : pages) {
            var widest = page.lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            for (var i = 1; i < page.lines.size(); i++) {
                var step = page.lines.get(i).baseline() - page.lines.get(i - 1).baseline();
                if (step > 0.8f * size && step < 3f * size) {
                    steps.add(step);
                    if (isFull(page.lines.get(i - 1), widest)) {
                        belowFull.add(step);
                    }
                }
            }
        }
        var full = belowFull.stream().sorted().toList();
        if (full.size() >= ENOUGH) {
            return full.get(full.size() / 3);
        }
        var sorted = steps.stream().sorted().toList();
        return sorted.isEmpty() ? 1.25f * size : Math.min(sorted.get(sorted.size() / 3), 1.5f * size);
    }
}
