package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.ABSENT;
import static no.vedtakslogg.papers.words.PersonColumn.DEPUTY;
import static no.vedtakslogg.papers.words.PersonColumn.FROM;
import static no.vedtakslogg.papers.words.PersonColumn.GROUP;
import static no.vedtakslogg.papers.words.PersonColumn.MET;
import static no.vedtakslogg.papers.words.PersonColumn.NAME;
import static no.vedtakslogg.papers.words.PersonColumn.REMARK;
import static no.vedtakslogg.papers.words.PersonColumn.ROLE;
import static no.vedtakslogg.papers.words.PersonColumn.STANDS_FOR;

import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table of attendance says what; -1 for a column that is not there.
 *
 * @param header the row that names the columns; -1 where there is none
 * @param marks whether crosses or words in a column tell who met
 * @param namesBelow whether the names themselves stand below «Forfall» or «Møtte»
 */
record AttendanceColumns(
        int header,
        int name,
        int met,
        int absent,
        int role,
        int from,
        int standsFor,
        int group,
        int deputy,
        boolean marks,
        boolean namesBelow) {
    private static final int NONE = -1;

    /** The columns of a table, which may go on with those of the table before it; nothing where it tells of no attendance. */
    static @Nullable AttendanceColumns of(Table table, @Nullable AttendanceColumns before) {
        var header = header(table);
        if (header >= 0) {
            return named(table, header);
        }
        var told = told(table);
        if (told > 0) {
            return new AttendanceColumns(NONE, 0, told, NONE, NONE, NONE, NONE, NONE, NONE, true, false);
        }
        return before != null && before.goOnIn(table) ? before.withoutHeader() : null;
    }

    private AttendanceColumns withoutHeader() {
        return new AttendanceColumns(NONE, name, met, absent, role, from, standsFor, group, deputy, marks, false);
    }

    private static int header(Table table) {
        for (var i = 0; i < table.rows().size(); i++) {
            var names = table.rows().get(i).filled().stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            var marks = names.stream()
                    .filter(name -> is(name, MET) || is(name, ABSENT))
                    .count();
            var other = names.stream()
                    .filter(name -> is(name, NAME) || is(name, ROLE) || is(name, FROM) || is(name, STANDS_FOR))
                    .count();
            if (marks >= 1
                            && names.size() >= 2
                            && !labelled(table, i)
                            && !isPerson(table.rows().get(i))
                    || other >= 2 && names.stream().anyMatch(name -> is(name, NAME))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPerson(Row row) {
        return Names.isName(People.in(row.cells().getFirst().words()).stream()
                .findFirst()
                .map(person -> person.name)
                .orElse(row.cells().getFirst().words()));
    }

    /** The column that tells of each person in words, in a table without names of columns; -1 where there is none. */
    private static int told(Table table) {
        var people = table.rows().stream()
                .filter(row ->
                        row.filled().size() > 1 && !row.cells().getFirst().isEmpty() && isPerson(row))
                .toList();
        var columns = people.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (var column = 1; column < columns; column++) {
            var at = column;
            if (people.size() > 1
                    && people.stream().allMatch(row -> tells(row.text(at).strip()))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean tells(String words) {
        return AttendanceTable.isMark(words) && words.length() > 1 || AttendanceTable.isAbsent(words);
    }

    // «Forfall:» in the first column with names beside it is a list, no header
    private static boolean labelled(Table table, int at) {
        var row = table.rows().get(at);
        var first = row.text(0).strip();
        return (is(first, MET) || is(first, ABSENT))
                && row.filled().size() == 2
                && !is(row.filled().getLast().text().strip(), ABSENT);
    }

    private boolean goOnIn(Table table) {
        return marks
                ? table.rows().stream()
                        .anyMatch(row ->
                                AttendanceTable.isMark(row.text(met)) || AttendanceTable.isMark(row.text(absent)))
                : role >= 0 && table.rows().stream().allMatch(this::hasNameAndRole);
    }

    // on the next page the columns may begin elsewhere, but they stand in the same order
    private boolean hasNameAndRole(Row row) {
        return role < row.cells().size()
                && Names.isName(row.text(name).strip())
                && Roles.is(row.cells().get(role).words());
    }

    private static AttendanceColumns named(Table table, int header) {
        var names = table.rows().get(header);
        var namesBelow = false;
        int name = -1, met = -1, absent = -1, role = -1, from = -1, standsFor = -1, inGroup = -1, deputy = -1;
        for (var i = 0; i < names.cells().size(); i++) {
            var text = names.text(i).strip();
            if (i == 0 && (is(text, MET) || is(text, ABSENT)) && areNames(table, header)) {
                name = 0;
                namesBelow = true;
            } else if (is(text, STANDS_FOR)) {
                standsFor = i;
            } else if (is(text, DEPUTY) || is(text, REMARK)) {
                deputy = i;
            } else if (is(text, MET)) {
                met = i;
            } else if (is(text, ABSENT)) {
                absent = i;
            } else if (is(text, GROUP)) {
                inGroup = i;
            } else if (is(text, NAME) && name < 0) {
                name = i;
            } else if (is(text, ROLE)) {
                role = i;
            } else if (is(text, FROM)) {
                from = i;
            }
        }
        return new AttendanceColumns(
                header,
                Math.max(0, name),
                met,
                absent,
                role,
                from,
                standsFor,
                inGroup,
                deputy,
                met >= 0 || absent >= 0,
                namesBelow);
    }

    private static boolean areNames(Table table, int header) {
        var cells = table.rows().subList(header + 1, table.rows().size()).stream()
                .map(row -> row.cells().getFirst())
                .filter(cell -> !cell.isEmpty())
                .map(Table.Cell::words)
                .toList();
        return cells.stream().filter(Names::isName).count() * 2 > cells.size();
    }

    private static boolean is(String name, PersonColumn column) {
        return column.is(name);
    }
}
