package no.vedtakslogg.query.projections;

/**
 * A table of things that happened and never change. Beside the columns of its record it has
 * {@code aggregate_id text}, {@code position bigint} and {@code effective_on date}, all not null; a fact is seen when its
 * position is known and its day has come.
 */
public record FactTable<R extends Record>(String name, Class<R> row) implements ProjectionTable<R> {}
