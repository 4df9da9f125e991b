package no.vedtakslogg.papers.text;

/** How sure the reader is of what it read. */
public enum Certainty {
    /** Stands there under its own name. */
    CERTAIN,
    /** Follows from where and how it stands. */
    LIKELY,
    /** One of several ways to read it; somebody should look. */
    DOUBTFUL
}
