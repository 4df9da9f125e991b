package no.vedtakslogg.query.cases;

import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.ArchiveReferenceRegistered;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseHandlersAssigned;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
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
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.cases.CaseRows.Life;
import no.vedtakslogg.query.words.Words;
import org.jspecify.annotations.Nullable;

/** Which events belong to the life of which cases. */
final class CaseLife {
    private CaseLife() {}

    /** What the event adds to the lives of cases: mostly one entry or none, two where it joins two cases. */
    static List<Life> of(Event event) {
        return switch (event) {
            case CaseEvent ofCase -> ofCase(ofCase).toList();
            case MeetingEvent meeting -> atMeeting(meeting).toList();
            case FollowUpEvent followUp -> List.of(ofFollowUp(followUp));
            default -> List.of();
        };
    }

    private static Stream<Life> ofCase(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> Stream.of(ofCase(LifeKind.CASE, opened, null));
            case ArchiveReferenceRegistered archived -> Stream.of(ofCase(LifeKind.CASE, archived, null));
            case CaseHandlersAssigned assigned -> Stream.of(ofCase(LifeKind.CASE, assigned, null));
            case CaseClosed closed -> Stream.of(ofCase(LifeKind.CASE, closed, null));
            case CasePaperFiled filed -> Stream.of(ofCase(LifeKind.PAPER, filed, null));
            case ProposalMade made -> Stream.of(ofCase(LifeKind.PAPER, made, null));
            case ProposalWithdrawn withdrawn -> Stream.of(ofCase(LifeKind.PAPER, withdrawn, null));
            case RecommendationRegistered registered -> Stream.of(ofCase(LifeKind.PAPER, registered, null));
            case RecommendationDisposed disposed -> Stream.of(ofCase(LifeKind.PAPER, disposed, null));
            case CaseLinked linked ->
                Stream.of(linked.caseId(), linked.otherCaseId()).map(id -> life(LifeKind.LINK, linked, id, null, null));
            case CaseUnlinked unlinked ->
                Stream.of(unlinked.caseId(), unlinked.otherCaseId())
                        .map(id -> life(LifeKind.LINK, unlinked, id, null, null));
            case CaseLinkedToMeasure linked -> Stream.of(ofCase(LifeKind.LINK, linked, null));
            case CaseReferred referred -> Stream.of(ofCase(LifeKind.REFERRAL, referred, referred.fromBodyId()));
            case ReferralAccepted accepted -> Stream.of(ofCase(LifeKind.REFERRAL, accepted, accepted.bodyId()));
            case ReferralReturned returned -> Stream.of(ofCase(LifeKind.REFERRAL, returned, returned.bodyId()));
            case ReferralRefused refused -> Stream.of(ofCase(LifeKind.REFERRAL, refused, refused.bodyId()));
        };
    }

    private static Stream<Life> atMeeting(MeetingEvent event) {
        var meeting = event.meetingId();
        return switch (event) {
            case CaseTabled tabled ->
                Stream.of(life(LifeKind.AGENDA, tabled, tabled.caseId(), tabled.bodyId(), meeting));
            case CaseTakenOff off -> Stream.of(life(LifeKind.AGENDA, off, off.caseId(), null, meeting));
            case DiscussionRecorded discussion ->
                Stream.of(life(LifeKind.DISCUSSION, discussion, discussion.caseId(), null, meeting));
            case InputRecorded input -> Stream.of(life(LifeKind.DISCUSSION, input, input.caseId(), null, meeting));
            case DecisionAdopted adopted ->
                Stream.of(life(LifeKind.DECISION, adopted, adopted.caseId(), adopted.bodyId(), meeting));
            case DecisionCorrected corrected ->
                Stream.of(life(LifeKind.DECISION, corrected, corrected.caseId(), null, meeting));
            case DecisionSuperseded superseded ->
                Stream.of(superseded.caseId(), superseded.supersededBy().caseId())
                        .distinct()
                        .map(id -> life(LifeKind.DECISION, superseded, id, null, meeting));
            case CasePostponed postponed ->
                Stream.of(life(LifeKind.POSTPONEMENT, postponed, postponed.caseId(), postponed.bodyId(), meeting));
            case CaseReturned returned ->
                Stream.of(life(LifeKind.RETURN, returned, returned.caseId(), returned.bodyId(), meeting));
            case MeetingScheduled ignored -> Stream.empty();
            case MeetingDatesProposed ignored -> Stream.empty();
            case MeetingDateFixed ignored -> Stream.empty();
            case ExtraordinaryMeetingCalled ignored -> Stream.empty();
            case MeetingMoved ignored -> Stream.empty();
            case MeetingCancelled ignored -> Stream.empty();
            case DeadlineTied ignored -> Stream.empty();
            case NoticeIssued ignored -> Stream.empty();
            case AgendaArranged ignored -> Stream.empty();
            case OtherBusinessRaised ignored -> Stream.empty();
            case GuestInvited ignored -> Stream.empty();
            case AbsenceReported ignored -> Stream.empty();
            case DeputyCalled ignored -> Stream.empty();
            case AttendanceRecorded ignored -> Stream.empty();
            case MinutesPublished ignored -> Stream.empty();
        };
    }

    private static Life ofFollowUp(FollowUpEvent event) {
        return switch (event) {
            case FollowUpOpened opened ->
                new Life(
                        LifeKind.FOLLOW_UP.name(),
                        opened.decidedAt().caseId().value(),
                        opened.followUpId().value(),
                        opened.bodyId().value(),
                        opened.decidedAt().meetingId().value(),
                        Words.of(opened).stored());
            case FulfilmentAccepted accepted -> ofFollowUp(accepted, accepted.bodyId());
            case FulfilmentRejected rejected -> ofFollowUp(rejected, rejected.bodyId());
            case ResponsibleAssigned assigned -> ofFollowUp(assigned, null);
            case DeadlineSet set -> ofFollowUp(set, null);
            case DeadlineExtended extended -> ofFollowUp(extended, null);
            case DeadlineMoved moved -> ofFollowUp(moved, null);
            case ConditionMet met -> ofFollowUp(met, null);
            case ProgressReported progress -> ofFollowUp(progress, null);
            case FulfilmentReported reported -> ofFollowUp(reported, null);
            case FollowUpWithdrawn withdrawn -> ofFollowUp(withdrawn, null);
        };
    }

    private static Life ofFollowUp(FollowUpEvent event, @Nullable BodyId body) {
        return new Life(
                LifeKind.FOLLOW_UP.name(),
                null,
                event.followUpId().value(),
                body == null ? null : body.value(),
                null,
                Words.of(event).stored());
    }

    private static Life ofCase(LifeKind kind, CaseEvent event, @Nullable BodyId body) {
        return life(kind, event, event.caseId(), body, null);
    }

    private static Life life(
            LifeKind kind, Event event, CaseId caseId, @Nullable BodyId body, @Nullable MeetingId meeting) {
        return new Life(
                kind.name(),
                caseId.value(),
                null,
                body == null ? null : body.value(),
                meeting == null ? null : meeting.value(),
                Words.of(event).stored());
    }
}
