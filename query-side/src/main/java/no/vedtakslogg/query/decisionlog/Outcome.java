package no.vedtakslogg.query.decisionlog;

/** How a case was treated. */
enum Outcome {
    ADOPTED,
    POSTPONED,
    RETURNED
}
