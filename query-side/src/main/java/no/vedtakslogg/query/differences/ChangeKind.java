package no.vedtakslogg.query.differences;

/** How something differs between two moments; in the order in which it is told. */
public enum ChangeKind {
    /** It was not there. */
    ADDED,
    /** It is shown otherwise. */
    CHANGED,
    /** What was recorded of it was corrected. */
    CORRECTED,
    /** It was done, withdrawn, or gave way to something later. */
    CLOSED,
    /** It was closed, and is not. */
    REOPENED,
    /** It is no longer there. */
    REMOVED,
    /** Nobody changed it: its deadline has passed. */
    FELL_DUE,
    /** Nobody changed it: its deadline had passed on the one day, and had not on the other, which is earlier. */
    NOT_YET_DUE
}
