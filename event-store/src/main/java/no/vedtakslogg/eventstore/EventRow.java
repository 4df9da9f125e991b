package no.vedtakslogg.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event that is to be written, as it will stand in {@code log.event}; it has no position yet. */
record EventRow(
        String aggregateId,
        String aggregateType,
        long version,
        String eventId,
        String type,
        String revision,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String payload,
        String metadata) {}
