package no.vedtakslogg.events;

/** The names under which an event's metadata tell who recorded it, for whom, and from where. */
public final class Provenance {
    /** The account that recorded the event. */
    public static final String ACTOR = "actor";

    /** For whom it was recorded, where that is somebody else: the one who records is not the one responsible. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** What belongs together across aggregates: one request, one import. */
    public static final String CORRELATION = "correlationId";

    /** The command that brought the event about. */
    public static final String CAUSE = "causationId";

    /** Where the words came from: a page, an API client, an import file and its span. */
    public static final String SOURCE = "source";

    private Provenance() {}
}
