package no.vedtakslogg.query.projections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.projections.AggregateRows.FactRow;
import no.vedtakslogg.query.projections.AggregateRows.LatestDay;
import no.vedtakslogg.query.projections.AggregateRows.SegmentRow;
import org.postgresql.PGConnection;

/** Reads and writes the tables of one projection, on one of the shelves, a batch at a time. */
final class RowStore {
    private static final String LATEST_DAYS =
            "select aggregate_id, day from answers.latest_day where projection = ? and aggregate_id = any (?)";

    private static final String REMEMBER_LATEST_DAYS = """
            insert into answers.latest_day (projection, aggregate_id, day)
            select ?, latest.aggregate_id, latest.day
              from unnest(?::text[], ?::date[]) as latest (aggregate_id, day)
                on conflict (projection, aggregate_id) do update set day = excluded.day
            """;

    private final Projection projection;
    private final Shelf shelf;
    private final Map<ProjectionTable<?>, RowShape> shapes = new LinkedHashMap<>();

    RowStore(Projection projection, Shelf shelf) {
        this.projection = projection;
        this.shelf = shelf;
        projection.tables().forEach(table -> shapes.put(table, new RowShape(table.row())));
    }

    /** Hands each segment of the aggregates that is still known to them, in the order of the days. */
    void load(Connection connection, Map<String, AggregateRows> aggregates) throws SQLException {
        var ids = connection.createArrayOf("text", aggregates.keySet().toArray());
        var versioned = false;
        for (var table : shapes.keySet()) {
            if (table instanceof VersionedTable<?> rows) {
                loadTable(connection, rows, ids, aggregates);
                versioned = true;
            }
        }
        if (versioned) {
            loadLatestDays(connection, ids, aggregates);
        }
    }

    private void loadTable(
            Connection connection, VersionedTable<?> table, java.sql.Array ids, Map<String, AggregateRows> aggregates)
            throws SQLException {
        var shape = shape(table);
        var sql = """
                select aggregate_id, id, valid_from, valid_to, known_from, %s
                  from %s
                 where aggregate_id = any (?)
                   and known_to = 9223372036854775807
                 order by valid_from
                """.formatted(shape.names(), shelf.table(table.name()));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, ids);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var segment = new Segment(
                            rows.getObject(3, LocalDate.class),
                            rows.getObject(4, LocalDate.class),
                            shape.read(rows, 6),
                            rows.getLong(5),
                            true);
                    aggregate(aggregates, rows.getString(1))
                            .given(new RowKey(table, rows.getObject(2, UUID.class)), segment);
                }
            }
        }
    }

    private void loadLatestDays(Connection connection, java.sql.Array ids, Map<String, AggregateRows> aggregates)
            throws SQLException {
        try (var statement = connection.prepareStatement(shelf.sql(LATEST_DAYS))) {
            statement.setString(1, projection.name());
            statement.setArray(2, ids);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    aggregate(aggregates, rows.getString(1)).givenLatest(rows.getObject(2, LocalDate.class));
                }
            }
        }
    }

    /** Writes what a batch has made of the aggregates' rows: closes what is no longer known, copies in what is new. */
    void write(Connection connection, Collection<AggregateRows> aggregates, List<FactRow> facts)
            throws SQLException, IOException {
        var toMake = new HashMap<ProjectionTable<?>, CopyText>();
        var toClose = new HashMap<VersionedTable<?>, Closing>();
        var toRemember = new LinkedHashMap<String, LocalDate>();
        for (var aggregate : aggregates) {
            aggregate.write(
                    made -> segment(toMake, made),
                    closed -> toClose.computeIfAbsent(closed.key().table(), any -> new Closing())
                            .add(closed),
                    (LatestDay latest) -> toRemember.put(latest.aggregateId(), latest.day()));
        }
        facts.forEach(fact -> fact(toMake, fact));
        for (var closing : toClose.entrySet()) {
            closing.getValue().execute(connection, closing.getKey(), shelf);
        }
        for (var copy : toMake.entrySet()) {
            copy(connection, copy.getKey(), copy.getValue());
        }
        if (!toRemember.isEmpty()) {
            remember(connection, toRemember);
        }
    }

    private void segment(Map<ProjectionTable<?>, CopyText> toMake, SegmentRow made) {
        var text = toMake.computeIfAbsent(made.key().table(), any -> new CopyText());
        var segment = made.segment();
        text.field(made.key().id().toString());
        text.field(made.aggregateId());
        text.field(segment.from.toString());
        text.field(segment.to.equals(Segment.FOREVER) ? "infinity" : segment.to.toString());
        text.field(Long.toString(segment.knownFrom));
        text.field(Long.toString(segment.knownTo()));
        shape(made.key().table()).write(segment.row, text);
        text.endRow();
    }

    private void fact(Map<ProjectionTable<?>, CopyText> toMake, FactRow fact) {
        var text = toMake.computeIfAbsent(fact.table(), any -> new CopyText());
        text.field(fact.aggregateId());
        text.field(Long.toString(fact.position()));
        text.field(fact.effectiveOn().toString());
        shape(fact.table()).write(fact.fact(), text);
        text.endRow();
    }

    private void copy(Connection connection, ProjectionTable<?> table, CopyText text) throws SQLException, IOException {
        var own =
                switch (table) {
                    case VersionedTable<?> ignored -> "id, aggregate_id, valid_from, valid_to, known_from, known_to";
                    case FactTable<?> ignored -> "aggregate_id, position, effective_on";
                };
        var names = shape(table).names();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s (%s%s) from stdin"
                                .formatted(shelf.table(table.name()), own, names.isEmpty() ? "" : ", " + names),
                        new ByteArrayInputStream(text.bytes()));
    }

    private void remember(Connection connection, Map<String, LocalDate> latest) throws SQLException {
        try (var statement = connection.prepareStatement(shelf.sql(REMEMBER_LATEST_DAYS))) {
            statement.setString(1, projection.name());
            statement.setArray(
                    2, connection.createArrayOf("text", latest.keySet().toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "date",
                            latest.values().stream().map(LocalDate::toString).toArray()));
            statement.executeUpdate();
        }
    }

    private RowShape shape(ProjectionTable<?> table) {
        var shape = shapes.get(table);
        if (shape == null) {
            throw new IllegalStateException(
                    "The projection " + projection.name() + " does not name the table " + table.name());
        }
        return shape;
    }

    private static AggregateRows aggregate(Map<String, AggregateRows> aggregates, String id) {
        var aggregate = aggregates.get(id);
        if (aggregate == null) {
            throw new IllegalStateException("Rows were read of an aggregate that was not asked for: " + id);
        }
        return aggregate;
    }
}
