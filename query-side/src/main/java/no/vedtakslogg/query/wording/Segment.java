package no.vedtakslogg.query.wording;

/** Some words that stand together, and whether they were kept, removed or inserted. */
public record Segment(Kind kind, String text) {

    /** What became of the words. */
    public enum Kind {
        KEPT,
        REMOVED,
        INSERTED
    }
}
