package no.vedtakslogg.query.projections;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of one table that belong to the aggregate of the event. */
public interface Rows<R extends Record> {

    /** Says how a row is from the event's day on. */
    void put(UUID id, R row);

    /** Changes a row from the event's day on; where there is none (yet, or any more) nothing happens. */
    void change(UUID id, UnaryOperator<R> change);

    /** The row is gone from the event's day on. */
    void remove(UUID id);

    /** The row as it is when the event takes effect. */
    @Nullable R find(UUID id);

    /** All rows of the aggregate, as they are when the event takes effect; a copy. */
    Map<UUID, R> all();
}
