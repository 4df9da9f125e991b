package no.vedtakslogg.query.projections;

import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.RecordedEvent;

/**
 * Turns events into the rows of an answer. A Spring bean of this type is fed by the processor that its group names.
 *
 * <p>It is a pure function: what it does to the rows follows from the event and the rows of the same aggregate alone. It
 * uses no clock and no database, because an event that is effective earlier than others (minutes entered years later) has
 * its whole aggregate folded again, in the order of the days.
 */
public interface Projection {

    /** The name under which its progress, its parked events and its lag are told. */
    String name();

    /** Raised when it makes other rows than before of the same events; its tables are then emptied and made anew. */
    int version();

    /** The processor that feeds it, together with the others of the group. */
    Group group();

    /** Every table it writes; nobody else writes them. */
    List<ProjectionTable<?>> tables();

    /** Whether the event may concern it; aggregates that never do are not looked up. */
    default boolean concerns(Event event) {
        return true;
    }

    /** Tells what the event does to the rows. Events that do not concern it are passed over. */
    void project(RecordedEvent recorded, Changes changes);

    /** Projections that are fed together, in one transaction for each batch. */
    enum Group {
        /** The decision log and the follow-ups: nothing else delays what people ask for most. */
        LOG,
        /** Everything else that the record is read by. */
        RECORD,
        /** Every event in words. */
        HISTORY
    }
}
