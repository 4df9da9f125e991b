package no.vedtakslogg.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps events in {@code log.event}. An event's place, its position, is made of its transaction and its ordinal there;
 * readers stop below the oldest transaction that still runs, so an event can come late but never be passed over.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {
    private static final int AGGREGATE_BATCH = 1000;

    /** How many go to the database as one; more than that wait for the next journey. */
    private static final int TOGETHER = 64;

    private static final String OF_AGGREGATES = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where aggregate_id = any (?)
               and version >= ?
               and version < ?
             order by aggregate_id, version
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
    private final EventRows rows;
    private final Together<EventRow, Optional<Long>> writing;
    private final Together<String, List<? extends DomainEventData<?>>> reading;

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
        this.rows = new EventRows(jdbc);
        this.writing = new Together<>(TOGETHER, this::writeAlone, PostgresEventStorageEngine::nothingWasDone);
        this.reading = new Together<>(TOGETHER, this::beginnings, PostgresEventStorageEngine::nothingWasDone);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer ignored) {
        if (events.isEmpty()) {
            return;
        }
        var messages = events.stream()
                .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                .toList();
        var written = messages.stream().map(this::row).toList();
        try {
            if (written.size() == 1 && !TransactionSynchronizationManager.isActualTransactionActive()) {
                recordsOnce();
                positioned(messages, written, List.of(writing.ask(written.getFirst())));
            } else {
                transaction.executeWithoutResult(status -> {
                    var first = Ordinals.ofTransaction(newEvents::signal).take(written.size());
                    positioned(messages, written, rows.append(written, first));
                });
            }
        } catch (DataAccessException refused) {
            handlePersistenceException(refused, messages.getFirst());
        }
    }

    /** One event of a command that records nothing else commits with its statement: a second would not be held by it. */
    private static void recordsOnce() {
        CurrentUnitOfWork.ifStarted(work -> {
            if (work.root().resources().putIfAbsent(ALONE, true) != null) {
                throw new IllegalStateException("A unit of work without a transaction recorded twice");
            }
        });
    }

    private List<Optional<Long>> writeAlone(List<EventRow> written) {
        var positions = rows.append(written, 0);
        newEvents.signal();
        return positions;
    }

    /** The database refused the statement and took it back; one that was on its way when it fell silent may be committed. */
    private static boolean nothingWasDone(RuntimeException failed) {
        return failed instanceof DataIntegrityViolationException || failed instanceof ConcurrencyFailureException;
    }

    private EventRow row(DomainEventMessage<?> message) {
        var event = (Event) message.getPayload();
        var type = serializer.typeForClass(event.getClass());
        return new EventRow(
                message.getAggregateIdentifier(),
                message.getType(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                type.getName(),
                type.getRevision(),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS), // as precise as Axon reads it
                event.effectiveOn(),
                serializer.write(event),
                serializer.write(message.getMetaData()));
    }

    private void positioned(
            List<DomainEventMessage<?>> messages, List<EventRow> written, List<Optional<Long>> positions) {
        for (var n = 0; n < messages.size(); n++) {
            var message = messages.get(n);
            var position = positions.get(n);
            if (position.isEmpty()) {
                handlePersistenceException(
                        new DuplicateKeyException("Version %d of %s is taken"
                                .formatted(message.getSequenceNumber(), message.getAggregateIdentifier())),
                        message);
            }
            RecordedEvents.add(new RecordedEvent(
                    position.orElseThrow(),
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    written.get(n).recordedAt(),
                    (Event) message.getPayload(),
                    RecordedEvent.strings(message.getMetaData())));
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long firstVersion, int batchSize) {
        return firstVersion == 0
                        && batchSize == AGGREGATE_BATCH
                        && !TransactionSynchronizationManager.isActualTransactionActive()
                ? reading.ask(aggregate)
                : read(List.of(aggregate), firstVersion, batchSize).getFirst();
    }

    private List<List<? extends DomainEventData<?>>> beginnings(List<String> aggregates) {
        return read(aggregates, 0, AGGREGATE_BATCH);
    }

    /** A batch of each of the aggregates, in their order; the same aggregate is read once for all who ask for it. */
    private List<List<? extends DomainEventData<?>>> read(List<String> aggregates, long firstVersion, int batchSize) {
        var batches = new HashMap<String, List<DomainEventData<?>>>();
        jdbc.query(
                OF_AGGREGATES,
                (RowCallbackHandler) row -> {
                    var event = entry(row);
                    batches.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                            .add(event);
                },
                aggregates.stream().distinct().toArray(String[]::new),
                firstVersion,
                firstVersion + batchSize);
        return aggregates.stream()
                .<List<? extends DomainEventData<?>>>map(id -> batches.getOrDefault(id, List.of()))
                .toList();
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
