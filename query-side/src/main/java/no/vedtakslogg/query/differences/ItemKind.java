package no.vedtakslogg.query.differences;

/** What can stand in a list. */
public enum ItemKind {
    DECISION_POINT,
    FOLLOW_UP
}
