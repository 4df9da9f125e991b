package no.vedtakslogg.events.cases;

/** What kind of paper was filed. */
public enum PaperKind {
    /** Saksfremlegg. */
    CASE_PAPER,
    /** Rapport. */
    REPORT,
    /** Presentasjon. */
    PRESENTATION,
    /** Brev, høringssvar. */
    LETTER
}
