package no.vedtakslogg.papers.text;

import java.util.stream.Stream;

/** What a paper is made of, from its top to its end: lines and tables. */
public sealed interface Block permits Line, Table {
    /** Whether there is air above it. */
    boolean afterGap();

    /** The page it begins on. */
    int page();

    /** The words of the line, or of each cell of the table that has any. */
    default Stream<Passage> passages() {
        return switch (this) {
            case Line line -> Stream.of(line.words());
            case Table table ->
                table.rows().stream().flatMap(row -> row.filled().stream()).map(Table.Cell::words);
        };
    }
}
