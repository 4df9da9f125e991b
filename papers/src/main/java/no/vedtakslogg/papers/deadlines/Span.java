package no.vedtakslogg.papers.deadlines;

/** A stretch of a text, from a character up to, but not with, another. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of text: " + start + " to " + end);
        }
    }

    /** The words that stand there. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
