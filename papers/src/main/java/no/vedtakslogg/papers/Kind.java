package no.vedtakslogg.papers;

/** The kinds of papers. */
public enum Kind {
    /** Innkalling eller sakliste. */
    NOTICE,
    /** Saksfremlegg. */
    CASE_PAPER,
    /** Møtereferat eller møteprotokoll. */
    MINUTES,
    /** Saksprotokoll eller særutskrift: one case from the minutes. */
    CASE_MINUTES,
    /** Handlingsplan. */
    ACTION_PLAN,
    /** Vedtakslogg. */
    DECISION_LOG
}
