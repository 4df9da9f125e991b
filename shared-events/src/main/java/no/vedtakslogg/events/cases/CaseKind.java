package no.vedtakslogg.events.cases;

/** What a case asks of the body. */
public enum CaseKind {
    /** Vedtakssak. */
    DECISION,
    /** Drøftingssak. */
    DISCUSSION,
    /** Orienteringssak. */
    BRIEFING,
    /** Status, løypemelding. */
    STATUS,
    /** Rapport. */
    REPORT,
    /** Godkjenning av innkalling og sakliste, av referat. */
    APPROVAL,
    /** Eventuelt. */
    OTHER_BUSINESS
}
