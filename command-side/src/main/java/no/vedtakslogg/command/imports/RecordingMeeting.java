package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vedtakslogg.command.imports.Draft.DraftedAttendee;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Draft.DraftedRow;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.ArrangeAgenda;
import no.vedtakslogg.command.meetings.MeetingCommand.IssueNotice;
import no.vedtakslogg.command.meetings.MeetingCommand.PublishMinutes;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.papers.Kind;
import org.jspecify.annotations.Nullable;

/** The commands that record one meeting of a draft. */
final class RecordingMeeting {
    final ToRecord all;
    final DraftedMeeting drafted;
    final LocalDate day;
    final MeetingId id;

    RecordingMeeting(ToRecord all, DraftedMeeting drafted) {
        this.all = all;
        this.drafted = drafted;
        this.day = Objects.requireNonNull(drafted.day(), "a draft without a day is not recorded");
        this.id = new MeetingId(drafted.known() == null ? all.made("meeting", drafted.path()) : drafted.known());
    }

    void record() {
        if (drafted.standing() == Standing.NEW) {
            schedule();
        }
        var cases = drafted.cases().stream().filter(DraftedCase::take).toList();
        cases.forEach(one -> new RecordingCase(this, one).prepare());
        cases.forEach(one -> new RecordingCase(this, one).link());
        arrange(cases);
        notice(cases);
        attend();
        cases.forEach(one -> new RecordingCase(this, one).decide());
        publish();
    }

    @Nullable KnownMeeting onRecord() {
        return all.known.of(id);
    }

    private void schedule() {
        var from = Objects.requireNonNull(Values.time(drafted.from()));
        var to = Objects.requireNonNull(Values.time(drafted.to()));
        all.add(
                drafted.path(),
                drafted.date().place(),
                new ScheduleMeeting(
                        id,
                        all.body(drafted.body()),
                        MeetingKind.ORDINARY,
                        new MeetingTime(day, from, to),
                        drafted.place().value(),
                        form(),
                        false,
                        day));
    }

    /** Some by video and some in the room is both. */
    private MeetingForm form() {
        var place = drafted.place().text();
        var online = place.matches("(?is).*\\b(teams|skype|zoom|video\\w*|nett\\w*|digital\\w*)\\b.*");
        var presences = drafted.attendance().stream()
                .map(one -> Values.constant(Presence.class, one.presence(), Presence.MET))
                .toList();
        if (presences.contains(Presence.BY_VIDEO)) {
            return presences.contains(Presence.MET) && !online ? MeetingForm.MIXED : MeetingForm.VIDEO;
        }
        return online ? MeetingForm.VIDEO : MeetingForm.IN_PERSON;
    }

    /** The agenda has every case that is tabled; those of the record that the paper does not name come last. */
    private void arrange(List<DraftedCase> cases) {
        var rows = drafted.agenda().stream().filter(DraftedRow::take).toList();
        var onRecord = onRecord();
        if (rows.isEmpty() || onRecord != null && cases.stream().allMatch(one -> one.standing() == Standing.SAME)) {
            return;
        }
        var entries = new ArrayList<AgendaEntry>();
        var placed = new ArrayList<CaseId>();
        for (var row : rows) {
            var at = row.caseAt();
            var one = at == null ? null : drafted.cases().get(at);
            if (one != null && !one.take()) {
                continue;
            }
            var caseId = one == null ? null : caseId(one);
            if (caseId == null || !placed.contains(caseId)) {
                entries.add(new AgendaEntry(
                        caseId, row.title().text(), Values.minutes(row.minutes()), Values.names(row.presenters())));
            }
            if (caseId != null) {
                placed.add(caseId);
            }
        }
        cases.stream().filter(one -> !placed.contains(caseId(one))).forEach(one -> {
            entries.add(new AgendaEntry(caseId(one), one.title().text(), 0, List.of()));
            placed.add(caseId(one));
        });
        if (onRecord != null) {
            onRecord.agenda().values().stream()
                    .filter(item -> !placed.contains(item.caseId()))
                    .forEach(item -> entries.add(new AgendaEntry(item.caseId(), item.title(), 0, List.of())));
        }
        all.add(drafted.path() + ".agenda", rows.getFirst().title().place(), new ArrangeAgenda(id, entries, day));
    }

    CaseId caseId(DraftedCase one) {
        return new CaseId(one.known() == null ? all.made("case", String.valueOf(one.at())) : one.known());
    }

    /** That there are minutes says that the cases were sent out; the notice itself may come later, or never. */
    private void notice(List<DraftedCase> cases) {
        var onRecord = onRecord();
        var isNotice = all.paper.kind().value() == Kind.NOTICE;
        var fresh = cases.stream().anyMatch(one -> one.standing() == Standing.NEW);
        var filed = onRecord != null && onRecord.filesOfNotice().contains(all.paper.sha256());
        if (isNotice ? !filed : fresh) {
            all.add(
                    drafted.path() + ".notice",
                    drafted.date().place(),
                    new IssueNotice(id, List.of(), isNotice ? List.of(all.file()) : List.of(), day));
        }
    }

    private void attend() {
        var listed = drafted.attendance().stream().filter(DraftedAttendee::take).toList();
        var onRecord = onRecord();
        var recorded = onRecord != null && onRecord.attendance() != null;
        var decides = drafted.cases().stream().anyMatch(RecordingDecision::decides);
        if (listed.isEmpty() ? recorded || !decides : drafted.attendanceStanding() == Standing.SAME) {
            return;
        }
        var present = new ArrayList<UUID>();
        var attendance = new ArrayList<Attendance>();
        for (var one : listed) {
            var person =
                    all.person(one.name().text(), one.name().path(), one.name().place());
            if (!present.contains(person.value())) {
                present.add(person.value());
                attendance.add(new Attendance(
                        person,
                        Values.constant(Presence.class, one.presence(), Presence.MET),
                        metFor(one),
                        one.group().value()));
            }
        }
        all.add(
                drafted.path() + ".attendance",
                listed.isEmpty() ? null : listed.getFirst().name().place(),
                new RecordAttendance(id, attendance));
    }

    private @Nullable PersonId metFor(DraftedAttendee one) {
        return one.metFor().isEmpty()
                ? null
                : all.person(
                        one.metFor().text(), one.metFor().path(), one.metFor().place());
    }

    private void publish() {
        var kind = all.paper.kind().value();
        var onRecord = onRecord();
        if (kind != Kind.MINUTES
                || onRecord != null && onRecord.filesOfMinutes().contains(all.paper.sha256())) {
            return;
        }
        var next = Values.day(drafted.nextMeeting());
        all.add(
                drafted.path() + ".minutes",
                drafted.date().place(),
                new PublishMinutes(
                        id,
                        officer(drafted.chair()),
                        officer(drafted.secretary()),
                        next != null && next.isAfter(day) ? next : null,
                        List.of(all.file()),
                        day));
    }

    private @Nullable PersonId officer(Field name) {
        return name.isEmpty() ? null : all.person(name.text(), name.path(), name.place());
    }
}
