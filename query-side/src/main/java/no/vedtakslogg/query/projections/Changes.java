package no.vedtakslogg.query.projections;

import no.vedtakslogg.events.Event;

/** What an event does to the rows of its aggregate. */
public interface Changes {

    /** The event that began the aggregate. What it says stays, whatever is told later of earlier days. */
    Event first();

    /** The aggregate's rows of a table, as they are when the event takes effect. */
    <R extends Record> Rows<R> rows(VersionedTable<R> table);

    /** Adds a fact. What it says follows from the event alone, not from the rows: these may be told differently later. */
    <R extends Record> void add(FactTable<R> table, R fact);
}
