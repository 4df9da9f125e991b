package no.vedtakslogg.query.histories;

import no.vedtakslogg.events.Event;

/** An event and the aggregate that it belongs to. */
record Told(String aggregateId, Event event) {}
