package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Headings;

/**
 * Minutes of cases in tables that stand upright: «Sak 4/26 | Status» and below it «Vedtak | …», «Ansvar | …», each row for
 * what is a column elsewhere.
 */
final class UprightTable {
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}[.)]?");
    private static final int LONGEST_NAME = 40;
    private static final int COLUMNS = 2;

    private UprightTable() {}

    /** Whether a table is one: it opens with a case, and all other rows tell by their first cell what they say of it. */
    static boolean is(Table table) {
        return isOneMore(table)
                && table.rows().stream()
                        .anyMatch(row ->
                                !opensCase(row) && ToldColumn.is(row.text(0).strip()));
    }

    /** Whether a table in minutes is one by what stands in it, whatever its rows are called: of each case more is said than titles. */
    static boolean tellsOfCases(Table table) {
        var rows = table.rows();
        var told = rows.stream().filter(row -> !opensCase(row)).toList();
        return rows.size() > 1
                && opensCase(rows.getFirst())
                && told.stream().allMatch(UprightTable::isNamed)
                && told.stream()
                        .anyMatch(row -> row.filled().size() == COLUMNS
                                && CellWords.tell(row.filled().getLast()));
    }

    private static boolean isNamed(Row row) {
        var first = row.cells().getFirst();
        return row.filled().size() <= COLUMNS && row.text(0).strip().length() < LONGEST_NAME && !CellWords.tell(first);
    }

    /** Whether a table is one more below others, though nothing was decided of its case. */
    static boolean isOneMore(Table table) {
        var rows = table.rows();
        return rows.size() > 1
                && opensCase(rows.getFirst())
                && rows.stream().allMatch(row -> opensCase(row) || tells(row));
    }

    /** The cases that are told of in such a table. */
    static List<OpenCase> cases(Table table) {
        var cases = new ArrayList<OpenCase>();
        var open = new ArrayList<Row>();
        for (var row : table.rows()) {
            if (opensCase(row) && !open.isEmpty()) {
                cases.addAll(CaseTable.cases(laidDown(open)));
                open.clear();
            }
            open.add(row);
        }
        cases.addAll(CaseTable.cases(laidDown(open)));
        return cases;
    }

    // «Sak 4/26 | Status», «Saksnummer | 4/26», «Sak 4/26 Status» over both columns
    private static boolean opensCase(Row row) {
        var filled = row.filled();
        if (filled.isEmpty()
                || filled.size() > COLUMNS
                || row.cells().getFirst().isEmpty()) {
            return false;
        }
        var first = filled.getFirst().words();
        var number = CaseNumbers.atStart(first);
        if (filled.size() == 1) {
            return number.filter(start -> !start.rest().isBlank()).isPresent();
        }
        return number.filter(start -> start.rest().isBlank()).isPresent()
                || COUNT.matcher(first.toString().strip()).matches()
                || isNumber(row);
    }

    private static boolean isNumber(Row row) {
        return row.filled().size() == COLUMNS
                && ColumnNames.NUMBER.is(row.text(0).strip())
                && CaseNumbers.areAlone(row.filled().getLast().words());
    }

    private static boolean tells(Row row) {
        var name = row.text(0).strip();
        return row.filled().size() <= COLUMNS
                && name.length() < LONGEST_NAME
                && (name.isEmpty()
                        || ToldColumn.is(name)
                        || ColumnNames.TITLE.is(name)
                        || ColumnNames.TYPE.is(name)
                        || ColumnNames.WHO.is(name)
                        || ColumnNames.WHEN.is(name)
                        || Headings.of(row.cells().getFirst().lines().getFirst())
                                .isPresent());
    }

    // what stands beside each other below each other, and the other way round
    private static Table laidDown(List<Row> rows) {
        var names = new ArrayList<Cell>();
        var values = new ArrayList<Cell>();
        for (var row : rows) {
            if (opensCase(row) && !isNumber(row)) {
                row.filled().forEach(cell -> {
                    names.add(new Cell(List.of()));
                    values.add(cell);
                });
            } else if (row.cells().getFirst().isEmpty()) {
                values.add(goneOn(values.removeLast(), row));
            } else {
                names.add(row.cells().getFirst());
                values.add(
                        row.filled().size() < COLUMNS
                                ? new Cell(List.of())
                                : row.filled().getLast());
            }
        }
        return new Table(List.of(new Row(names), new Row(values)), true);
    }

    private static Cell goneOn(Cell above, Row row) {
        var lines = new ArrayList<>(above.lines());
        row.filled().forEach(cell -> lines.addAll(cell.lines()));
        return new Cell(lines);
    }
}
