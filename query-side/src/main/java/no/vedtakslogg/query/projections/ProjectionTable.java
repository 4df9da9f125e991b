package no.vedtakslogg.query.projections;

/** A table of the schema {@code answers} that one projection writes. */
public sealed interface ProjectionTable<R extends Record> permits VersionedTable, FactTable {

    /** The table's name, without the schema. */
    String name();

    /** What one row holds, beside the columns of the two times: component {@code caseTitle} is column {@code case_title}. */
    Class<R> row();
}
