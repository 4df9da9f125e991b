package no.vedtakslogg.papers.meetings;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.meetings.AgendaColumns.Column;
import no.vedtakslogg.papers.parts.ColumnNames;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;

/** Finds the row of an agenda's table that names its columns, by these names, or by words above figures and times. */
final class AgendaHeader {
    private static final Set<ColumnNames> NAMES = EnumSet.complementOf(EnumSet.of(ColumnNames.PAGE, ColumnNames.WHEN));
    private static final Set<Column> FIGURES = EnumSet.of(Column.CLOCK, Column.END, Column.NUMBER, Column.MINUTES);
    private static final Pattern LETTERS = Pattern.compile("^[\\p{L}/., -]*\\p{L}{2}[\\p{L}/., ?-]*$");
    private static final int LONGEST = 40;
    private static final int FEWEST_ROWS = 3;

    private AgendaHeader() {}

    /** The row that names the columns; -1 where there is none. */
    static int in(Table table) {
        for (var i = 0; i < Math.min(3, table.rows().size()); i++) {
            var row = table.rows().get(i);
            if (names(row, NAMES) >= 2 || namesLaterOnes(row) || areNames(row)) {
                return i;
            }
        }
        return table.rows().size() >= FEWEST_ROWS && isAboveFigures(table) ? 0 : -1;
    }

    private static long names(Row row, Set<ColumnNames> known) {
        return row.filled().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> known.stream().anyMatch(column -> column.is(text)))
                .count();
    }

    // «Tema | Vedlegg»
    private static boolean areNames(Row row) {
        var filled = row.filled().size();
        return filled > 1 && names(row, NAMES) > 0 && names(row, EnumSet.allOf(ColumnNames.class)) == filled;
    }

    // «Side» alone above the last column: the first ones need no name
    private static boolean namesLaterOnes(Row row) {
        var filled = row.filled().size();
        return filled > 0 && row.cells().getFirst().isEmpty() && names(row, EnumSet.allOf(ColumnNames.class)) == filled;
    }

    // «Klokken | Vi snakker om»: words alone, one of them where all others have a time, a number or a length
    private static boolean isAboveFigures(Table table) {
        var row = table.rows().getFirst();
        var columns = AgendaColumns.of(table, 0);
        var above = 0;
        for (var at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            if (cell.isEmpty()) {
                continue;
            }
            if (!mayBeName(cell.words())
                    || columns.get(at) == Column.WHO && PresenterCells.namesSomebody(cell.words())) {
                return false;
            }
            above += FIGURES.contains(columns.get(at)) ? 1 : 0;
        }
        return above > 0 && row.filled().size() > 1;
    }

    private static boolean mayBeName(Passage words) {
        return words.length() <= LONGEST
                && words.has(LETTERS)
                && !AgendaTitle.frames(words.toString())
                && AgendaTitle.kind(words, false) != AgendaRow.Kind.PAUSE;
    }
}
