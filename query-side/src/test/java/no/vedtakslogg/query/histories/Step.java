package no.vedtakslogg.query.histories;

import no.vedtakslogg.events.Event;

/** One thing that happens, with whatever must have happened before it. */
record Step(Class<? extends Event> kind, long seed) {}
