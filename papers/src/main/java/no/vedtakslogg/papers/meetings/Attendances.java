package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.Part;
import no.vedtakslogg.papers.parts.PartKind;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import org.jspecify.annotations.Nullable;

/** Reads who met and who did not, from tables with crosses, tables with roles, and lists of names. */
public final class Attendances {
    private static final Pattern CALLED = Pattern.compile("(?iu)^(?:innkalt|innkalla|invitert)");
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*[<\\[(](?:mailto:)?[^\\s<>\\[\\]()]+@[^\\s<>\\[\\]()]+[>\\])]");
    private static final Pattern WHO_MET =
            Pattern.compile("(?iu)til ?st[ea]d|møtt|forfall|fr[aå]fall|frav|fråv|deltok|avbud");

    private final List<Attendee> attendees = new ArrayList<>();
    private final AttendanceLines lines;
    private final boolean rosters;
    private @Nullable AttendanceColumns columns;

    private Attendances(Part part) {
        rosters = part.kind() == PartKind.MINUTES && RosterOfRoles.mayStandIn(part.front());
        lines = new AttendanceLines(
                attendees, part.front(), UntitledGroups.in(part.kind() == PartKind.MINUTES ? part.front() : List.of()));
    }

    /** Everybody that a part names as having met or not. */
    public static List<Attendee> of(Part part) {
        var reader = new Attendances(part);
        FlatRoster.restored(part.front()).forEach(reader::read);
        reader.lines.close();
        reader.attendees.removeIf(reader::wasOnlyCalled);
        return part.kind() == PartKind.NOTICE && !tellWhoMet(reader.attendees) ? List.of() : reader.attendees;
    }

    /** Whether any of those who are named stands below words for having met, and not only below those for being called. */
    public static boolean tellWhoMet(List<Attendee> attendance) {
        return attendance.stream().anyMatch(Attendances::tellsOfMeeting);
    }

    /** Those who met, and whoever led the meeting or kept the minutes, who were there too where no list has their names. */
    public static List<Attendee> withSecretary(List<Attendee> attendance, MeetingHead head) {
        if (attendance.isEmpty()) {
            return attendance;
        }
        var all = new ArrayList<>(attendance);
        all.replaceAll(one -> PlaceBeforeName.left(one, head));
        var chair = head.chair();
        if (chair != null
                && chair.certainty() == Certainty.CERTAIN
                && all.stream().noneMatch(one -> isNamed(one, chair))) {
            all.add(officer(chair));
        }
        var secretary = head.secretary();
        if (secretary != null && all.stream().noneMatch(one -> isNamed(one, secretary) && !one.isAbsent())) {
            all.removeIf(one -> isNamed(one, secretary)); // «Koordinator: Kari Nord» below those who were absent
            all.add(officer(secretary));
        }
        return all;
    }

    private static Attendee officer(Found<String> name) {
        return new Attendee(name, null, null, name.map(officer -> Presence.MET).likely(), null, List.of());
    }

    private static boolean isNamed(Attendee attendee, Found<String> name) {
        return attendee.name().value().equalsIgnoreCase(name.value());
    }

    // «Innkalt:» names those too who then were absent
    private boolean wasOnlyCalled(Attendee attendee) {
        return attendee.group() != null
                && !attendee.isAbsent()
                && CALLED.matcher(attendee.group().value()).find()
                && attendees.stream()
                        .anyMatch(other -> other.isAbsent()
                                && other.name().value().equals(attendee.name().value()));
    }

    // «Deltakere:» in a call names those it is sent to
    private static boolean tellsOfMeeting(Attendee attendee) {
        return attendee.group() != null
                && WHO_MET.matcher(attendee.group().value()).find();
    }

    private void read(Block block) {
        switch (block) {
            case Line line -> lines.read(line.with(withoutAddresses(line.words())));
            case Table table -> read(table);
        }
    }

    // «Kari Nord <kari@storvik.example>; Ola Moen <ola@storvik.example>»
    private static Passage withoutAddresses(Passage words) {
        return words.has(ADDRESS) ? Passage.join(words.split(ADDRESS)) : words;
    }

    private void read(Table table) {
        if (rosters && columns == null) {
            columns = RosterOfRoles.in(table).orElse(null);
        }
        var reader = new AttendanceTable(table, columns, lines.presence(), lines.group(), lines.legend());
        if (reader.isAttendance()) {
            lines.close();
            reader.attendees().forEach(attendee -> attendee.join(attendees));
            columns = reader.columns();
        } else {
            lines.read(table);
        }
    }
}
