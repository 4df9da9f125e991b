package no.vedtakslogg.events.meetings;

/** How the participants meet. */
public enum MeetingForm {
    /** Fysisk. */
    IN_PERSON,
    /** Teams eller annen video. */
    VIDEO,
    /** Begge deler. */
    MIXED
}
