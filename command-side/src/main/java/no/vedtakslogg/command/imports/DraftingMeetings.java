package no.vedtakslogg.command.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.vedtakslogg.command.imports.Draft.DraftedAttendee;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedMeeting;
import no.vedtakslogg.command.imports.Draft.DraftedRow;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.decisionlog.LogRow;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.Attendee;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Drafts the meetings that a paper tells of: its own, those that a case is planned for, those of a log's rows. */
final class DraftingMeetings {
    private final Drafting drafting;
    private final Mends mends;

    DraftingMeetings(Drafting drafting) {
        this.drafting = drafting;
        this.mends = drafting.mends;
    }

    /** A meeting as the paper tells it: of which body, on which day, with which of the paper's cases. */
    private record Told(
            @Nullable Found<String> body, @Nullable Found<LocalDate> on, boolean own, List<CaseAt> cases) {}

    /** A case of the paper, by its place there, and the number it has at one meeting. */
    record CaseAt(
            int index,
            CaseRead read,
            @Nullable Found<?> number,
            @Nullable LogRow row) {}

    List<DraftedMeeting> all() {
        var told = told();
        var drafted = new ArrayList<DraftedMeeting>();
        for (var i = 0; i < told.size(); i++) {
            drafted.add(meeting("meetings." + i, told.get(i)));
        }
        return drafted;
    }

    private List<Told> told() {
        var paper = drafting.paper;
        return switch (paper.kind().value()) {
            case NOTICE, MINUTES, CASE_MINUTES -> List.of(own());
            case CASE_PAPER -> planned();
            case DECISION_LOG -> logged();
            case ACTION_PLAN -> List.of();
        };
    }

    private Told own() {
        var paper = drafting.paper;
        var cases = new ArrayList<CaseAt>();
        for (var i = 0; i < paper.cases().size(); i++) {
            var read = paper.cases().get(i);
            if (!read.earlier()) {
                cases.add(new CaseAt(i, read, read.number(), null));
            }
        }
        for (var listed : ListedCases.of(paper)) {
            cases.add(new CaseAt(paper.cases().size() + cases.size(), listed, listed.number(), null));
        }
        var first = cases.stream().map(CaseAt::read).findFirst();
        var head = paper.meeting();
        return new Told(
                head.body() == null ? first.map(CaseRead::body).orElse(null) : head.body(),
                head.date() == null ? first.map(CaseRead::date).orElse(null) : head.date(),
                true,
                cases);
    }

    /** One meeting for each treatment that a case paper is meant for. */
    private List<Told> planned() {
        var paper = drafting.paper;
        var told = new ArrayList<Told>();
        for (var i = 0; i < paper.cases().size(); i++) {
            var read = paper.cases().get(i);
            for (var treatment : read.planned()) {
                told.add(new Told(
                        treatment.body(),
                        treatment.on(),
                        false,
                        List.of(new CaseAt(i, read, treatment.number(), null))));
            }
        }
        return told.isEmpty() ? List.of(own()) : told;
    }

    private List<Told> logged() {
        var byMeeting = new LinkedHashMap<String, Told>();
        var cases = LoggedCases.of(drafting.paper);
        for (var i = 0; i < cases.size(); i++) {
            var read = cases.get(i);
            var key = (read.body() == null ? "" : Words.key(read.body().value())) + "@"
                    + (read.date() == null ? "" : read.date().value());
            byMeeting
                    .computeIfAbsent(
                            key,
                            none -> new Told(
                                    read.body() == null
                                            ? drafting.paper.meeting().body()
                                            : read.body(),
                                    read.date(),
                                    false,
                                    new ArrayList<>()))
                    .cases()
                    .add(new CaseAt(i, read, read.number(), drafting.paper.log().get(i)));
        }
        return List.copyOf(byMeeting.values());
    }

    private DraftedMeeting meeting(String path, Told told) {
        var date = mends.field(path + ".date", told.on());
        var day = Values.day(date);
        var body = drafting.bodies.named(told.body(), day);
        drafting.enroll(body);
        var onRecord = drafting.bodies.known(body);
        var known = day == null
                ? Optional.<KnownMeeting>empty()
                : onRecord.flatMap(on -> drafting.record.meeting(on.id(), day));
        remarkDay(path, date, day, known);
        var head = drafting.paper.meeting();
        var times = new MeetingTimes(drafting, path, told.own() ? head : null, day).read(known);
        var place = mends.field(path + ".place", told.own() ? head.place() : null);
        known.map(KnownMeeting::place)
                .filter(before -> !place.isEmpty() && !Words.same(before, place.text()))
                .ifPresent(before -> drafting.remarks.add(
                        Remark.of(Remark.Kind.PLACE_IS_ANOTHER, place.path(), place.place(), place.text(), before)));
        var attendance = told.own() ? attendance(path) : List.<DraftedAttendee>of();
        var votes = new DraftingVotes(drafting, onRecord, day, attendance);
        var cases = new DraftingCases(drafting, path, day, onRecord, known, votes).all(told.cases());
        if (told.own()) {
            new Conflicts(drafting).remark(path, attendance);
        }
        return new DraftedMeeting(
                path,
                mends.takes(path, true),
                known.isPresent() ? Standing.SAME : Standing.NEW,
                known.map(meeting -> meeting.id().value()).orElse(null),
                body,
                date,
                times.from(),
                times.to(),
                place,
                mends.field(path + ".chair", told.own() ? head.chair() : null),
                mends.field(path + ".secretary", told.own() ? head.secretary() : null),
                mends.field(path + ".nextMeeting", told.own() ? head.nextMeeting() : null),
                attendance,
                standing(attendance, known),
                agenda(path, told, cases),
                cases);
    }

    private void remarkDay(String path, Field date, @Nullable LocalDate day, Optional<KnownMeeting> known) {
        if (date.isEmpty()) {
            drafting.remarks.add(Remark.of(Remark.Kind.DAY_IS_MISSING, date.path(), null));
        } else if (day == null) {
            drafting.remarks.add(Remark.of(Remark.Kind.DAY_IS_NO_DAY, date.path(), date.place(), date.text()));
        } else if (known.isEmpty()) {
            drafting.remarks.add(Remark.of(Remark.Kind.MEETING_IS_UNKNOWN, path, date.place(), day.toString()));
        }
    }

    private List<DraftedAttendee> attendance(String path) {
        var attendees = new ArrayList<DraftedAttendee>();
        var read = drafting.paper.attendance();
        for (var i = 0; i < read.size(); i++) {
            attendees.add(attendee(path + ".attendance." + i, read.get(i)));
        }
        remarkTwice(attendees);
        return attendees;
    }

    private DraftedAttendee attendee(String path, Attendee read) {
        var name = mends.field(path + ".name", read.name());
        var organisation = mends.field(path + ".organisation", read.affiliation());
        var group = mends.field(path + ".group", read.group());
        var take = mends.takes(path, true) && !name.isEmpty();
        var known = take
                ? drafting.persons.named(
                        name.text(),
                        organisation.isEmpty() ? group.value() : organisation.value(),
                        name.path(),
                        name.place())
                : null;
        return new DraftedAttendee(
                path,
                take,
                name,
                organisation,
                group,
                mends.field(path + ".presence", read.presence()),
                mends.field(path + ".metFor", read.metFor()),
                known == null || !known.isKnown() ? null : known.id());
    }

    private void remarkTwice(List<DraftedAttendee> attendees) {
        var names = new HashSet<Object>();
        for (var attendee : attendees) {
            var person = drafting.persons.find(attendee.name().text());
            if (attendee.take() && person.isPresent() && !names.add(person.get().id())) {
                drafting.remarks.add(Remark.of(
                        Remark.Kind.PERSON_IS_THERE_TWICE,
                        attendee.name().path(),
                        attendee.name().place(),
                        attendee.name().text()));
            }
        }
    }

    /** Attendance is one list: it is the same, or it is recorded again as a whole. */
    private Standing standing(List<DraftedAttendee> attendance, Optional<KnownMeeting> known) {
        var before = known.map(KnownMeeting::attendance).orElse(null);
        if (before == null) {
            return Standing.NEW;
        }
        if (attendance.stream().noneMatch(DraftedAttendee::take)) {
            return Standing.SAME;
        }
        var told = new LinkedHashMap<Object, Presence>();
        attendance.stream().filter(DraftedAttendee::take).forEach(attendee -> drafting.persons
                .find(attendee.name().text())
                .ifPresent(person ->
                        told.put(person.id(), Values.constant(Presence.class, attendee.presence(), Presence.MET))));
        var recorded = new LinkedHashMap<Object, Presence>();
        before.forEach(one -> recorded.put(one.person().value(), one.presence()));
        return told.equals(recorded) ? Standing.SAME : Standing.CHANGED;
    }

    private List<DraftedRow> agenda(String path, Told told, List<DraftedCase> cases) {
        if (!told.own()) {
            return List.of();
        }
        var rows = new ArrayList<DraftedRow>();
        var read = drafting.paper.agenda();
        for (var i = 0; i < read.size(); i++) {
            var row = read.get(i);
            var at = path + ".agenda." + i;
            remarkTimes(at, row);
            rows.add(new DraftedRow(
                    at,
                    mends.takes(at, true),
                    caseAt(row, told.cases()),
                    mends.field(at + ".title", row.title()),
                    minutes(at, row),
                    mends.field(at + ".presenters", row.responsible())));
        }
        return rows;
    }

    private Field minutes(String at, AgendaRow row) {
        var counted = length(row);
        return row.minutes() != null || counted.isEmpty()
                ? mends.field(at + ".minutes", row.minutes())
                : mends.field(
                        at + ".minutes",
                        String.valueOf(counted.get()),
                        Objects.requireNonNull(row.times()).from().span(),
                        Certainty.LIKELY);
    }

    private void remarkTimes(String at, AgendaRow row) {
        length(row)
                .filter(counted -> row.minutes() != null
                        && !counted.equals((long) row.minutes().value()))
                .ifPresent(counted -> drafting.remarks.add(Remark.of(
                        Remark.Kind.TIMES_DO_NOT_ADD_UP,
                        at + ".minutes",
                        Objects.requireNonNull(row.minutes()).span(),
                        row.title().value(),
                        String.valueOf(row.minutes().value()),
                        String.valueOf(counted))));
    }

    private static Optional<Long> length(AgendaRow row) {
        var times = row.times();
        return times == null || times.to() == null
                ? Optional.empty()
                : Optional.of(Duration.between(times.from().value(), times.to().value())
                                .toMinutes())
                        .filter(minutes -> minutes >= 0);
    }

    private static @Nullable Integer caseAt(AgendaRow row, List<CaseAt> cases) {
        var number = row.number();
        if (number == null) {
            return null;
        }
        for (var i = 0; i < cases.size(); i++) {
            var other = cases.get(i).read().number();
            if (other != null && other.value().sameAs(number.value())) {
                return i;
            }
        }
        return null;
    }
}
