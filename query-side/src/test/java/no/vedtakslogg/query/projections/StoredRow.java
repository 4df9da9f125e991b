package no.vedtakslogg.query.projections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row as it stands in the database, with both its times; {@code words} say all that it holds. */
public record StoredRow(
        String table, String words, LocalDate validFrom, LocalDate validTo, long knownFrom, long knownTo) {

    /** Whether a reader sees the row who looks from a moment; written out here, because the SQL that says so is tested. */
    public boolean isSeen(long knownAt, LocalDate validOn) {
        return knownFrom <= knownAt && knownAt < knownTo && !validFrom.isAfter(validOn) && validOn.isBefore(validTo);
    }

    /** A versioned row in words. */
    public static String words(VersionedTable<?> table, UUID id, Record row) {
        return table.name() + " " + id + " " + row;
    }

    /** A fact in words. */
    public static String words(FactTable<?> table, long position, LocalDate effectiveOn, Record fact) {
        return table.name() + " at " + position + " on " + effectiveOn + " " + fact;
    }

    /** All rows of some aggregates in a table. */
    static List<StoredRow> of(ProjectionTable<?> table, Collection<String> aggregates, JdbcClient jdbc) {
        var shape = new RowShape(table.row());
        var names = shape.names();
        return switch (table) {
            case VersionedTable<?> versioned ->
                jdbc.sql(
                                "select id, valid_from, valid_to, known_from, known_to%s from answers.%s where aggregate_id in (:some)"
                                        .formatted(names.isEmpty() ? "" : ", " + names, table.name()))
                        .param("some", aggregates)
                        .query((row, n) -> new StoredRow(
                                table.name(),
                                words(versioned, row.getObject(1, UUID.class), shape.read(row, 6)),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getLong(4),
                                row.getLong(5)))
                        .list();
            case FactTable<?> facts ->
                jdbc.sql("select position, effective_on%s from answers.%s where aggregate_id in (:some)"
                                .formatted(names.isEmpty() ? "" : ", " + names, table.name()))
                        .param("some", aggregates)
                        .query((row, n) -> new StoredRow(
                                table.name(),
                                words(facts, row.getLong(1), row.getObject(2, LocalDate.class), shape.read(row, 3)),
                                row.getObject(2, LocalDate.class),
                                LocalDate.MAX,
                                row.getLong(1),
                                Long.MAX_VALUE))
                        .list();
        };
    }
}
