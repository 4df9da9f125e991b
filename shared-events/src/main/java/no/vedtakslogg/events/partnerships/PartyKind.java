package no.vedtakslogg.events.partnerships;

/** What kind of organisation a party is. */
public enum PartyKind {
    /** Helseforetak. */
    HOSPITAL_TRUST,
    /** Kommune. */
    MUNICIPALITY
}
