package no.vedtakslogg.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log for tests of those who read it: events are appended as they come, without any rule. */
public final class TestLog {
    private final PostgresEventStorageEngine engine;
    private final EventLog log;
    private final EventSource source;
    private final NewEvents newEvents;

    public TestLog(TestDatabase database) {
        var jdbc = new JdbcTemplate(database.app());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.app()));
        var serializer = new EventSerializer();
        newEvents = new NewEvents(database.app());
        engine = new PostgresEventStorageEngine(jdbc, transaction, serializer, Upcasters.all(), newEvents);
        log = new EventLog(jdbc, transaction, engine, serializer, Upcasters.all());
        source = new EventSource(engine, newEvents);
    }

    /** Appends events to an aggregate, in one transaction, and gives the position of the last. */
    public long append(String aggregateId, Event... events) {
        return append(aggregateId, Map.of("actor", "test"), events);
    }

    /** Appends events with metadata to an aggregate, in one transaction, and gives the position of the last. */
    public long append(String aggregateId, Map<String, String> metadata, Event... events) {
        return append(Instant.now(), aggregateId, metadata, events);
    }

    /** The same, as if the clock had shown another time. */
    public long append(Instant recordedAt, String aggregateId, Map<String, String> metadata, Event... events) {
        var version = engine.lastSequenceNumberFor(aggregateId).orElse(-1L);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (var event : events) {
            version++;
            messages.add(new GenericDomainEventMessage<>(
                    "Test",
                    aggregateId,
                    version,
                    event,
                    MetaData.from(metadata),
                    UUID.randomUUID().toString(),
                    recordedAt));
        }
        engine.appendEvents(messages);
        return log.of(aggregateId).getLast().position();
    }

    public EventLog log() {
        return log;
    }

    public EventSource source() {
        return source;
    }

    public NewEvents newEvents() {
        return newEvents;
    }

    PostgresEventStorageEngine engine() {
        return engine;
    }
}
