package no.vedtakslogg.query.projections;

/**
 * A table whose rows change, and that keeps what they were, in both times. Beside the columns of its record it has
 *
 * <pre>
 * id           uuid   not null,
 * aggregate_id text   not null,
 * valid_from   date   not null,
 * valid_to     date   not null,  -- exclusive; 'infinity' where nothing followed
 * known_from   bigint not null,
 * known_to     bigint not null,  -- exclusive; 9223372036854775807 is known now
 * primary key (id, valid_from, known_from)
 * </pre>
 *
 * and an index on {@code (aggregate_id) where known_to = 9223372036854775807}.
 */
public record VersionedTable<R extends Record>(String name, Class<R> row) implements ProjectionTable<R> {}
