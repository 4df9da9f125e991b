package no.vedtakslogg.events.bodies;

/** The side (part) of the cooperation that somebody or something belongs to. */
public enum Side {
    /** Kommunene. */
    MUNICIPAL,
    /** Helseforetaket. */
    HOSPITAL,
    /** Felles, or neither. */
    JOINT
}
