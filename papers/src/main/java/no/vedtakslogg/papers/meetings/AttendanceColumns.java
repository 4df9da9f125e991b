package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.ABSENT;
import static no.vedtakslogg.papers.words.PersonColumn.FROM;
import static no.vedtakslogg.papers.words.PersonColumn.MET;
import static no.vedtakslogg.papers.words.PersonColumn.NAME;
import static no.vedtakslogg.papers.words.PersonColumn.ROLE;
import static no.vedtakslogg.papers.words.PersonColumn.STANDS_FOR;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table of attendance says what.
 *
 * @param header the row that names the columns; -1 where there is none
 * @param at where each column stands that is there
 * @param namesBelow whether the names themselves stand below «Forfall» or «Møtte»
 */
record AttendanceColumns(int header, Map<PersonColumn, Integer> at, boolean namesBelow) {
    private static final int NONE = -1;

    AttendanceColumns {
        at = Map.copyOf(at);
    }

    /** The columns of a table, which may go on with those of the table before it; nothing where it tells of no attendance. */
    static @Nullable AttendanceColumns of(Table table, @Nullable AttendanceColumns before) {
        var header = header(table);
        if (header >= 0) {
            return named(table, header);
        }
        var told = UnnamedPresence.in(table);
        if (told.isPresent()) {
            return told.get();
        }
        return before != null && before.goOnIn(table) ? new AttendanceColumns(NONE, before.at, false) : null;
    }

    /** Whether a row does nothing but name columns, which one below the first does where a table holds several lists. */
    static boolean areNamedIn(Row row) {
        return row.filled().size() > 1
                && row.filled().stream()
                        .allMatch(cell -> PersonColumn.of(cell.text()).isPresent());
    }

    /** The columns that the first row of a table names. */
    static AttendanceColumns namedAgain(Table table) {
        return named(table, 0);
    }

    /** Where the names stand. */
    int name() {
        return at.getOrDefault(NAME, 0);
    }

    /** Whether crosses or words in a column tell who met. */
    boolean marks() {
        return at.containsKey(MET) || at.containsKey(ABSENT);
    }

    /** Whether the names stand where others have crosses: «Møtte» and «Ikke til stede» beside where they are from. */
    boolean marksNamePeople() {
        return !namesBelow && (at.getOrDefault(MET, NONE) == name() || at.getOrDefault(ABSENT, NONE) == name());
    }

    /** What a row says in a column; nothing where it is empty or not there. */
    @Nullable Passage in(Row row, PersonColumn column) {
        var cell = cell(row, column);
        return cell == null ? null : cell.words();
    }

    /** The cell of a row in such a column, where anything stands in it. */
    @Nullable Cell cell(Row row, PersonColumn column) {
        var place = at.getOrDefault(column, NONE);
        return place < 0
                        || place >= row.cells().size()
                        || row.cells().get(place).isEmpty()
                ? null
                : row.cells().get(place);
    }

    private static int header(Table table) {
        for (var i = 0; i < table.rows().size(); i++) {
            var names = table.rows().get(i).filled().stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            var marks = table.rows().get(i).filled().stream()
                    .filter(cell -> PersonRow.absent(cell.words()).isEmpty())
                    .map(cell -> cell.text().strip())
                    .filter(name -> is(name, MET) || is(name, ABSENT))
                    .count();
            var other = names.stream()
                    .filter(name -> is(name, NAME) || is(name, ROLE) || is(name, FROM) || is(name, STANDS_FOR))
                    .count();
            if (marks >= 1 && names.size() >= 2 && !labelled(table, i) && !isPerson(table, i)
                    || other >= 2 && names.stream().anyMatch(name -> is(name, NAME))) {
                return i;
            }
        }
        return -1;
    }

    // where the first row tells of somebody already, that one may stand behind where they are all from
    private static boolean isPerson(Table table, int at) {
        var row = table.rows().get(at);
        return isPerson(row, 0) || hasPerson(table.rows().getFirst()) && hasPerson(row);
    }

    private static boolean hasPerson(Row row) {
        return row.filled().stream()
                .map(Table.Cell::words)
                .anyMatch(words ->
                        Names.isName(words) && PersonColumn.of(words.toString()).isEmpty());
    }

    /** Whether a cell of a row names a person. */
    static boolean isPerson(Row row, int name) {
        if (name >= row.cells().size() || row.cells().get(name).isEmpty()) {
            return false;
        }
        var words = row.cells().get(name).words();
        return Names.isName(
                People.in(words).stream().findFirst().map(person -> person.name).orElse(words));
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
        return marks()
                ? table.rows().stream().anyMatch(row -> isMarked(row, MET) || isMarked(row, ABSENT))
                : at.containsKey(ROLE) && table.rows().stream().allMatch(this::hasNameAndRole);
    }

    private boolean isMarked(Row row, PersonColumn column) {
        var mark = in(row, column);
        return mark != null && RowPresence.isMark(mark.toString());
    }

    // on the next page the columns may begin elsewhere, but they stand in the same order
    private boolean hasNameAndRole(Row row) {
        var role = in(row, ROLE);
        return role != null && isPerson(row, name()) && Roles.is(role);
    }

    /** The columns that a row of a table names, or where no name tells, by what stands in them. */
    static AttendanceColumns named(Table table, int header) {
        var names = table.rows().get(header);
        var at = new EnumMap<PersonColumn, Integer>(PersonColumn.class);
        var namesBelow = false;
        for (var i = 0; i < names.cells().size(); i++) {
            var text = names.text(i).strip();
            var column = PersonColumn.of(text);
            if (i == 0 && (is(text, MET) || is(text, ABSENT)) && areNames(table, header)) {
                at.put(NAME, 0);
                namesBelow = true;
            } else if (column.isPresent()) {
                at.putIfAbsent(column.get(), i);
            }
        }
        at.putIfAbsent(NAME, firstOfNames(table, header));
        if (!namesBelow && listBothWays(table, header, at)) {
            at.put(MET, at.get(NAME));
        }
        if (!at.containsKey(MET) && !at.containsKey(ABSENT) && !namesBelow) {
            var told = UnnamedPresence.column(table, header + 1, Objects.requireNonNull(at.get(NAME)));
            if (told >= 0 && PersonColumn.of(names.text(told).strip()).isEmpty()) {
                at.put(MET, told);
            }
        }
        return new AttendanceColumns(header, at, namesBelow);
    }

    // «Deltakere» and «Forfall» beside where they are from, both with people below
    private static boolean listBothWays(Table table, int header, Map<PersonColumn, Integer> at) {
        var absent = at.getOrDefault(ABSENT, NONE);
        return absent >= 0
                && !at.containsKey(MET)
                && table.rows().get(header).cells().stream()
                        .skip(Objects.requireNonNull(at.get(NAME)))
                        .findFirst()
                        .flatMap(cell -> Labels.alone(cell.words()))
                        .filter(label -> label == Label.PRESENT)
                        .isPresent()
                && table.rows().stream()
                        .skip(header + 1)
                        .flatMap(row -> row.cells().stream().skip(absent).limit(1))
                        .filter(cell -> !cell.isEmpty() && !ListedPeople.isNobody(cell.words()))
                        .allMatch(cell -> Names.isName(Parentheses.without(NameList.first(cell.words()))));
    }

    // crosses may stand before the names
    static int firstOfNames(Table table, int header) {
        var below = table.rows().subList(header + 1, table.rows().size());
        for (var column = 0; column < columns(table); column++) {
            var at = column;
            var filled = below.stream().filter(row -> !row.text(at).isBlank()).toList();
            if (filled.stream().filter(row -> isPerson(row, at)).count() * 2 > filled.size()) {
                return column;
            }
        }
        return 0;
    }

    private static int columns(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
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
