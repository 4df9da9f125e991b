package no.vedtakslogg.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the log as it stands, in the order of its positions; what is read stays read. */
public final class EventLog {
    private static final String UP_TO = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where position > ?
               and position <= ?
               and position < (select (xid_offset + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint) * 65536
                                 from log.epoch)
             order by position
            """;

    private static final String OF_AGGREGATE = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where aggregate_id = ?
             order by version
            """;

    private static final String COUNT_AFTER =
            "select count(*) from (select 1 from log.event where position > ? limit ?) as counted";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate readOnly;
    private final PostgresEventStorageEngine engine;
    private final EventSerializer serializer;
    private final EventUpcaster upcasters;

    EventLog(
            JdbcTemplate jdbc,
            TransactionTemplate readOnly,
            PostgresEventStorageEngine engine,
            EventSerializer serializer,
            EventUpcaster upcasters) {
        this.jdbc = jdbc;
        this.readOnly = readOnly;
        this.engine = engine;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The last position that can be read now; 0 where nothing is recorded. */
    public long head() {
        return engine.head();
    }

    /** How many events stand after a position, counted up to {@code most}. */
    public long countAfter(long position, int most) {
        var count = jdbc.queryForObject(COUNT_AFTER, Long.class, position, most);
        return count == null ? 0 : count;
    }

    /** The next events after a position, at most {@code limit}. */
    public List<RecordedEvent> after(long position, int limit) {
        return recorded(engine.readable(position, limit).stream()).toList();
    }

    /** Everything that happened to one aggregate, in the order in which it was recorded. */
    public List<RecordedEvent> of(String aggregateId) {
        return jdbc.query(OF_AGGREGATE, (row, n) -> read(row), aggregateId).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Streams the events after one position and up to another through a cursor, as many at a time as said. */
    public void read(long after, long upTo, int fetchSize, Consumer<RecordedEvent> reader) {
        readOnly.executeWithoutResult(cursor -> jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(UP_TO);
                    statement.setFetchSize(fetchSize);
                    statement.setLong(1, after);
                    statement.setLong(2, upTo);
                    return statement;
                },
                row -> {
                    read(row).forEach(reader);
                }));
    }

    private List<RecordedEvent> read(ResultSet row) throws SQLException {
        var kind = EventCatalogue.find(row.getString("type")).orElse(null);
        if (kind == null || EventCatalogue.revisionOf(kind) != row.getInt("revision")) {
            return recorded(Stream.of(PostgresEventStorageEngine.tracked(row))).toList();
        }
        return List.of(new RecordedEvent(
                row.getLong("position"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                payload(row, kind),
                metadata(row.getString("metadata"))));
    }

    private Event payload(ResultSet row, Class<? extends Event> kind) throws SQLException {
        return serializer.read(row.getString("payload"), kind);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> metadata(@Nullable String json) {
        return json == null ? Map.of() : Map.copyOf(serializer.read(json, Map.class));
    }

    private Stream<RecordedEvent> recorded(Stream<? extends TrackedEventData<?>> stored) {
        return EventUtils.upcastAndDeserializeTrackedEvents(stored, serializer, upcasters)
                .map(RecordedEvent::of);
    }
}
