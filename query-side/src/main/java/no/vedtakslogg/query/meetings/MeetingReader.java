package no.vedtakslogg.query.meetings;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingDetails.AbsenceView;
import no.vedtakslogg.query.meetings.MeetingDetails.AgendaLine;
import no.vedtakslogg.query.meetings.MeetingDetails.AttendanceGroup;
import no.vedtakslogg.query.meetings.MeetingDetails.AttendeeView;
import no.vedtakslogg.query.meetings.MeetingDetails.GuestView;
import no.vedtakslogg.query.meetings.MeetingDetails.MinutesView;
import no.vedtakslogg.query.meetings.MeetingDetails.NoticeView;
import no.vedtakslogg.query.meetings.MeetingDetails.OtherBusinessView;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one meeting, whole: what was called, arranged, attended, treated and minuted. */
@Repository
public class MeetingReader {
    private static final String WITHHELD = "Unntatt offentlighet";

    private static final String PROPOSED =
            "select m.proposed_times, m.topics from answers.meeting m where m.id = :meeting and " + sees("m");

    private static final String AGENDA = """
            select a.case_id, a.number_year, a.number_sequence, a.title, a.minutes, a.presenters, a.closed, a.late_because
              from answers.agenda_item a
             where a.meeting_id = :meeting and %s
             order by a.place, a.number_year, a.number_sequence, a.id
            """.formatted(sees("a"));

    private static final String GUESTS = """
            select g.case_id, g.person_id, g.role
              from answers.guest g
             where g.meeting_id = :meeting and %s
             order by g.position
            """.formatted(seesFact("g"));

    private static final String ATTENDANCE = """
            select a.person_id, a.presence, a.deputy_for, a.seat_group
              from answers.attendance a
             where a.meeting_id = :meeting and %s
             order by a.place, a.id
            """.formatted(sees("a"));

    private static final String ABSENCES = """
            select a.person_id, a.reason, a.deputy_id
              from answers.absence a
             where a.meeting_id = :meeting and %s
             order by a.position
            """.formatted(seesFact("a"));

    private static final String OTHER_BUSINESS = """
            select o.title, o.raised_by
              from answers.other_business o
             where o.meeting_id = :meeting and %s
             order by o.position
            """.formatted(seesFact("o"));

    private static final String NOTICES = """
            select n.effective_on, n.recipients, n.documents
              from answers.notice n
             where n.meeting_id = :meeting and %s
             order by n.position
            """.formatted(seesFact("n"));

    private static final String MINUTES = """
            select n.effective_on, n.chair_id, n.minute_taker_id, n.next_meeting_on, n.documents
              from answers.minutes n
             where n.meeting_id = :meeting and %s
             order by n.position
            """.formatted(seesFact("n"));

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final TreatmentReader treatments;
    private final Persons persons;
    private final CaseAccess access;

    MeetingReader(JdbcClient jdbc, Meetings meetings, TreatmentReader treatments, Persons persons, CaseAccess access) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.treatments = treatments;
        this.persons = persons;
        this.access = access;
    }

    record Proposed(String proposedTimes, String topics) {}

    record AgendaRow(
            @Nullable UUID caseId,
            @Nullable Integer numberYear,
            @Nullable Integer numberSequence,
            String title,
            int minutes,
            String presenters,
            boolean closed,
            @Nullable String lateBecause) {
        /** The same line for those who may not see the case: when something is treated, and not what. */
        AgendaRow withheld() {
            return new AgendaRow(null, numberYear, numberSequence, WITHHELD, minutes, "[]", true, null);
        }

        @Nullable String number() {
            return numberYear == null || numberSequence == null
                    ? null
                    : new CaseNumber(numberYear, numberSequence).toString();
        }
    }

    record GuestRow(UUID caseId, UUID personId, @Nullable String role) {}

    record AttendeeRow(
            UUID personId,
            Presence presence,
            @Nullable UUID deputyFor,
            @Nullable String seatGroup) {}

    record AbsenceRow(
            UUID personId,
            @Nullable String reason,
            @Nullable UUID deputyId) {}

    record NoticeRow(LocalDate effectiveOn, String recipients, String documents) {}

    record MinutesRow(
            LocalDate effectiveOn,
            @Nullable UUID chairId,
            @Nullable UUID minuteTakerId,
            @Nullable LocalDate nextMeetingOn,
            String documents) {}

    /** The meeting, where it is on record. */
    public Optional<MeetingDetails> read(UUID id, Moment moment) {
        return meetings.meeting(id, moment).map(meeting -> read(meeting, moment));
    }

    private MeetingDetails read(MeetingView meeting, Moment moment) {
        var proposed = of(PROPOSED, meeting, moment).query(Proposed.class).single();
        var hidden = access.hiddenCases();
        var agenda = of(AGENDA, meeting, moment).query(AgendaRow.class).list().stream()
                .map(row -> row.caseId() != null && hidden.contains(row.caseId()) ? row.withheld() : row)
                .toList();
        var guests = of(GUESTS, meeting, moment).query(GuestRow.class).list();
        var attendance =
                of(ATTENDANCE, meeting, moment).query(AttendeeRow.class).list();
        var absences = of(ABSENCES, meeting, moment).query(AbsenceRow.class).list();
        var minutes = of(MINUTES, meeting, moment).query(MinutesRow.class).list();
        var ids = new ArrayList<@Nullable UUID>();
        guests.forEach(guest -> ids.add(guest.personId()));
        attendance.forEach(attendee -> {
            ids.add(attendee.personId());
            ids.add(attendee.deputyFor());
        });
        absences.forEach(absence -> {
            ids.add(absence.personId());
            ids.add(absence.deputyId());
        });
        minutes.forEach(each -> {
            ids.add(each.chairId());
            ids.add(each.minuteTakerId());
        });
        var names = persons.viewsOf(ids);
        return new MeetingDetails(
                meeting,
                Json.list(proposed.proposedTimes(), MeetingTime.class),
                Json.list(proposed.topics(), String.class),
                of(NOTICES, meeting, moment).query(NoticeRow.class).list().stream()
                        .map(row -> new NoticeView(
                                row.effectiveOn(),
                                Json.list(row.recipients(), String.class),
                                Json.list(row.documents(), Attachment.class)))
                        .toList(),
                agenda(agenda, guests, meeting.startsAt(), names),
                of(OTHER_BUSINESS, meeting, moment)
                        .query(OtherBusinessView.class)
                        .list(),
                groups(attendance, names),
                absences.stream()
                        .map(row -> new AbsenceView(
                                Persons.in(names, row.personId()),
                                row.reason(),
                                Persons.inOrNull(names, row.deputyId())))
                        .toList(),
                treatments.ofMeeting(meeting.id(), moment),
                treatments.discussions(meeting.id(), moment),
                minutes.stream().map(row -> minutes(row, names)).toList());
    }

    private static List<AgendaLine> agenda(
            List<AgendaRow> rows, List<GuestRow> guests, @Nullable LocalTime start, Map<UUID, PersonView> names) {
        var guestsOf = guests.stream().collect(groupingBy(GuestRow::caseId));
        var times = start == null
                ? List.<ClockTimes>of()
                : ClockTimes.of(start, rows.stream().map(AgendaRow::minutes).toList());
        var lines = new ArrayList<AgendaLine>();
        for (var row : rows) {
            var time = start == null ? null : times.get(lines.size());
            var invited = row.caseId() == null ? List.<GuestRow>of() : guestsOf.getOrDefault(row.caseId(), List.of());
            lines.add(new AgendaLine(
                    time == null ? null : time.from(),
                    time == null ? null : time.to(),
                    row.minutes(),
                    row.caseId(),
                    row.number(),
                    row.title(),
                    Json.list(row.presenters(), String.class),
                    invited.stream()
                            .map(guest -> new GuestView(Persons.in(names, guest.personId()), guest.role()))
                            .toList(),
                    row.closed(),
                    row.lateBecause()));
        }
        return List.copyOf(lines);
    }

    private static List<AttendanceGroup> groups(List<AttendeeRow> rows, Map<UUID, PersonView> names) {
        var groups = new LinkedHashMap<String, List<AttendeeView>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.seatGroup() == null ? "" : row.seatGroup(), name -> new ArrayList<>())
                    .add(new AttendeeView(
                            Persons.in(names, row.personId()),
                            row.presence(),
                            Persons.inOrNull(names, row.deputyFor())));
        }
        return groups.entrySet().stream()
                .map(group -> new AttendanceGroup(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                .toList();
    }

    private static MinutesView minutes(MinutesRow row, Map<UUID, PersonView> names) {
        return new MinutesView(
                row.effectiveOn(),
                Persons.inOrNull(names, row.chairId()),
                Persons.inOrNull(names, row.minuteTakerId()),
                row.nextMeetingOn(),
                Json.list(row.documents(), Attachment.class));
    }

    private JdbcClient.StatementSpec of(String sql, MeetingView meeting, Moment moment) {
        return jdbc.sql(sql).param("meeting", meeting.id()).params(moment.parameters());
    }
}
