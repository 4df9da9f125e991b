package no.vedtakslogg.query.projections;

import java.time.LocalDate;

/** How a row is from one day to another, and from which position to which this was known. */
final class Segment {
    /** PostgreSQL's {@code 'infinity'}, as its driver reads it. */
    static final LocalDate FOREVER = LocalDate.MAX;

    static final long KNOWN_STILL = Long.MAX_VALUE;

    final LocalDate from;
    final LocalDate to;
    final Record row;
    final long knownFrom;
    final boolean stored;
    private long knownTo = KNOWN_STILL;

    Segment(LocalDate from, LocalDate to, Record row, long knownFrom, boolean stored) {
        this.from = from;
        this.to = to;
        this.row = row;
        this.knownFrom = knownFrom;
        this.stored = stored;
    }

    long knownTo() {
        return knownTo;
    }

    void closeAt(long position) {
        knownTo = position;
    }

    /** Whether it was replaced at the very position at which it became known, so that nobody ever saw it. */
    boolean isNever() {
        return knownTo == knownFrom;
    }

    Span span() {
        return new Span(from, to, row);
    }
}
