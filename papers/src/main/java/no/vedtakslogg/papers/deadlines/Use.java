package no.vedtakslogg.papers.deadlines;

/** What a paper uses a time for. */
public enum Use {
    /** By then, from then or then something is to be done. */
    DEADLINE,
    /** The time is only told: a past meeting, the years of a plan. */
    MENTION
}
