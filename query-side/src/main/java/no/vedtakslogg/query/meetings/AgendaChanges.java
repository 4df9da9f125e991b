package no.vedtakslogg.query.meetings;

import static no.vedtakslogg.query.meetings.MeetingRows.AGENDA;
import static no.vedtakslogg.query.meetings.MeetingRows.ATTENDANCE;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingRows.AgendaItem;
import no.vedtakslogg.query.meetings.MeetingRows.Attendee;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;

/** What events do to the lines of an agenda, and to the table of those who came. */
final class AgendaChanges {
    private AgendaChanges() {}

    /** A tabled case stands last until the agenda is arranged. */
    static void table(CaseTabled event, Changes changes) {
        var agenda = changes.rows(AGENDA);
        var id = RowId.of(event.meetingId(), event.caseId());
        var last = agenda.all().values().stream().mapToInt(AgendaItem::place).max();
        agenda.put(
                id,
                new AgendaItem(
                        event.meetingId().value(),
                        event.caseId().value(),
                        last.orElse(0) + 1,
                        event.number().year(),
                        event.number().sequence(),
                        event.title(),
                        event.minutes(),
                        Json.of(event.presenters()),
                        event.closed(),
                        event.lateBecause()));
    }

    static void takeOff(CaseTakenOff event, Changes changes) {
        changes.rows(AGENDA).remove(RowId.of(event.meetingId(), event.caseId()));
    }

    /** The lines take the order given; breaks that are not in it are gone, and cases that are not in it come last. */
    static void arrange(AgendaArranged event, Changes changes) {
        var agenda = changes.rows(AGENDA);
        var arranged = new HashSet<UUID>();
        var place = 1;
        for (var entry : event.entries()) {
            arranged.add(arrange(event, entry, place, changes));
            place++;
        }
        for (var row : inOrder(agenda.all())) {
            if (arranged.contains(row.getKey())) {
                continue;
            }
            if (row.getValue().caseId() == null) {
                agenda.remove(row.getKey());
            } else {
                var after = place++;
                agenda.change(row.getKey(), item -> item.moved(after));
            }
        }
    }

    private static UUID arrange(AgendaArranged event, AgendaEntry entry, int place, Changes changes) {
        var agenda = changes.rows(AGENDA);
        var presenters = Json.of(entry.presenters());
        if (entry.caseId() != null) {
            var id = RowId.of(event.meetingId(), entry.caseId());
            agenda.change(id, item -> item.arranged(place, entry.title(), entry.minutes(), presenters));
            return id;
        }
        var id = RowId.of(event.meetingId(), "line", place);
        agenda.put(
                id,
                new AgendaItem(
                        event.meetingId().value(),
                        null,
                        place,
                        null,
                        null,
                        entry.title(),
                        entry.minutes(),
                        presenters,
                        false,
                        null));
        return id;
    }

    private static List<Map.Entry<UUID, AgendaItem>> inOrder(Map<UUID, AgendaItem> items) {
        return items.entrySet().stream()
                .sorted(Comparator.comparingInt(row -> row.getValue().place()))
                .toList();
    }

    /** The whole table is recorded at once; who is no longer in it was put there by mistake. */
    static void attend(AttendanceRecorded event, Changes changes) {
        var rows = changes.rows(ATTENDANCE);
        var recorded = new HashSet<UUID>();
        for (var attendance : event.attendance()) {
            var id = RowId.of(event.meetingId(), attendance.person());
            recorded.add(id);
            rows.put(
                    id,
                    new Attendee(
                            event.meetingId().value(),
                            recorded.size(),
                            attendance.person().value(),
                            attendance.presence().name(),
                            attendance.deputyFor() == null
                                    ? null
                                    : attendance.deputyFor().value(),
                            attendance.group()));
        }
        rows.all().keySet().stream().filter(id -> !recorded.contains(id)).forEach(rows::remove);
    }
}
