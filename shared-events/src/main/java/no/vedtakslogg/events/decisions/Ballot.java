package no.vedtakslogg.events.decisions;

/** What a member voted. */
public enum Ballot {
    /** For. */
    FOR,
    /** Mot. */
    AGAINST,
    /** Blankt. */
    BLANK
}
