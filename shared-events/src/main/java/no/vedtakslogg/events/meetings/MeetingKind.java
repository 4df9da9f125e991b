package no.vedtakslogg.events.meetings;

/** What kind of meeting it is. */
public enum MeetingKind {
    /** Ordinært møte. */
    ORDINARY,
    /** Ekstraordinært møte. */
    EXTRAORDINARY,
    /** Temadag, seminar or conference; nothing is decided there. */
    SEMINAR
}
