package no.vedtakslogg.query.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** What is kept of meetings. */
final class MeetingRows {
    static final VersionedTable<Meeting> MEETING = new VersionedTable<>("meeting", Meeting.class);
    static final VersionedTable<AgendaItem> AGENDA = new VersionedTable<>("agenda_item", AgendaItem.class);
    static final VersionedTable<Attendee> ATTENDANCE = new VersionedTable<>("attendance", Attendee.class);
    static final VersionedTable<Treatment> TREATMENT = new VersionedTable<>("treatment", Treatment.class);
    static final FactTable<Notice> NOTICE = new FactTable<>("notice", Notice.class);
    static final FactTable<Minutes> MINUTES = new FactTable<>("minutes", Minutes.class);
    static final FactTable<OtherBusiness> OTHER_BUSINESS = new FactTable<>("other_business", OtherBusiness.class);
    static final FactTable<Guest> GUEST = new FactTable<>("guest", Guest.class);
    static final FactTable<Absence> ABSENCE = new FactTable<>("absence", Absence.class);
    static final FactTable<Discussion> DISCUSSION = new FactTable<>("discussion", Discussion.class);

    static final List<ProjectionTable<?>> ALL = List.of(
            MEETING, AGENDA, ATTENDANCE, TREATMENT, NOTICE, MINUTES, OTHER_BUSINESS, GUEST, ABSENCE, DISCUSSION);

    private MeetingRows() {}

    record Meeting(
            UUID partnershipId,
            UUID bodyId,
            String kind,
            String status,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            String proposedTimes,
            @Nullable String place,
            String form,
            boolean open,
            @Nullable String reason,
            String topics) {

        Meeting at(MeetingTime time, @Nullable String newPlace, @Nullable String why) {
            return new Meeting(
                    partnershipId,
                    bodyId,
                    kind,
                    MeetingStatus.SCHEDULED.name(),
                    time.on(),
                    time.from(),
                    time.to(),
                    proposedTimes,
                    newPlace == null ? place : newPlace,
                    form,
                    open,
                    why == null ? reason : why,
                    topics);
        }

        Meeting cancelled(String because) {
            return new Meeting(
                    partnershipId,
                    bodyId,
                    kind,
                    MeetingStatus.CANCELLED.name(),
                    heldOn,
                    startsAt,
                    endsAt,
                    proposedTimes,
                    place,
                    form,
                    open,
                    because,
                    topics);
        }
    }

    record AgendaItem(
            UUID meetingId,
            @Nullable UUID caseId,
            int place,
            @Nullable Integer numberYear,
            @Nullable Integer numberSequence,
            String title,
            int minutes,
            String presenters,
            boolean closed,
            @Nullable String lateBecause) {

        AgendaItem arranged(int newPlace, String newTitle, int newMinutes, String newPresenters) {
            return new AgendaItem(
                    meetingId,
                    caseId,
                    newPlace,
                    numberYear,
                    numberSequence,
                    newTitle,
                    newMinutes,
                    newPresenters,
                    closed,
                    lateBecause);
        }

        AgendaItem moved(int newPlace) {
            return arranged(newPlace, title, minutes, presenters);
        }
    }

    record Attendee(
            UUID meetingId,
            int place,
            UUID personId,
            String presence,
            @Nullable UUID deputyFor,
            @Nullable String seatGroup) {}

    record Treatment(
            UUID meetingId,
            UUID bodyId,
            UUID caseId,
            int numberYear,
            int numberSequence,
            String caseTitle,
            LocalDate treatedOn,
            String outcome,
            UUID decisionId,
            @Nullable String form,
            String mode,
            @Nullable UUID proposalId,
            String points,
            String votes,
            @Nullable String untilWords,
            @Nullable LocalDate untilLatest,
            @Nullable String returnedTo,
            @Nullable String correctedBecause,
            String superseded) {

        Treatment corrected(String newPoints, String because) {
            return with(newPoints, because, superseded);
        }

        Treatment superseded(String newSuperseded) {
            return with(points, correctedBecause, newSuperseded);
        }

        private Treatment with(String newPoints, @Nullable String because, String newSuperseded) {
            return new Treatment(
                    meetingId,
                    bodyId,
                    caseId,
                    numberYear,
                    numberSequence,
                    caseTitle,
                    treatedOn,
                    outcome,
                    decisionId,
                    form,
                    mode,
                    proposalId,
                    newPoints,
                    votes,
                    untilWords,
                    untilLatest,
                    returnedTo,
                    because,
                    newSuperseded);
        }
    }

    record Notice(UUID meetingId, String recipients, String documents) {}

    record Minutes(
            UUID meetingId,
            @Nullable UUID chairId,
            @Nullable UUID minuteTakerId,
            @Nullable LocalDate nextMeetingOn,
            String documents) {}

    record OtherBusiness(
            UUID meetingId, String title, @Nullable String raisedBy) {}

    record Guest(
            UUID meetingId,
            UUID caseId,
            UUID personId,
            @Nullable String role) {}

    record Absence(
            UUID meetingId,
            UUID personId,
            @Nullable String reason,
            @Nullable UUID deputyId) {}

    record Discussion(
            UUID meetingId,
            UUID caseId,
            String kind,
            String text,
            String givenBy,
            @Nullable String presentation) {}
}
