package no.vedtakslogg.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps events in {@code log.event}. An event's place, its position, is made of its transaction and its ordinal there;
 * readers stop below the oldest transaction that still runs, so an event can come late but never be passed over.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {
    private static final int AGGREGATE_BATCH = 1000;

    private static final String APPEND = """
            insert into log.event
                   (position, aggregate_id, aggregate_type, version, event_id, type, revision,
                    recorded_at, effective_on, payload, metadata)
            values ((select (xid_offset + (pg_current_xact_id()::text)::bigint) * 65536 + ? from log.epoch),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning position
            """;

    private static final String OF_AGGREGATE = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where aggregate_id = ?
               and version >= ?
             order by version
             limit ?
            """;

    /** Whatever is below the oldest running transaction is settled: nothing can be added there any more. */
    static final String READABLE = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where position > ?
               and position < (select (xid_offset + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint) * 65536
                                 from log.epoch)
             order by position
            """;

    private static final String READABLE_BATCH = READABLE + "limit ?";

    private static final String HEAD = """
            select coalesce(max(position), 0)
              from log.event
             where position < (select (xid_offset + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint) * 65536
                                 from log.epoch)
            """;

    private static final String BEFORE = """
            select coalesce(min(position) - 1, -1)
              from log.event
             where recorded_at >= ?
            """;

    private static final String LAST_VERSION = "select max(version) from log.event where aggregate_id = ?";

    private static final String ALONE = PostgresEventStorageEngine.class.getName() + ".alone";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EventSerializer serializer;
    private final NewEvents newEvents;

    PostgresEventStorageEngine(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            EventSerializer serializer,
            EventUpcaster upcasters,
            NewEvents newEvents) {
        super(new Settings(serializer, upcasters));
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.serializer = serializer;
        this.newEvents = newEvents;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer ignored) {
        if (events.size() == 1 && !TransactionSynchronizationManager.isActualTransactionActive()) {
            appendAlone((DomainEventMessage<?>) events.getFirst());
        } else if (!events.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                var ordinals = Ordinals.ofTransaction(newEvents::signal);
                events.forEach(event -> append((DomainEventMessage<?>) event, ordinals.next()));
            });
        }
    }

    /** One event of a command that records nothing else is one statement: it commits itself, without a word more. */
    private void appendAlone(DomainEventMessage<?> event) {
        CurrentUnitOfWork.ifStarted(work -> {
            if (work.root().resources().putIfAbsent(ALONE, true) != null) {
                throw new IllegalStateException("A unit of work without a transaction recorded twice");
            }
        });
        append(event, 0);
        newEvents.signal();
    }

    private void append(DomainEventMessage<?> message, int ordinal) {
        var event = (Event) message.getPayload();
        var type = serializer.typeForClass(event.getClass());
        var recordedAt = message.getTimestamp().truncatedTo(ChronoUnit.MILLIS); // as precise as Axon reads it
        try {
            var position = jdbc.query(
                    APPEND,
                    row -> {
                        row.setInt(1, ordinal);
                        row.setString(2, message.getAggregateIdentifier());
                        row.setString(3, message.getType());
                        row.setLong(4, message.getSequenceNumber());
                        row.setString(5, message.getIdentifier());
                        row.setString(6, type.getName());
                        row.setInt(7, Integer.parseInt(type.getRevision()));
                        row.setObject(8, recordedAt.atOffset(ZoneOffset.UTC));
                        row.setObject(9, event.effectiveOn());
                        row.setString(10, serializer.write(event));
                        row.setString(11, serializer.write(message.getMetaData()));
                    },
                    PostgresEventStorageEngine::positionReturned);
            RecordedEvents.add(new RecordedEvent(
                    position,
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    recordedAt,
                    event,
                    RecordedEvent.strings(message.getMetaData())));
        } catch (RuntimeException refused) {
            handlePersistenceException(refused, message);
        }
    }

    private static long positionReturned(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new IllegalStateException("An event was written and got no position");
        }
        return rows.getLong(1);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long firstVersion, int batchSize) {
        return jdbc.query(OF_AGGREGATE, (row, n) -> entry(row), aggregate, firstVersion, batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return jdbc.query(READABLE_BATCH, (row, n) -> tracked(row), positionOf(last), batchSize);
    }

    List<? extends TrackedEventData<?>> readable(long after, int limit) {
        return jdbc.query(READABLE_BATCH, (row, n) -> tracked(row), after, limit);
    }

    /** The next messages after a token, at most as many as one batch. */
    Stream<? extends TrackedEventMessage<?>> next(@Nullable TrackingToken last) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                fetchTrackedEvents(last, batchSize()).stream(), serializer, upcasterChain);
    }

    long head() {
        var head = jdbc.queryForObject(HEAD, Long.class);
        return head == null ? 0 : head;
    }

    static TrackedEventData<String> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), entry(row));
    }

    private static GenericDomainEventEntry<String> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return Optional.ofNullable(jdbc.queryForObject(LAST_VERSION, Long.class, aggregate));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        var before = jdbc.queryForObject(BEFORE, Long.class, Timestamp.from(instant));
        return before == null || before < 0 ? createHeadToken() : new GlobalSequenceTrackingToken(before);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty(); // the longest streams are some hundred events; no snapshots are kept
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer ignored) {
        throw new UnsupportedOperationException("The log keeps no snapshots");
    }

    private static final class Settings extends Builder {
        Settings(EventSerializer serializer, EventUpcaster upcasters) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            upcasterChain(upcasters);
            batchSize(AGGREGATE_BATCH);
            // a batch that is not full is the last one; without this every load asks once more for nothing
            finalAggregateBatchPredicate(batch -> batch.size() < AGGREGATE_BATCH);
            persistenceExceptionResolver((PersistenceExceptionResolver) DuplicateKeyException.class::isInstance);
        }
    }
}
