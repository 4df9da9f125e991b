package no.vedtakslogg.query.history;

import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the trail belongs to: what the event says itself, and what the event that began its aggregate said. A
 * report on a follow-up names only the follow-up, but belongs to the case and the body that the follow-up was opened in.
 */
record Concerns(
        @Nullable UUID partnership,
        @Nullable UUID body,
        @Nullable UUID meeting,
        @Nullable UUID aCase) {
    private static final Concerns NOTHING = new Concerns(null, null, null, null);

    /** What an event belongs to, in the aggregate that {@code first} began. */
    static Concerns of(Event event, Event first) {
        var own = of(event);
        return event.equals(first) ? own : own.since(of(first));
    }

    /** Where the aggregate belongs, its events belong; what happens to a follow-up is not the meeting's any more. */
    private Concerns since(Concerns first) {
        return new Concerns(
                first.partnership == null ? partnership : first.partnership,
                first.body == null ? body : first.body,
                meeting,
                first.aCase == null ? aCase : first.aCase);
    }

    /** What else the event names. */
    static Set<Ref> beside(Concerns concerns, Event event, String aggregateId) {
        var named = Mentions.in(event);
        named.removeIf(ref -> ref.id().equals(concerns.partnership)
                || ref.id().equals(concerns.body)
                || ref.id().equals(concerns.meeting)
                || ref.id().equals(concerns.aCase)
                || ref.id().toString().equals(aggregateId));
        return named;
    }

    private static Concerns of(Event event) {
        return switch (event) {
            case PartnershipEvent partnership ->
                new Concerns(partnership.partnershipId().value(), null, null, null);
            case BodyEvent body ->
                new Concerns(
                        body instanceof BodyEstablished established
                                ? established.partnershipId().value()
                                : null,
                        body.bodyId().value(),
                        null,
                        null);
            case MeetingEvent meeting -> atMeeting(meeting);
            case CaseJournalEvent journal ->
                switch (journal) {
                    case CaseJournalEvent.CaseNumbered numbered ->
                        new Concerns(
                                null,
                                numbered.journalId().bodyId().value(),
                                numbered.meetingId().value(),
                                numbered.caseId().value());
                };
            case CaseEvent ofCase -> ofCase(ofCase);
            case FollowUpEvent followUp -> ofFollowUp(followUp);
            case ActionPlanEvent plan ->
                plan instanceof ActionPlanAdopted adopted
                        ? new Concerns(adopted.partnershipId().value(), null, null, null)
                        : NOTHING;
            case MeasureEvent measure ->
                measure instanceof MeasureAdded added
                        ? new Concerns(
                                added.partnershipId().value(),
                                null,
                                null,
                                added.decidedAt() == null
                                        ? null
                                        : added.decidedAt().caseId().value())
                        : NOTHING;
            default -> NOTHING;
        };
    }

    private static Concerns atMeeting(MeetingEvent event) {
        var meeting = new Concerns(null, null, event.meetingId().value(), null);
        return switch (event) {
            case MeetingScheduled scheduled ->
                meeting.in(scheduled.partnershipId().value(), scheduled.bodyId().value());
            case MeetingDatesProposed proposed ->
                meeting.in(proposed.partnershipId().value(), proposed.bodyId().value());
            case ExtraordinaryMeetingCalled called ->
                meeting.in(called.partnershipId().value(), called.bodyId().value());
            case CaseTabled tabled ->
                meeting.in(null, tabled.bodyId().value()).about(tabled.caseId().value());
            case CaseTakenOff off -> meeting.about(off.caseId().value());
            case GuestInvited guest -> meeting.about(guest.caseId().value());
            case DiscussionRecorded discussion ->
                meeting.about(discussion.caseId().value());
            case InputRecorded input -> meeting.about(input.caseId().value());
            case DecisionAdopted adopted ->
                meeting.in(adopted.partnershipId().value(), adopted.bodyId().value())
                        .about(adopted.caseId().value());
            case CasePostponed postponed ->
                meeting.in(postponed.partnershipId().value(), postponed.bodyId().value())
                        .about(postponed.caseId().value());
            case CaseReturned returned ->
                meeting.in(returned.partnershipId().value(), returned.bodyId().value())
                        .about(returned.caseId().value());
            case DecisionCorrected corrected -> meeting.about(corrected.caseId().value());
            case DecisionSuperseded superseded ->
                meeting.about(superseded.caseId().value());
            default -> meeting;
        };
    }

    private static Concerns ofCase(CaseEvent event) {
        var aCase = NOTHING.about(event.caseId().value());
        return switch (event) {
            case CaseOpened opened -> aCase.in(opened.partnershipId().value(), null);
            case CaseReferred referred -> aCase.in(null, referred.fromBodyId().value());
            case ReferralAccepted accepted -> aCase.in(null, accepted.bodyId().value());
            case ReferralReturned returned -> aCase.in(null, returned.bodyId().value());
            case ReferralRefused refused -> aCase.in(null, refused.bodyId().value());
            default -> aCase;
        };
    }

    private static Concerns ofFollowUp(FollowUpEvent event) {
        return switch (event) {
            case FollowUpOpened opened ->
                new Concerns(
                        opened.partnershipId().value(),
                        opened.bodyId().value(),
                        opened.decidedAt().meetingId().value(),
                        opened.decidedAt().caseId().value());
            case FulfilmentAccepted accepted ->
                NOTHING.in(null, accepted.bodyId().value());
            case FulfilmentRejected rejected ->
                NOTHING.in(null, rejected.bodyId().value());
            default -> NOTHING;
        };
    }

    private Concerns in(@Nullable UUID newPartnership, @Nullable UUID newBody) {
        return new Concerns(newPartnership, newBody, meeting, aCase);
    }

    private Concerns about(UUID newCase) {
        return new Concerns(partnership, body, meeting, newCase);
    }
}
