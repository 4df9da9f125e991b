package no.vedtakslogg.query.projections;

import java.util.List;
import no.vedtakslogg.eventstore.RecordedEvent;

/** Where one process is with the build of one projection. */
final class BuildJob {
    private static final long FIRST_ANALYZED = 5_000;

    final Projection projection;
    private final long eventsBefore;
    private final long began = System.nanoTime();
    private long position;
    private long events;
    private long ofEvents;
    private long analyzeAt = FIRST_ANALYZED;

    BuildJob(Projection projection, long position, long events, long toCome) {
        this.projection = projection;
        this.position = position;
        this.eventsBefore = events;
        this.events = events;
        this.ofEvents = events + toCome;
    }

    String name() {
        return projection.name();
    }

    long position() {
        return position;
    }

    long events() {
        return events;
    }

    long ofEvents() {
        return ofEvents;
    }

    double eventsPerSecond() {
        return (events - eventsBefore) * 1e9 / Math.max(1, System.nanoTime() - began);
    }

    /** Those of a batch that it has not taken in. */
    List<RecordedEvent> fresh(List<RecordedEvent> batch) {
        return batch.stream().filter(recorded -> recorded.position() > position).toList();
    }

    /** They are taken in. */
    void took(List<RecordedEvent> fresh) {
        events += fresh.size();
        ofEvents = Math.max(events, ofEvents);
        position = fresh.getLast().position();
    }

    /** Whether the tables have grown so much that what the database thinks of them is no longer true. */
    boolean hasGrown() {
        if (events < analyzeAt) {
            return false;
        }
        analyzeAt = events * 4;
        return true;
    }
}
