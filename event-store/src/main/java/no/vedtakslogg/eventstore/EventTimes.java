package no.vedtakslogg.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds where in the log a moment on the clock is. Positions follow transactions and {@code recorded_at} follows the clock,
 * so an event may stand before another and yet be recorded a little later. A moment is therefore the last event such that
 * neither it nor anything before it was recorded after the moment.
 *
 * <p>The latest time up to the end of each full block of events is kept in memory. What is settled never changes, so a block
 * is read once, and a moment is found in the one block where the time is first passed.
 */
public final class EventTimes {
    static final int BLOCK = 1024;

    private static final String SETTLED =
            "(select (xid_offset + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint) * 65536 from log.epoch)";

    private static final String FULL_BLOCKS = """
            select max(position), max(recorded_at)
              from (select position, recorded_at, (row_number() over (order by position) - 1) / %d as block
                      from log.event
                     where position > ? and position < %s) e
             group by block
            having count(*) = %d
             order by block
            """.formatted(BLOCK, SETTLED, BLOCK);

    private static final String FIRST_AFTER = """
            select min(position)
              from log.event
             where position > ? and position <= ? and position < %s and recorded_at > ?
            """.formatted(SETTLED);

    private static final String LAST_BELOW = """
            select position, recorded_at
              from log.event
             where position < ? and position < %s
             order by position desc limit 1
            """.formatted(SETTLED);

    private static final String FIRST = """
            select position, recorded_at
              from log.event
             where position > ? and position < %s
             order by position limit 1
            """.formatted(SETTLED);

    private final JdbcTemplate jdbc;
    private volatile List<EventTime> blocks = List.of();

    public EventTimes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An event's position, and when it was recorded. */
    public record EventTime(long position, Instant recordedAt) {}

    /** The last event that belongs to what was known at a moment; none where the log begins later. */
    public Optional<EventTime> at(Instant moment) {
        var at = moment.truncatedTo(ChronoUnit.MICROS); // as precise as the database; it would round up
        var known = blocks;
        var passing = firstPassing(known, at);
        if (passing == known.size()) {
            known = readOn();
            passing = firstPassing(known, at);
        }
        var from = passing == 0 ? -1 : known.get(passing - 1).position();
        var to = passing == known.size() ? Long.MAX_VALUE : known.get(passing).position();
        var later = jdbc.queryForObject(FIRST_AFTER, Long.class, from, to, at.atOffset(ZoneOffset.UTC));
        return lastBelow(later == null ? Long.MAX_VALUE : later);
    }

    /** The event at a position, or the last one before it; none before the first. */
    public Optional<EventTime> atOrBefore(long position) {
        return lastBelow(position == Long.MAX_VALUE ? position : position + 1);
    }

    /** The first event after a position, of those that are settled. */
    public Optional<EventTime> after(long position) {
        return jdbc.query(FIRST, EventTimes::time, position).stream().findFirst();
    }

    private Optional<EventTime> lastBelow(long position) {
        return jdbc.query(LAST_BELOW, EventTimes::time, position).stream().findFirst();
    }

    /** The first block that holds an event recorded after the moment. The latest times only rise from block to block. */
    private static int firstPassing(List<EventTime> blocks, Instant moment) {
        var from = 0;
        var to = blocks.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (blocks.get(middle).recordedAt().isAfter(moment)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private synchronized List<EventTime> readOn() {
        var known = blocks;
        var read = jdbc.query(
                FULL_BLOCKS,
                EventTimes::time,
                known.isEmpty() ? -1 : known.getLast().position());
        if (!read.isEmpty()) {
            var all = new ArrayList<>(known);
            var latest = known.isEmpty() ? Instant.MIN : known.getLast().recordedAt();
            for (var block : read) {
                latest = latest.isAfter(block.recordedAt()) ? latest : block.recordedAt();
                all.add(new EventTime(block.position(), latest));
            }
            blocks = List.copyOf(all);
        }
        return blocks;
    }

    private static EventTime time(ResultSet row, int n) throws SQLException {
        return new EventTime(
                row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
