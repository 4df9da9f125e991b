package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.cases.Cases;
import no.vedtakslogg.command.meetings.Agenda.Item;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.PublishMinutes;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordDiscussion;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordInput;
import no.vedtakslogg.command.meetings.MeetingCommand.ReturnCase;
import no.vedtakslogg.command.meetings.MeetingCommand.SupersedeDecision;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.commandhandling.CommandHandler;

/** What comes of a meeting (protokoll). It is effective on the day of the meeting, however late it is entered. */
class Proceedings {
    private final Convening convening;
    private final Agenda agenda;
    private final Attendees attendees;
    private final Treatments treatments;

    Proceedings(Convening convening, Agenda agenda, Attendees attendees, Treatments treatments) {
        this.convening = convening;
        this.agenda = agenda;
        this.attendees = attendees;
        this.treatments = treatments;
    }

    /** An empty list says that the paper does not tell who met. */
    @CommandHandler
    void handle(RecordAttendance command, Bodies bodies) {
        convening.checkNotCancelled();
        var day = convening.day();
        Attendees.checkAttendance(command.attendance());
        WHOEVER_VOTED_WAS_THERE.check(attendees
                .voters(command.attendance(), bodies.on(convening.body(), day))
                .containsAll(treatments.voted()));
        apply(new AttendanceRecorded(convening.meeting(), command.attendance(), day));
    }

    @CommandHandler
    void handle(RecordDiscussion command) {
        checkTreats(command.caseId(), command.text());
        apply(new DiscussionRecorded(
                convening.meeting(),
                command.caseId(),
                command.text(),
                command.briefedBy(),
                command.presentation(),
                convening.day()));
    }

    @CommandHandler
    void handle(RecordInput command) {
        checkTreats(command.caseId(), command.text());
        apply(new InputRecorded(
                convening.meeting(), command.caseId(), command.text(), command.givenBy(), convening.day()));
    }

    @CommandHandler
    void handle(AdoptDecision command, Bodies bodies, Cases cases, PointIds pointIds) {
        var item = checkDecides(command.caseId(), command.decisionId());
        var body = bodies.on(convening.body(), convening.day());
        var entitled = checkQuorum(body);
        A_CASE_THAT_WAS_NOT_SENT_OUT_IS_NOT_DECIDED.check(item.sentOut() || decidesWhatWasNotSentOut(body));
        var points = Wording.decided(command, cases);
        points.check();
        new Votes(command.votes()).check(command.mode(), entitled);
        take(points, command.caseId(), pointIds);
        apply(new DecisionAdopted(
                convening.meeting(),
                convening.partnership(),
                convening.body(),
                command.caseId(),
                item.number(),
                item.title(),
                command.decisionId(),
                command.form(),
                command.mode(),
                command.proposalId(),
                points.points(),
                command.votes(),
                convening.day()));
    }

    @CommandHandler
    void handle(PostponeCase command, Bodies bodies, PointIds pointIds) {
        var item = checkDecides(command.caseId(), command.decisionId());
        checkQuorum(bodies.on(convening.body(), convening.day()));
        checkNeedsNoVotes(command.mode());
        A_POSTPONEMENT_FOLLOWS_NO_MEETING.check(command.until().meetingId() == null);
        var point = new Wording(Wording.postponing(command.pointId(), command.text()));
        point.check();
        take(point, command.caseId(), pointIds);
        apply(new CasePostponed(
                convening.meeting(),
                convening.partnership(),
                convening.body(),
                command.caseId(),
                item.number(),
                item.title(),
                command.decisionId(),
                command.pointId(),
                command.text(),
                command.until(),
                command.mode(),
                convening.day()));
    }

    @CommandHandler
    void handle(ReturnCase command, Bodies bodies, PointIds pointIds) {
        var item = checkDecides(command.caseId(), command.decisionId());
        checkQuorum(bodies.on(convening.body(), convening.day()));
        checkNeedsNoVotes(command.mode());
        var point = new Wording(Wording.returning(command.pointId(), command.text()));
        point.check();
        take(point, command.caseId(), pointIds);
        apply(new CaseReturned(
                convening.meeting(),
                convening.partnership(),
                convening.body(),
                command.caseId(),
                item.number(),
                item.title(),
                command.decisionId(),
                command.pointId(),
                command.text(),
                command.returnedTo(),
                command.mode(),
                convening.day()));
    }

    @CommandHandler
    void handle(CorrectDecision command, Cases cases, PointIds pointIds) {
        checkWords(command.reason());
        var corrected = new Wording(command.points());
        var decision = treatments.checkCorrection(command.caseId(), corrected);
        var origins = treatments.newOrigins(command.caseId(), corrected);
        if (!origins.isEmpty()) {
            Wording.checkOrigins(origins, cases.pointsProposed(command.caseId()));
        }
        take(corrected, command.caseId(), pointIds);
        apply(new DecisionCorrected(
                convening.meeting(), command.caseId(), decision, command.points(), command.reason(), convening.day()));
    }

    @CommandHandler
    void handle(SupersedeDecision command, Decisions decisions) {
        var decision = treatments.checkSuperseded(command.caseId(), command.points());
        var later = command.supersededBy();
        A_DECISION_DOES_NOT_SUPERSEDE_ITSELF.check(!later.meetingId().equals(convening.meeting())
                || !later.caseId().equals(command.caseId()));
        var decided = decisions.at(later);
        A_DECISION_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP.check(
                decided.partnershipId().equals(convening.partnership()));
        A_DECISION_IS_SUPERSEDED_BY_A_LATER_ONE.check(!decided.decidedOn().isBefore(convening.day()));
        apply(new DecisionSuperseded(
                convening.meeting(), command.caseId(), decision, command.points(), later, decided.decidedOn()));
    }

    /** Minutes are published again when they were wrong; each version stays. */
    @CommandHandler
    void handle(PublishMinutes command) {
        convening.checkNotCancelled();
        MINUTES_NEED_RECORDED_ATTENDANCE.check(attendees.areRecorded());
        MINUTES_FOLLOW_THE_MEETING.check(!command.effectiveOn().isBefore(convening.day()));
        THE_NEXT_MEETING_IS_LATER.check(
                command.nextMeetingOn() == null || command.nextMeetingOn().isAfter(convening.day()));
        apply(new MinutesPublished(
                convening.meeting(),
                command.chairId(),
                command.minuteTakerId(),
                command.nextMeetingOn(),
                command.documents(),
                command.effectiveOn()));
    }

    private void checkTreats(CaseId caseId, String words) {
        convening.checkNotCancelled();
        agenda.checkHolds(caseId);
        checkWords(words);
    }

    private Item checkDecides(CaseId caseId, DecisionId decision) {
        convening.checkNotCancelled();
        A_SEMINAR_DECIDES_NOTHING.check(convening.kind() != MeetingKind.SEMINAR);
        A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET.check(convening.hasDate());
        var item = agenda.item(caseId);
        ONLY_A_MEETING_DECIDES_AND_ONLY_ON_ITS_AGENDA.check(item.isPresent());
        treatments.checkUntreated(caseId, decision);
        A_DECISION_NEEDS_RECORDED_ATTENDANCE.check(attendees.areRecorded());
        return item.orElseThrow();
    }

    private Set<PersonId> checkQuorum(Standing body) {
        var entitled = attendees.voters(body);
        var rules = body.rules();
        A_DECISION_NEEDS_A_QUORUM.check(rules == null || rules.quorum() == null || entitled.size() >= rules.quorum());
        return entitled;
    }

    private void take(Wording points, CaseId caseId, PointIds pointIds) {
        A_POINT_BELONGS_TO_ONE_DECISION.check(pointIds.take(convening.meeting(), caseId, points.ids()));
    }

    private static boolean decidesWhatWasNotSentOut(Standing body) {
        var rules = body.rules();
        return rules == null || rules.decidesUnnoticedCases();
    }

    /** A postponement or a return comes without votes, so that it is unanimous or not recorded. */
    private static void checkNeedsNoVotes(DecisionMode mode) {
        WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE.check(mode != DecisionMode.VOTE);
    }
}
