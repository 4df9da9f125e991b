package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Names;
import org.jspecify.annotations.Nullable;

/** Reads a table of attendance: with a column for those who met and one for those who did not, or with names and roles. */
final class AttendanceTable {
    private static final Pattern MET = name(
            "møtte?|til ?stede|tilstade|til ?stades|oppmøte|deltok|frammøtt|fremmøtt|tilstede/forfall|til stede\\?");
    private static final Pattern ABSENT =
            name("forfall|meldt forfall|ikk?j?e møtt|fravær|fråvær|fraværende|ikke til ?stede|forf\\.?");
    private static final Pattern NAME =
            name("navn|namn|medlem(?:mer)?|deltaker(?:e)?|deltakar(?:ar)?|representant|person");
    private static final Pattern ROLE = name("funksjon|rolle|tittel|stilling|verv");
    private static final Pattern FROM = name(
            "representerer|representerar|organisasjon|kommune|virksomhet|virksomheit|parti|arbeidssted|arbeidsstad|fra|frå|enhet|tilhørighet|part|helseforetak/kommune|representasjon");
    private static final Pattern STANDS_FOR = name("møtte? for|vara for|erstatter|møter for|vara(?:medlem)? for|for");
    private static final Pattern DEPUTY = Pattern.compile(
            "^(?:vara(?:medlem|representant)?|møtte|møter|møtt)\\s+for\\s+(\\p{Lu}.{3,50})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GROUP_NAME = name("gruppe|rolle i utvalget");
    private static final Pattern MARK = Pattern.compile(
            "^(?:[xX✓✔√☒☑•v]|ja|teams|video|digitalt?|møtte?|deltok|til ?stede|til ?stades|1)(?:\\b|$|\\s|\\(|,|/).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD_ABSENT = Pattern.compile(
            "^(?:forfall|fravær|ikk?j?e møtt|meldt forfall|nei|f)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Pattern name(String words) {
        return Pattern.compile("(?:" + words + "):?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Which column says what; -1 for a column that is not there. */
    record Columns(int name, int met, int absent, int role, int from, int standsFor, int group, boolean marks) {}

    private final Table table;
    private final @Nullable Columns columns;
    private final int header;
    private final Found<Presence> presence;
    private @Nullable Found<String> group;

    AttendanceTable(Table table, @Nullable Columns before, Found<Presence> presence, @Nullable Found<String> group) {
        this.table = table;
        this.presence = presence;
        this.group = group;
        this.header = header(table);
        var told = header >= 0 ? -1 : told(table);
        this.columns = told > 0
                ? new Columns(0, told, -1, -1, -1, -1, -1, true)
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
        int name = -1, met = -1, absent = -1, role = -1, from = -1, standsFor = -1, inGroup = -1;
        for (var i = 0; i < names.cells().size(); i++) {
            var text = names.text(i).strip();
            if (is(text, STANDS_FOR)) {
                standsFor = i;
            } else if (is(text, MET)) {
                met = i;
            } else if (is(text, ABSENT)) {
                absent = i;
            } else if (is(text, GROUP_NAME)) {
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
        return new Columns(Math.max(0, name), met, absent, role, from, standsFor, inGroup, met >= 0 || absent >= 0);
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
    }

    private Attendee attendee(People.Person person, Row row, Columns at, Found<Presence> presence) {
        var affiliation = person.affiliation == null ? cell(row, at.from()) : person.affiliation;
        var role = cell(row, at.role());
        var deputy = role == null ? null : role.matcher(DEPUTY);
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

    private static boolean is(String name, Pattern column) {
        return column.matcher(name).matches();
    }
}
