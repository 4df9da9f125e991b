package no.vedtakslogg.query.projections;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.vedtakslogg.eventstore.RecordedEvent;

/** Where one process is with the build of one projection. */
final class BuildJob {
    private static final long FIRST_ANALYZED = 5_000;

    /** New events are hidden from all readers while a transaction that writes is open: it is to take a moment only. */
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(300);

    private static final int MOST_AT_A_TIME = 5_000;
    private static final int FEWEST_AT_A_TIME = 100;

    final Projection projection;
    private final long eventsBefore;
    private final long began = System.nanoTime();
    private long position;
    private long events;
    private long ofEvents;
    private long analyzeAt = FIRST_ANALYZED;
    private int atATime = MOST_AT_A_TIME;

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

    /** The first of them, as many as one transaction is to take; those at one position are never parted. */
    List<RecordedEvent> first(List<RecordedEvent> fresh) {
        var end = Math.min(atATime, fresh.size());
        while (end < fresh.size()
                && fresh.get(end).position() == fresh.get(end - 1).position()) {
            end++;
        }
        return fresh.subList(0, end);
    }

    /** They are taken in, in a transaction that took so long; on a busy machine the next is given less to do. */
    void took(List<RecordedEvent> fresh, long nanoseconds) {
        events += fresh.size();
        ofEvents = Math.max(events, ofEvents);
        position = fresh.getLast().position();
        if (nanoseconds > A_MOMENT) {
            atATime = Math.max(FEWEST_AT_A_TIME, Math.min(atATime, fresh.size()) / 2);
        } else if (nanoseconds < A_MOMENT / 3) {
            atATime = Math.min(MOST_AT_A_TIME, atATime * 2);
        }
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
