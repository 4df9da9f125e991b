package no.vedtakslogg.query.asking;

import org.jspecify.annotations.Nullable;

/** A table that is written row by row, for a spreadsheet. */
@FunctionalInterface
public interface Spreadsheet {
    /** Writes one row; the first has the names of the columns. What is null becomes an empty field. */
    void row(@Nullable Object... fields);
}
