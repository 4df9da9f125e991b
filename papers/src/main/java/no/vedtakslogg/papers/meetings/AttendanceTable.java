package no.vedtakslogg.papers.meetings;

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

    private final Table table;
    private final @Nullable AttendanceColumns columns;
    private Found<Presence> presence;
    private @Nullable Found<String> group;

    AttendanceTable(
            Table table, @Nullable AttendanceColumns before, Found<Presence> presence, @Nullable Found<String> group) {
        this.table = table;
        this.columns = AttendanceColumns.of(table, before);
        this.presence = presence;
        this.group = group;
        if (columns != null && columns.header() >= 0) {
            header(table.rows().get(columns.header()), columns);
        }
    }

    // the first column's name tells how those below it met, or what they have in common
    private void header(Row header, AttendanceColumns columns) {
        var name = header.text(0).strip();
        if (columns.namesBelow()) {
            presence = Found.of(
                    PersonColumn.MET.is(name) ? Presence.MET : Presence.ABSENT,
                    header.cells().getFirst().words(),
                    Certainty.CERTAIN);
        } else if (!name.isEmpty() && PersonColumn.of(name).isEmpty()) {
            group = Found.words(header.cells().getFirst().words(), Certainty.CERTAIN);
        }
    }

    static boolean isMark(String words) {
        return MARK.matcher(words).matches();
    }

    static boolean isAbsent(String words) {
        return WORD_ABSENT.matcher(words).matches();
    }

    boolean isAttendance() {
        return columns != null;
    }

    @Nullable AttendanceColumns columns() {
        return columns;
    }

    List<Attendee> attendees() {
        var attendees = new ArrayList<Attendee>();
        if (columns != null) {
            for (var row :
                    table.rows().subList(columns.header() + 1, table.rows().size())) {
                read(row, columns, attendees);
            }
        }
        return attendees;
    }

    private void read(Row row, AttendanceColumns at, List<Attendee> attendees) {
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
    private Optional<Passage> deputy(Row row, AttendanceColumns at) {
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

    private Attendee attendee(NamedPerson person, Row row, AttendanceColumns at, Found<Presence> presence) {
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

    private static @Nullable Found<Presence> presence(Row row, AttendanceColumns at) {
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
}
