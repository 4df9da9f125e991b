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
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log for tests of those who read it: events are appended as they come, without any rule. */
public final class TestLog {
    private static final String AS_STORED = """
            insert into log.event
                   (position, aggregate_id, aggregate_type, version, event_id, type, revision, recorded_at, payload, metadata)
            values ((select (xid_offset + (pg_current_xact_id()::text)::bigint) * 65536 from log.epoch),
                    ?, 'Test', (select coalesce(max(version) + 1, 0) from log.event where aggregate_id = ?),
                    ?, ?, ?, now(), ?, '{"actor":"test"}')
            returning position
            """;

    private final JdbcTemplate jdbc;
    private final PostgresEventStorageEngine engine;
    private final EventLog log;
    private final EventSource source;
    private final NewEvents newEvents;

    public TestLog(TestDatabase database) {
        this(database, Upcasters.all());
    }

    /** A log that is read through upcasters of its own. */
    public TestLog(TestDatabase database, EventUpcaster upcasters) {
        this(database, upcasters, new EventSerializer());
    }

    TestLog(TestDatabase database, EventUpcaster upcasters, EventSerializer serializer) {
        jdbc = new JdbcTemplate(database.app());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.app()));
        newEvents = new NewEvents(database.app());
        engine = new PostgresEventStorageEngine(jdbc, transaction, serializer, upcasters, newEvents);
        log = new EventLog(jdbc, transaction, engine, serializer, upcasters);
        source = new EventSource(engine, newEvents);
    }

    /** Stores two events as one that is read as both; see {@link TwoInOne}. */
    public long appendTwoInOne(String aggregateId, Event first, Event second) {
        return appendAsStored(aggregateId, TwoInOne.NAME, 1, TwoInOne.stored(first, second));
    }

    /** Puts an event into the log as the text that was stored in its time, and gives its position. */
    public long appendAsStored(String aggregateId, String type, int revision, String payload) {
        var position = jdbc.queryForObject(
                AS_STORED,
                Long.class,
                aggregateId,
                aggregateId,
                UUID.randomUUID().toString(),
                type,
                revision,
                payload);
        return position == null ? 0 : position;
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
