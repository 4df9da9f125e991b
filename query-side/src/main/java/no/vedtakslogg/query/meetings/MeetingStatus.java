package no.vedtakslogg.query.meetings;

/** How certain it is that a meeting is held. */
public enum MeetingStatus {
    /** Several dates are proposed. */
    PROPOSED,
    /** The date is set, or the meeting has been held. */
    SCHEDULED,
    /** Avlyst. */
    CANCELLED
}
