package no.vedtakslogg.query.projections;

import java.time.OffsetDateTime;

/**
 * An event that a projection could not take in, or that waits for an earlier one of its aggregate.
 *
 * @param inBuild whether it is a build that could not take it in; the rows that are read may have it
 */
public record ParkedEvent(
        String projection,
        long position,
        String aggregateId,
        String eventType,
        String reason,
        int attempts,
        OffsetDateTime parkedAt,
        boolean inBuild) {}
