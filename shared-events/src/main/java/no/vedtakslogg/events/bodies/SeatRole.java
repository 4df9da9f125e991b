package no.vedtakslogg.events.bodies;

/** What the holder of a seat may do. */
public enum SeatRole {
    /** Fast medlem: speaks and votes. */
    MEMBER,
    /** Observatør: speaks, does not vote. */
    OBSERVER,
    /** Sekretariat: serves the body, does not vote. */
    SECRETARY,
    /** Gjest. */
    GUEST
}
