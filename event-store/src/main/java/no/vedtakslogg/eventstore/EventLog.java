package no.vedtakslogg.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    private static final String FIRSTS = """
            select position, aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, payload, metadata
              from log.event
             where aggregate_id = any (?)
               and version = 0
            """;

    private static final String VERSIONS = """
            select aggregate_id, max(version) as version
              from log.event
             where aggregate_id = any (?)
               and position <= ?
             group by aggregate_id
            """;

    private static final String STORED = """
            select e.position, e.event_id, e.aggregate_id, e.version, e.type, e.revision, e.recorded_at, e.effective_on,
                   e.payload, e.metadata
              from unnest(?::bigint[]) with ordinality as wanted (position, place)
              join log.event e on e.position = wanted.position
             order by wanted.place
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

    /**
     * The next events after a position, of at most {@code limit} positions. Where an older event is read as several, they
     * stand at one position, and are handed out together.
     */
    public List<RecordedEvent> after(long position, int limit) {
        return recorded(engine.readable(position, limit).stream()).toList();
    }

    /** Everything that happened to one aggregate, in the order in which it was recorded. */
    public List<RecordedEvent> of(String aggregateId) {
        return jdbc.query(OF_AGGREGATE, (row, n) -> read(row), aggregateId).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The event that began each of the aggregates. */
    public Map<String, RecordedEvent> firsts(Collection<String> aggregateIds) {
        var firsts = new HashMap<String, RecordedEvent>();
        jdbc.query(
                FIRSTS,
                (RowCallbackHandler)
                        row -> read(row).stream().limit(1).forEach(first -> firsts.put(first.aggregateId(), first)),
                (Object) aggregateIds.toArray(new String[0]));
        return firsts;
    }

    /** The version that each of the aggregates had at a position; nothing of those that were not there. */
    public Map<String, Long> versions(Collection<String> aggregateIds, long position) {
        var versions = new HashMap<String, Long>();
        jdbc.query(
                VERSIONS,
                (RowCallbackHandler) row -> versions.put(row.getString("aggregate_id"), row.getLong("version")),
                aggregateIds.toArray(new String[0]),
                position);
        return versions;
    }

    /** The events at these positions as they are stored, in the order of the positions that are given. */
    public List<StoredEvent> stored(List<Long> positions) {
        return jdbc.query(STORED, (row, n) -> stored(row), (Object) positions.toArray(new Long[0]));
    }

    private StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getString("payload"),
                metadata(row.getString("metadata")));
    }

    /**
     * Streams the events after one position and up to another through a cursor, as many at a time as said. Those at one
     * position follow each other; whoever remembers a position remembers it when the next one begins.
     */
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
        var kind = serializer
                .kindInShapeOfToday(row.getString("type"), row.getInt("revision"))
                .orElse(null);
        if (kind == null) {
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
