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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;
import org.jspecify.annotations.Nullable;

/** Reads a table of attendance: with a column for those who met and one for those who did not, or with names and roles. */
final class AttendanceTable {
    private static final Pattern DEPUTY_FOR = Pattern.compile(
            "^(?:vara(?:medlem|representant)?|møtte|møter|møtt)\\s+for\\s+(\\p{Lu}.{3,50})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MET_AS_DEPUTY = Pattern.compile(
            "^(?:vara:?\\s+)?(\\p{Lu}.{3,50}?)\\s+(?:møtte|møter|møtt)(?:\\s+(?:som\\s+vara|for)\\b.*)?$",
            Pattern.UNICODE_CASE);
    private static final Pattern MARK = Pattern.compile(
            "^(?:[xX✓✔√☒☑•v]|ja|teams|video|digitalt?|møtte?|deltok|til ?stede|til ?stades|1)(?:\\b|$|\\s|\\(|,|/).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_ABSENT = Pattern.compile(
            "^(?:forfall|fravær|ikk?j?e møtt|meldt forfall|nei|f)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Which column says what; -1 for a column that is not there. */
    record Columns(
            int name, int met, int absent, int role, int from, int standsFor, int group, int deputy, boolean marks) {}

    private final Table table;
    private final @Nullable Columns columns;
    private final int header;
    private Found<Presence> presence;
    private @Nullable Found<String> group;

    AttendanceTable(Table table, @Nullable Columns before, Found<Presence> presence, @Nullable Found<String> group) {
        this.table = table;
        this.presence = presence;
        this.group = group;
        this.header = header(table);
        var told = header >= 0 ? -1 : told(table);
        this.columns = told > 0
                ? new Columns(0, told, -1, -1, -1, -1, -1, -1, true)
                : header >= 0
                        ? columns(table.rows().get(header))
                        : before != null && before.marks() && hasMarks(table, before) ? before : null;
    }

    boolean isAttendance() {
        return columns != null;
    }

    @Nullable Columns columns() {
        return columns;
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
        return MARK.matcher(words).matches() && words.length() > 1
                || WORD_ABSENT.matcher(words).matches();
    }

    // «Forfall:» in the first column with names beside it is a list, no header
    private static boolean labelled(Table table, int at) {
        var row = table.rows().get(at);
        var first = row.text(0).strip();
        return (is(first, MET) || is(first, ABSENT))
                && row.filled().size() == 2
                && !is(row.filled().getLast().text().strip(), ABSENT);
    }

    private static boolean hasMarks(Table table, Columns columns) {
        return table.rows().stream()
                .anyMatch(row -> MARK.matcher(row.text(columns.met())).matches()
                        || MARK.matcher(row.text(columns.absent())).matches());
    }

    private Columns columns(Row names) {
        int name = -1, met = -1, absent = -1, role = -1, from = -1, standsFor = -1, inGroup = -1, deputy = -1;
        for (var i = 0; i < names.cells().size(); i++) {
            var text = names.text(i).strip();
            if (i == 0 && (is(text, MET) || is(text, ABSENT)) && areNames(0)) {
                name = 0; // the names themselves stand below «Forfall»
                presence = Found.of(
                        is(text, MET) ? Presence.MET : Presence.ABSENT,
                        names.cells().getFirst().words(),
                        Certainty.CERTAIN);
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
            } else if (!text.isEmpty() && i == 0) {
                group = Found.words(names.cells().get(0).words(), Certainty.CERTAIN);
            }
        }
        return new Columns(
                Math.max(0, name), met, absent, role, from, standsFor, inGroup, deputy, met >= 0 || absent >= 0);
    }

    private boolean areNames(int column) {
        var cells = table.rows().subList(header + 1, table.rows().size()).stream()
                .filter(row ->
                        column < row.cells().size() && !row.cells().get(column).isEmpty())
                .map(row -> row.cells().get(column).words())
                .toList();
        return cells.stream().filter(Names::isName).count() * 2 > cells.size();
    }

    List<Attendee> attendees() {
        var attendees = new ArrayList<Attendee>();
        for (var row : table.rows().subList(header + 1, table.rows().size())) {
            if (columns != null) {
                read(row, columns, attendees);
            }
        }
        return attendees;
    }

    private void read(Row row, Columns at, List<Attendee> attendees) {
        if (at.name() >= row.cells().size() || row.cells().get(at.name()).isEmpty()) {
            return;
        }
        var who = row.cells().get(at.name()).words();
        var presence = presence(row, at);
        if (presence == null) {
            if (row.filled().size() == 1
                    && (!Names.isName(who)
                            || at.marks()
                                    && row.cells()
                                            .get(at.name())
                                            .lines()
                                            .getFirst()
                                            .style()
                                            .bold())) {
                group = Found.words(who, Certainty.CERTAIN);
                return;
            }
            if (at.marks()
                    && row.filled().size() > 1
                    && !Names.isName(People.in(who).getFirst().name)) {
                group = Found.words(who, Certainty.CERTAIN);
                return;
            }
            presence = at.marks() ? Found.of(Presence.ABSENT, who, Certainty.DOUBTFUL) : this.presence;
        }
        for (var person : People.in(who)) {
            attendees.add(attendee(person, row, at, presence));
        }
        deputy(row, at)
                .ifPresent(name -> attendees.add(new Attendee(
                        People.found(name),
                        group,
                        null,
                        Found.of(Presence.MET, name, Certainty.LIKELY),
                        Found.words(who, Certainty.LIKELY),
                        List.of())));
    }

    // who met instead is named in a column of its own, or in a remark
    private Optional<Passage> deputy(Row row, Columns at) {
        var words = cell(row, at.deputy());
        if (words == null) {
            return Optional.empty();
        }
        var met = words.matcher(MET_AS_DEPUTY);
        var name = met.find() ? words.group(met, 1) : words;
        var known = table.rows().stream()
                .anyMatch(other -> other.text(at.name()).strip().equals(name.toString()));
        return Names.isName(name) && !known ? Optional.of(name) : Optional.empty();
    }

    private Attendee attendee(People.Person person, Row row, Columns at, Found<Presence> presence) {
        var affiliation = person.affiliation == null ? cell(row, at.from()) : person.affiliation;
        var role = cell(row, at.role());
        var deputy = role == null ? null : role.matcher(DEPUTY_FOR);
        var standsFor =
                role != null && deputy != null && deputy.find() ? role.group(deputy, 1) : cell(row, at.standsFor());
        affiliation = affiliation == null ? role : affiliation;
        var metFor = person.metFor == null ? standsFor : person.metFor;
        var ownGroup = cell(row, at.group());
        var seen = person.video && presence.value() == Presence.MET ? presence.map(met -> Presence.BY_VIDEO) : presence;
        return new Attendee(
                People.found(person.name),
                ownGroup == null ? group : Found.words(ownGroup, Certainty.CERTAIN),
                affiliation == null ? null : Found.words(affiliation, Certainty.CERTAIN),
                seen,
                metFor == null ? null : Found.words(metFor, Certainty.CERTAIN),
                person.cases);
    }

    private static @Nullable Passage cell(Row row, int column) {
        return column < 0
                        || column >= row.cells().size()
                        || row.cells().get(column).isEmpty()
                ? null
                : row.cells().get(column).words();
    }

    private static @Nullable Found<Presence> presence(Row row, Columns at) {
        var met = cell(row, at.met());
        if (met != null && WORD_ABSENT.matcher(met).matches()) {
            return Found.of(Presence.ABSENT, met, Certainty.CERTAIN);
        }
        if (met != null && MARK.matcher(met).matches()) {
            return Found.of(People.onVideo(met) ? Presence.BY_VIDEO : Presence.MET, met, Certainty.CERTAIN);
        }
        var absent = cell(row, at.absent());
        return absent == null ? null : Found.of(Presence.ABSENT, absent, Certainty.CERTAIN);
    }

    private static boolean is(String name, PersonColumn column) {
        return column.is(name);
    }
}
