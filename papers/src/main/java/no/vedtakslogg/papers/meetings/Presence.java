package no.vedtakslogg.papers.meetings;

/** How somebody took part in a meeting. */
public enum Presence {
    /** Møtte. */
    MET,
    /** Møtte på video. */
    BY_VIDEO,
    /** Forfall. */
    ABSENT
}
