package no.vedtakslogg.query.lineage;

/** Which way a lineage is walked. */
public enum Direction {
    /** Kommer fra. */
    UP,
    /** Ble til. */
    DOWN,
    BOTH;

    boolean up() {
        return this != DOWN;
    }

    boolean down() {
        return this != UP;
    }
}
