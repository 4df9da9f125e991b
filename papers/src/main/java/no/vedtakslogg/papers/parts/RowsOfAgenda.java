package no.vedtakslogg.papers.parts;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.PointNumber;

/** The rows of a table that lists the cases of a meeting though nothing names its columns: each has a number, a count or a time. */
final class RowsOfAgenda {
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?");

    private RowsOfAgenda() {}

    /** Whether the rows of a table list cases, wherever it stands. */
    static boolean are(Table table) {
        return areNumbered(table) || areTimed(table);
    }

    /** Whether they do so below the heading of an agenda. */
    static boolean mayBe(Table table) {
        return areWhole(table) || areCounted(table) || areNumberedTitles(table);
    }

    // most rows have a case number among their first two cells
    private static boolean areNumbered(Table table) {
        var numbers = table.rows().stream()
                .filter(row -> row.filled().size() >= 2
                        && row.filled().stream()
                                .limit(2)
                                .anyMatch(cell ->
                                        PointNumber.isNamed(cell.words()) || CaseNumbers.areAlone(cell.words())))
                .count();
        return numbers >= 2 && numbers * 2 >= table.rows().size() || areCountedOfYear(table);
    }

    private static boolean areCountedOfYear(Table table) {
        return CaseNumbers.areOfOneYear(table.rows().stream()
                .map(row -> row.cells().getFirst())
                .filter(cell ->
                        !cell.isEmpty() && !ColumnNames.NUMBER.is(cell.text().strip()))
                .map(Table.Cell::words)
                .toList());
    }

    // 1, 2, 3 in the first column, which may be empty beside what is no case
    private static boolean areCounted(Table table) {
        var next = 1;
        for (var row : table.rows()) {
            var first = row.cells().getFirst();
            var count = first.isEmpty() ? null : PointNumber.of(first.words()).orElse(null);
            if (row.filled().isEmpty()
                    || !first.isEmpty() && (count == null || count.value().number() != next++)) {
                return false;
            }
        }
        return next > 2;
    }

    // a title over two lines makes a table of one row, where blank lines part the rows
    private static boolean areWhole(Table table) {
        return table.rows().stream()
                .allMatch(row -> row.filled().size() > 2
                        && (TIME.matcher(row.text(0).strip()).matches()
                                || CaseNumbers.areAlone(row.filled().getFirst().words())));
    }

    // «Sak 1/26 Budsjett | 4»: number and title in one cell, and beside them perhaps the page
    private static boolean areNumberedTitles(Table table) {
        var rows = table.rows().stream()
                .map(Table.Row::filled)
                .filter(cells -> !cells.isEmpty())
                .toList();
        return rows.size() > 1
                && rows.stream()
                        .allMatch(cells -> CaseNumbers.atStart(cells.getFirst().words())
                                .filter(start -> !start.rest().isBlank())
                                .isPresent());
    }

    // «Torsdag 18. juni» alone in its row divides those of two days
    private static boolean areTimed(Table table) {
        var rows = table.rows().stream().filter(row -> row.filled().size() >= 2).toList();
        var timed = rows.stream()
                .filter(row -> TIME.matcher(row.text(0).strip()).matches())
                .count();
        return timed >= 2
                && timed * 3 >= rows.size() * 2
                && timed * 2 >= table.rows().size();
    }
}
