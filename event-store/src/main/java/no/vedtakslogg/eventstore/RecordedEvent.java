package no.vedtakslogg.eventstore;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Map;
import no.vedtakslogg.events.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * An event as the log holds it. An older event that is read as several gives all of them its own position and version;
 * they come in the order in which they happened.
 *
 * @param position its place in the log; later places are higher, with gaps that mean nothing
 * @param version its place in its aggregate, from 0
 * @param recordedAt when the system learned it
 * @param metadata who, for whom, why and from where, under the keys of {@link no.vedtakslogg.events.Provenance}
 */
public record RecordedEvent(
        long position,
        String aggregateId,
        long version,
        Instant recordedAt,
        Event event,
        Map<String, String> metadata) {

    /** The recorded event that a message of a stream carries. */
    public static RecordedEvent of(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked && message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalArgumentException("Not a message of the log: " + message);
        }
        return of(tracked.trackingToken().position().orElseThrow(), domain);
    }

    static RecordedEvent of(long position, DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof Event event)) {
            throw new IllegalStateException("No event is stored under this name: " + message.getPayload());
        }
        return new RecordedEvent(
                position,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                event,
                strings(message.getMetaData()));
    }

    static Map<String, String> strings(MetaData metadata) {
        return metadata.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
