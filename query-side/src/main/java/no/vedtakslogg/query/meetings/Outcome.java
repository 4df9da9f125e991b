package no.vedtakslogg.query.meetings;

/** What a meeting made of a case. */
public enum Outcome {
    /** Vedtatt. */
    DECIDED,
    /** Utsatt. */
    POSTPONED,
    /** Sendt tilbake. */
    RETURNED
}
