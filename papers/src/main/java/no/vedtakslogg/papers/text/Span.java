package no.vedtakslogg.papers.text;

import java.util.List;

/**
 * Where something stands in a paper: the page it begins on, the characters it takes of the extracted text, and in a PDF
 * the rectangles that it covers.
 */
public record Span(int page, int from, int to, List<Box> boxes) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A span goes forward: " + from + " to " + to);
        }
        boxes = List.copyOf(boxes);
    }

    /** Whether the other span lies within this one. */
    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }
}
