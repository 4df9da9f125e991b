package no.vedtakslogg.events.actionplan;

/** How far a measure has come, as sak 24/24 of 19.06.2024 defines it. */
public enum Colour {
    /** Måloppnåelse. */
    GREEN,
    /** Delvis måloppnåelse. */
    YELLOW,
    /** Ikke gjennomført eller prioritert. */
    RED
}
