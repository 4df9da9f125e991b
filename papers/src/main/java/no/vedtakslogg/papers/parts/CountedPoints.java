package no.vedtakslogg.papers.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.PointNumber;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * Tables of what one case ended in, below what was said of it: «# | Konklusjon | Ansvarlig | Frist» counts the points from 1
 * and names no case.
 */
final class CountedPoints {
    private final Set<List<String>> known = new HashSet<>();

    /** Whether a table is one of the case that is open, the last of these; a row for each of them may tell of all instead. */
    boolean are(Table table, OpenCase open, List<OpenCase> cases) {
        var names = names(table);
        var rows = table.rows().stream()
                .skip(1)
                .filter(row -> !row.filled().isEmpty())
                .toList();
        var ofOne = open.number == null
                || open.number.value().year() != null
                || rows.size() != cases.size()
                || known.contains(names);
        var are = ofOne && tellPoints(names) && areCounted(rows);
        if (are) {
            known.add(names);
        }
        return are;
    }

    private static List<String> names(Table table) {
        return table.rows().getFirst().cells().stream()
                .map(cell -> cell.text().strip())
                .toList();
    }

    // what was decided, who answers and by when, and nothing else
    private static boolean tellPoints(List<String> names) {
        var told = names.subList(1, names.size());
        return told.stream().anyMatch(ResultWords::are)
                && told.stream()
                        .allMatch(
                                name -> ResultWords.are(name) || ColumnNames.WHO.is(name) || ColumnNames.WHEN.is(name));
    }

    private static boolean areCounted(List<Table.Row> rows) {
        return !rows.isEmpty()
                && IntStream.range(0, rows.size())
                        .allMatch(at -> counts(rows.get(at).cells().getFirst(), at + 1));
    }

    private static boolean counts(Table.Cell cell, int next) {
        return !cell.isEmpty()
                && PointNumber.of(cell.words())
                        .filter(count -> count.value().number() == next)
                        .isPresent();
    }
}
