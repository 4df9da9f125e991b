package no.vedtakslogg.events.cases;

/** How one case stands to another, or to a measure. */
public enum LinkKind {
    /** Oppfølging av en tidligere sak. */
    FOLLOWS_UP,
    /** Samme sak i et annet organ. */
    SAME_MATTER,
    /** Saken gjennomfører et tiltak i handlingsplanen. */
    REALISES_MEASURE,
    /** Ses i sammenheng med. */
    SEE_ALSO
}
