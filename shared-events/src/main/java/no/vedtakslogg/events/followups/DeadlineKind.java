package no.vedtakslogg.events.followups;

/** What a deadline (frist) hangs on. */
public enum DeadlineKind {
    /** En dato. */
    DATE,
    /** En periode: halvår, årstid, utgangen av en måned, om ca. seks måneder. */
    PERIOD,
    /** Et møte: første møte i 2025. */
    MEETING,
    /** En betingelse: når nye føringer foreligger. */
    CONDITION,
    /** Gjentas: to ganger i året. */
    RECURRING,
    /** Ingen frist. */
    NONE
}
