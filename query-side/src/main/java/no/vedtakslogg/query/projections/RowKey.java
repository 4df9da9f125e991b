package no.vedtakslogg.query.projections;

import java.util.UUID;

/** A row of a table, at any time. */
record RowKey(VersionedTable<?> table, UUID id) {}
