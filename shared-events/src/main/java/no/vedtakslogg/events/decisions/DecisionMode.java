package no.vedtakslogg.events.decisions;

/** How the body reached its decision. */
public enum DecisionMode {
    /** Konsensus. */
    CONSENSUS,
    /** Enstemmig. */
    UNANIMOUS,
    /** Avstemning; each vote is recorded. */
    VOTE
}
