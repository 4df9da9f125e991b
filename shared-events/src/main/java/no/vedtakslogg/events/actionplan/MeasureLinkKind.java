package no.vedtakslogg.events.actionplan;

/** How one measure stands to another. */
public enum MeasureLinkKind {
    /** Samme tiltak ført to steder («Ref. 1.6.1»); status is set once and shown at both. */
    SAME_AS,
    /** Ses i helhet med. */
    SEE_WITH,
    /** Avhengig av. */
    DEPENDS_ON
}
