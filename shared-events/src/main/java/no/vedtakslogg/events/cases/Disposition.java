package no.vedtakslogg.events.cases;

/** What becomes of a recommendation (anbefaling). */
public enum Disposition {
    /** Følges opp. */
    FOLLOW_UP,
    /** Følges ikke opp videre. */
    NOT_PURSUED,
    /** Kommunalt anliggende. */
    MUNICIPAL_MATTER,
    /** Gjennomført. */
    DONE
}
