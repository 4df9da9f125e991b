package no.vedtakslogg.query.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.AggregateRows.SegmentRow;

/** The segments of one table that are no longer known, closed in one statement. */
final class Closing {
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> validFrom = new ArrayList<>();
    private final List<Long> knownFrom = new ArrayList<>();
    private final List<Long> knownTo = new ArrayList<>();

    void add(SegmentRow closed) {
        ids.add(closed.key().id());
        validFrom.add(closed.segment().from.toString());
        knownFrom.add(closed.segment().knownFrom);
        knownTo.add(closed.segment().knownTo());
    }

    void execute(Connection connection, VersionedTable<?> table, Shelf shelf) throws SQLException {
        var sql = """
                update %s as r
                   set known_to = c.known_to
                  from unnest(?::uuid[], ?::date[], ?::bigint[], ?::bigint[]) as c (id, valid_from, known_from, known_to)
                 where r.id = c.id
                   and r.valid_from = c.valid_from
                   and r.known_from = c.known_from
                """.formatted(shelf.table(table.name()));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("date", validFrom.toArray()));
            statement.setArray(3, connection.createArrayOf("bigint", knownFrom.toArray()));
            statement.setArray(4, connection.createArrayOf("bigint", knownTo.toArray()));
            var closed = statement.executeUpdate();
            if (closed != ids.size()) {
                throw new IllegalStateException(
                        "%d of %d segments of %s were there to be closed".formatted(closed, ids.size(), table.name()));
            }
        }
    }
}
