package no.vedtakslogg.query.projections;

import org.jspecify.annotations.Nullable;

/**
 * A table of things that happened and never change. Beside the columns of its record it has
 * {@code aggregate_id text}, {@code position bigint} and {@code effective_on date}, all not null; a fact is seen when its
 * position is known and its day has come.
 *
 * @param stateOf the column of what a fact tells the state of, where each fact replaces the one before, as a colour does
 */
public record FactTable<R extends Record>(
        String name, Class<R> row, @Nullable String stateOf) implements ProjectionTable<R> {

    public FactTable(String name, Class<R> row) {
        this(name, row, null);
    }
}
