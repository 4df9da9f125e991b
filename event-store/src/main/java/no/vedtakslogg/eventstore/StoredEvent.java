package no.vedtakslogg.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An event in the very words in which it is stored, under the name and in the revision of that time.
 *
 * @param eventId its own identity, the same in every copy
 * @param payload the stored JSON
 */
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        long version,
        String type,
        int revision,
        Instant recordedAt,
        LocalDate effectiveOn,
        String payload,
        Map<String, String> metadata) {}
