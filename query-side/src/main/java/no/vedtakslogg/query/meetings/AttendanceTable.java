package no.vedtakslogg.query.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.query.bodies.RosterView;
import no.vedtakslogg.query.bodies.RosterView.SeatView;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * Who may have met, as the form begins: what is recorded; else who sits in the body on the day, without those who reported
 * that they cannot come, and with the deputies called for them.
 */
record AttendanceTable(List<Row> rows, List<PersonView> voters) {

    /**
     * One person.
     *
     * @param presence what is recorded or likely; null where nothing is known of somebody who sits in the body
     * @param group the group of the attendance table; null where it follows from the side
     */
    record Row(
            PersonView person,
            @Nullable Presence presence,
            @Nullable UUID deputyFor,
            @Nullable String group,
            @Nullable Side side) {}

    static AttendanceTable of(MeetingDetails details, @Nullable RosterView roster) {
        var seats = roster == null ? List.<SeatView>of() : roster.seats();
        var rows = details.attendance().isEmpty() ? expected(details, seats) : recorded(details, seats);
        var members = seats.stream()
                .filter(seat -> seat.role() == SeatRole.MEMBER)
                .map(seat -> seat.person().id())
                .toList();
        var voters = details.attendance().stream()
                .flatMap(group -> group.attendees().stream())
                .filter(one -> one.presence() != Presence.ABSENT)
                .filter(one -> members.contains(one.person().id()) || one.deputyFor() != null)
                .map(MeetingDetails.AttendeeView::person)
                .toList();
        return new AttendanceTable(rows, voters);
    }

    private static List<Row> recorded(MeetingDetails details, List<SeatView> seats) {
        var rows = new ArrayList<Row>();
        var known = new HashSet<UUID>();
        for (var group : details.attendance()) {
            for (var one : group.attendees()) {
                known.add(one.person().id());
                var deputyFor = one.deputyFor() == null ? null : one.deputyFor().id();
                rows.add(new Row(one.person(), one.presence(), deputyFor, group.name(), null));
            }
        }
        seats.stream()
                .filter(seat -> known.add(seat.person().id()))
                .forEach(seat -> rows.add(new Row(seat.person(), null, null, seat.group(), seat.side())));
        return List.copyOf(rows);
    }

    private static List<Row> expected(MeetingDetails details, List<SeatView> seats) {
        var there = details.meeting().form() == MeetingForm.VIDEO ? Presence.BY_VIDEO : Presence.MET;
        var absent = details.absences().stream()
                .map(absence -> absence.person().id())
                .toList();
        var rows = new ArrayList<Row>();
        var known = new HashSet<UUID>();
        for (var seat : seats) {
            if (known.add(seat.person().id())) {
                var presence = absent.contains(seat.person().id()) ? Presence.ABSENT : there;
                rows.add(new Row(seat.person(), presence, null, seat.group(), seat.side()));
            }
        }
        for (var absence : details.absences()) {
            if (absence.deputy() != null && known.add(absence.deputy().id())) {
                var place = seats.stream()
                        .filter(seat ->
                                seat.person().id().equals(absence.person().id()))
                        .findFirst();
                rows.add(new Row(
                        absence.deputy(),
                        there,
                        absence.person().id(),
                        place.map(SeatView::group).filter(Objects::nonNull).orElse(null),
                        place.map(SeatView::side).orElse(null)));
            }
        }
        return List.copyOf(rows);
    }
}
