package no.vedtakslogg.eventstore;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Writes rows of {@code log.event}, as many as there are in one statement, and gives them their positions. */
final class EventRows {
    private static final int ORDINALS = 65_536;

    /** A version that is taken is left out instead of failing the others. */
    private static final String APPEND = """
            insert into log.event
                   (position, aggregate_id, aggregate_type, version, event_id, type, revision,
                    recorded_at, effective_on, payload, metadata)
            select (select (xid_offset + (pg_current_xact_id()::text)::bigint) * 65536 from log.epoch) + ? + place - 1,
                   aggregate_id, aggregate_type, version, event_id, type, revision,
                   recorded_at, effective_on, payload, metadata
              from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::int[],
                          ?::timestamptz[], ?::date[], ?::text[], ?::text[])
                   with ordinality as row (aggregate_id, aggregate_type, version, event_id, type, revision,
                                           recorded_at, effective_on, payload, metadata, place)
                on conflict (aggregate_id, version) do nothing
            returning position
            """;

    private static final List<Column> COLUMNS = List.of(
            EventRow::aggregateId,
            EventRow::aggregateType,
            EventRow::version,
            EventRow::eventId,
            EventRow::type,
            EventRow::revision,
            EventRow::recordedAt,
            EventRow::effectiveOn,
            EventRow::payload,
            EventRow::metadata);

    private final JdbcTemplate jdbc;

    EventRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The position of each row, in their order, from an ordinal within the transaction on; none where somebody else has
     * written this version of the aggregate.
     */
    List<Optional<Long>> append(List<EventRow> rows, int firstOrdinal) {
        var positions = new ArrayList<Optional<Long>>(Collections.nCopies(rows.size(), Optional.empty()));
        jdbc.query(APPEND, statement -> set(statement, rows, firstOrdinal), (RowCallbackHandler) written -> {
            var position = written.getLong(1);
            positions.set((int) (position % ORDINALS) - firstOrdinal, Optional.of(position));
        });
        return positions;
    }

    private static void set(PreparedStatement statement, List<EventRow> rows, int firstOrdinal) throws SQLException {
        statement.setInt(1, firstOrdinal);
        for (var n = 0; n < COLUMNS.size(); n++) {
            statement.setArray(n + 2, texts(statement, rows, COLUMNS.get(n)));
        }
    }

    private static Array texts(PreparedStatement statement, List<EventRow> rows, Column column) throws SQLException {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (var n = 0; n < texts.length; n++) {
            var value = column.of(rows.get(n));
            texts[n] = value == null ? null : value.toString();
        }
        return statement.getConnection().createArrayOf("text", texts);
    }

    @FunctionalInterface
    private interface Column {
        @Nullable Object of(EventRow row);
    }
}
