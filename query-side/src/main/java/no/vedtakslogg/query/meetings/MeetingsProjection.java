package no.vedtakslogg.query.meetings;

import static no.vedtakslogg.query.meetings.MeetingRows.ABSENCE;
import static no.vedtakslogg.query.meetings.MeetingRows.DISCUSSION;
import static no.vedtakslogg.query.meetings.MeetingRows.GUEST;
import static no.vedtakslogg.query.meetings.MeetingRows.MEETING;
import static no.vedtakslogg.query.meetings.MeetingRows.MINUTES;
import static no.vedtakslogg.query.meetings.MeetingRows.NOTICE;
import static no.vedtakslogg.query.meetings.MeetingRows.OTHER_BUSINESS;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingRows.Absence;
import no.vedtakslogg.query.meetings.MeetingRows.Discussion;
import no.vedtakslogg.query.meetings.MeetingRows.Guest;
import no.vedtakslogg.query.meetings.MeetingRows.Minutes;
import no.vedtakslogg.query.meetings.MeetingRows.Notice;
import no.vedtakslogg.query.meetings.MeetingRows.OtherBusiness;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the meetings: when they are, what is on the agenda, who came, and what became of each case. */
@Component
class MeetingsProjection implements Projection {

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return MeetingRows.ALL;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof MeetingEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        if (recorded.event() instanceof MeetingEvent event) {
            project(event, changes);
        }
    }

    private static void project(MeetingEvent event, Changes changes) {
        var id = event.meetingId().value();
        switch (event) {
            case MeetingScheduled scheduled -> changes.rows(MEETING).put(id, Scheduling.of(scheduled));
            case MeetingDatesProposed proposed -> changes.rows(MEETING).put(id, Scheduling.of(proposed));
            case ExtraordinaryMeetingCalled called -> changes.rows(MEETING).put(id, Scheduling.of(called));
            case MeetingDateFixed fixed ->
                changes.rows(MEETING).change(id, meeting -> meeting.at(fixed.time(), null, null));
            case MeetingMoved moved ->
                changes.rows(MEETING).change(id, meeting -> meeting.at(moved.time(), moved.place(), moved.reason()));
            case MeetingCancelled cancelled ->
                changes.rows(MEETING).change(id, meeting -> meeting.cancelled(cancelled.reason()));
            case DeadlineTied ignored -> {}
            case NoticeIssued issued ->
                changes.add(NOTICE, new Notice(id, Json.of(issued.recipients()), Json.of(issued.documents())));
            case CaseTabled tabled -> AgendaChanges.table(tabled, changes);
            case CaseTakenOff off -> AgendaChanges.takeOff(off, changes);
            case AgendaArranged arranged -> AgendaChanges.arrange(arranged, changes);
            case OtherBusinessRaised raised ->
                changes.add(OTHER_BUSINESS, new OtherBusiness(id, raised.title(), raised.raisedBy()));
            case GuestInvited guest ->
                changes.add(
                        GUEST,
                        new Guest(id, guest.caseId().value(), guest.personId().value(), guest.role()));
            case AbsenceReported absence ->
                changes.add(ABSENCE, new Absence(id, absence.personId().value(), absence.reason(), null));
            case DeputyCalled called ->
                changes.add(
                        ABSENCE,
                        new Absence(
                                id,
                                called.absentId().value(),
                                null,
                                called.deputyId().value()));
            case AttendanceRecorded attendance -> AgendaChanges.attend(attendance, changes);
            case DiscussionRecorded discussion ->
                changes.add(
                        DISCUSSION,
                        new Discussion(
                                id,
                                discussion.caseId().value(),
                                "DISCUSSION",
                                discussion.text(),
                                Json.of(discussion.briefedBy()),
                                discussion.presentation()));
            case InputRecorded input ->
                changes.add(
                        DISCUSSION,
                        new Discussion(
                                id,
                                input.caseId().value(),
                                "INPUT",
                                input.text(),
                                Json.of(input.givenBy() == null ? List.of() : List.of(input.givenBy())),
                                null));
            case DecisionAdopted adopted -> Treatments.decide(adopted, changes);
            case CasePostponed postponed -> Treatments.postpone(postponed, changes);
            case CaseReturned returned -> Treatments.giveBack(returned, changes);
            case DecisionCorrected corrected -> Treatments.correct(corrected, changes);
            case DecisionSuperseded superseded -> Treatments.supersede(superseded, changes);
            case MinutesPublished published -> changes.add(MINUTES, minutes(published));
        }
    }

    private static Minutes minutes(MinutesPublished event) {
        return new Minutes(
                event.meetingId().value(),
                value(event.chairId()),
                value(event.minuteTakerId()),
                event.nextMeetingOn(),
                Json.of(event.documents()));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
