package no.vedtakslogg.query.projections;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of one row that became known to be other than it was known to be, for some days. An event that is recorded
 * late changes only the days until what was known already goes on.
 *
 * @param position the event by which it became known
 * @param row the row as it is after the change, or as it was where it is gone
 * @param began the row had no life on these days before
 * @param ended the row has no life on these days any more
 * @param from the first day that is told differently
 * @param to the first day that is told as before again; null where none is
 */
public record RowChange(
        long position,
        String aggregateId,
        ProjectionTable<?> table,
        UUID rowId,
        Record row,
        boolean began,
        boolean ended,
        RecordComponent field,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Object before,
        @Nullable Object after) {}
