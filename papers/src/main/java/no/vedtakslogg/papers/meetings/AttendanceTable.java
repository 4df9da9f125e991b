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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;
import org.jspecify.annotations.Nullable;

/** Reads a table of attendance: with a column for those who met and one for those who did not, or with names and roles. */
final class AttendanceTable {
    private final Table table;
    private final Legend legend;
    private @Nullable AttendanceColumns columns;
    private Found<Presence> presence;
    private @Nullable Found<String> group;

    AttendanceTable(
            Table table,
            @Nullable AttendanceColumns before,
            Found<Presence> presence,
            @Nullable Found<String> group,
            Legend legend) {
        this.table = table;
        this.legend = legend;
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

    boolean isAttendance() {
        return columns != null;
    }

    @Nullable AttendanceColumns columns() {
        return columns;
    }

    List<Attendee> attendees() {
        var attendees = new ArrayList<Attendee>();
        var rows = table.rows();
        var at = columns;
        for (var i = at == null ? rows.size() : at.header() + 1; at != null && i < rows.size(); i++) {
            if (AttendanceColumns.areNamedIn(rows.get(i))) {
                at = AttendanceColumns.namedAgain(new Table(rows.subList(i, rows.size()), false));
                header(rows.get(i), at);
            } else if (!opensList(rows.get(i))) {
                read(rows.get(i), at, attendees);
            }
        }
        columns = at;
        return attendees;
    }

    // «Disse hadde meldt forfall:» in a row of its own tells how those below it met
    private boolean opensList(Row row) {
        var words = row.filled().size() == 1 ? row.filled().getFirst().words() : null;
        var label = words == null ? Optional.<Label>empty() : AttendanceLabels.alone(words);
        if (words != null && label.isPresent()) {
            var list = ListSection.within(presence, group);
            list.open(label.get(), words, false);
            presence = list.presence();
            group = list.group();
        }
        return label.isPresent();
    }

    private void read(Row row, AttendanceColumns at, List<Attendee> attendees) {
        if (at.marksNamePeople()) {
            named(row, at, MET, Presence.MET, attendees);
            named(row, at, ABSENT, Presence.ABSENT, attendees);
            return;
        }
        var who = at.in(row, NAME);
        if (who == null) {
            return;
        }
        var explained = legend.of(at.in(row, MET));
        var presence = explained == null ? RowPresence.of(row, at) : explained;
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
            presence = unmarked(who, at);
        }
        var people = People.in(who);
        for (var person : people) {
            attendees.add(attendee(person, row, at, presence));
        }
        if (presence.value() != Presence.ABSENT) {
            return; // nobody met instead
        }
        var absent = people.isEmpty() ? who : people.getLast().name;
        deputy(row, at)
                .ifPresent(name -> attendees.add(new Attendee(
                        People.found(name),
                        group,
                        null,
                        Found.of(Presence.MET, name, Certainty.LIKELY),
                        Found.words(absent, Certainty.LIKELY),
                        List.of())));
    }

    private static void named(
            Row row, AttendanceColumns at, PersonColumn column, Presence presence, List<Attendee> attendees) {
        var cell = at.cell(row, column);
        if (cell == null || ListedPeople.isNobody(cell.words())) {
            return;
        }
        var names = cell.words();
        var first = row.filled().getFirst().words();
        var group = first.equals(names) ? null : Found.words(first, Certainty.CERTAIN);
        var listed = Found.of(presence, names, Certainty.CERTAIN);
        NameList.lists(cell)
                .flatMap(list -> People.named(list, false).stream())
                .forEach(person -> attendees.addAll(person.attendees(group, listed)));
    }

    // where a column only tells of those who did not, the others met
    private Found<Presence> unmarked(Passage who, AttendanceColumns at) {
        if (!at.marks()) {
            return presence;
        }
        var marked = at.at().containsKey(MET)
                && (at.at().containsKey(ABSENT) || table.rows().stream().anyMatch(row -> isMarked(row, at)));
        return marked
                ? Found.of(Presence.ABSENT, who, Certainty.DOUBTFUL)
                : Found.of(Presence.MET, who, Certainty.LIKELY);
    }

    private static boolean isMarked(Row row, AttendanceColumns at) {
        var met = at.in(row, MET);
        return met != null
                && RowPresence.isMark(met.toString())
                && !Remark.of(met).tells();
    }

    // who met instead is named in a column of its own, or in a remark
    private Optional<Passage> deputy(Row row, AttendanceColumns at) {
        return Stream.of(DEPUTY, REMARK, ABSENT, MET)
                .flatMap(column -> Optional.ofNullable(at.in(row, column)).stream()
                        .flatMap(words -> deputy(words, column).stream()))
                .filter(name -> table.rows().stream()
                        .noneMatch(other -> other.text(at.name()).strip().equals(name.toString())))
                .findFirst();
    }

    private static Optional<Passage> deputy(Passage words, PersonColumn column) {
        var name = Parentheses.without(words);
        return (column == DEPUTY || column == REMARK || column == MET) && Names.isName(name)
                ? Optional.of(name)
                : Optional.ofNullable(Remark.of(words).substitute());
    }

    // «(vara for Kari Nord)», «Storvik kommune (for Kari Nord)»
    private static @Nullable Passage metFor(Passage cell) {
        var aside = Parentheses.in(cell);
        var told = Remark.of(cell).metFor();
        return told == null && aside != null ? Remark.of(aside).metFor() : told;
    }

    // «fagsjef (på Teams)» in the column for roles
    private static boolean tellsOfVideo(Table.Cell cell) {
        var aside = Parentheses.in(cell.words());
        return aside != null && People.onVideo(aside);
    }

    private Attendee attendee(NamedPerson person, Row row, AttendanceColumns at, Found<Presence> presence) {
        var role = at.in(row, ROLE);
        var together = RunTogether.last(row, at);
        var seat = at.in(row, STANDS_FOR);
        // «Møter for | Storvik» tells whom somebody speaks for, where people have their whole names
        var speaksFor = seat != null
                        && Names.isName(person.name)
                        && People.named(seat, false).isEmpty()
                ? seat
                : null;
        var affiliation = Stream.of(
                        person.affiliation,
                        together == null ? null : together.before(),
                        at.in(row, FROM),
                        speaksFor,
                        role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var standsFor = speaksFor == null ? seat : null;
        var deputyOf = at.in(row, DEPUTY);
        var tookPlace = at.marks() || presence.value() == Presence.ABSENT || deputyOf == null || !Names.isName(deputyOf)
                ? null
                : deputyOf;
        var metFor = Stream.concat(
                        Stream.of(person.metFor, standsFor, tookPlace, together == null ? null : together.name()),
                        row.filled().stream()
                                .filter(cell -> cell != row.cells().get(at.name()))
                                .map(cell -> metFor(cell.words())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var ownGroup = at.in(row, GROUP);
        var byVideo = person.video || row.filled().stream().anyMatch(AttendanceTable::tellsOfVideo);
        var seen = person.absent
                ? presence.map(met -> Presence.ABSENT)
                : byVideo && presence.value() == Presence.MET ? presence.map(met -> Presence.BY_VIDEO) : presence;
        return new Attendee(
                People.found(person.name),
                ownGroup == null ? group : Found.words(ownGroup, Certainty.CERTAIN),
                affiliation == null ? null : Found.words(affiliation, Certainty.CERTAIN),
                seen,
                metFor == null ? null : Found.words(metFor, Certainty.CERTAIN),
                person.cases);
    }
}
