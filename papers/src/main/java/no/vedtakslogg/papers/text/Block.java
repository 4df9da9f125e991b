package no.vedtakslogg.papers.text;

/** What a paper is made of, from its top to its end: lines and tables. */
public sealed interface Block permits Line, Table {
    /** Whether there is air above it. */
    boolean afterGap();

    /** The page it begins on. */
    int page();
}
