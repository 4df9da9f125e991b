package no.vedtakslogg.events.bodies;

/** An office (verv) that a body fills. */
public enum Office {
    /** Leder. */
    CHAIR,
    /** Nestleder. */
    DEPUTY_CHAIR
}
