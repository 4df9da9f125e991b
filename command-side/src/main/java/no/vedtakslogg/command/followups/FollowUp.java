package no.vedtakslogg.command.followups;

import static java.time.temporal.ChronoUnit.DAYS;
import static no.vedtakslogg.command.followups.FollowUpRule.ACCEPTANCE_IS_DECIDED_BY_THE_BODY_THAT_ACCEPTS;
import static no.vedtakslogg.command.followups.FollowUpRule.A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS;
import static no.vedtakslogg.command.followups.FollowUpRule.CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.followups.FollowUpRule.EXTENSION_IS_DECIDED_WITHIN_THE_PARTNERSHIP;
import static no.vedtakslogg.command.followups.FollowUpRule.FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION;
import static no.vedtakslogg.command.followups.FollowUpRule.FOLLOW_UP_SAYS_WHAT_IS_TO_BE_DONE;
import static no.vedtakslogg.command.followups.FollowUpRule.FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED;
import static no.vedtakslogg.command.followups.FollowUpRule.FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED;
import static no.vedtakslogg.command.followups.FollowUpRule.NOTHING_HAPPENS_BEFORE_THE_FOLLOW_UP_IS_OPENED;
import static no.vedtakslogg.command.followups.FollowUpRule.PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.PROGRESS_IS_COUNTED_AS_DONE_OF_A_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.PROGRESS_IS_NOT_MORE_THAN_THE_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.REJECTION_GIVES_A_REASON;
import static no.vedtakslogg.command.followups.FollowUpRule.REPORT_SAYS_SOMETHING;
import static no.vedtakslogg.command.followups.FollowUpRule.WITHDRAWAL_GIVES_A_REASON;
import static no.vedtakslogg.command.followups.FollowUpRule.WITHDRAWAL_IS_DECIDED_WITHIN_THE_PARTNERSHIP;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import no.vedtakslogg.command.followups.FollowUpCommand.AcceptFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.AssignResponsible;
import no.vedtakslogg.command.followups.FollowUpCommand.ExtendDeadline;
import no.vedtakslogg.command.followups.FollowUpCommand.MeetCondition;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.followups.FollowUpCommand.RejectFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportProgress;
import no.vedtakslogg.command.followups.FollowUpCommand.SetDeadline;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.meetings.MeetingTies;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Deadline;
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
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A follow-up (oppfølging): what a decision point asks of whom by when, until the body that decided is content. */
@Aggregate(type = "follow-up", filterEventsByType = true)
class FollowUp {
    private enum Stage {
        OPEN,
        REPORTED,
        CLOSED
    }

    @AggregateIdentifier
    private FollowUpId id;

    private PartnershipId partnershipId;
    private BodyId bodyId;
    private DecidedAt decidedAt;
    private LocalDate openedOn;
    private Timing timing;
    private LocalDate timedOn;
    private Stage stage;
    private LocalDate reachedOn;

    @SuppressWarnings("NullAway.Init") // Axon builds an empty follow-up and replays its events
    FollowUp() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(FollowUpOpened) sets the rest
    FollowUp(OpenFollowUp command, Decisions decisions, FollowUps followUps, MeetingTies ties) {
        FOLLOW_UP_SAYS_WHAT_IS_TO_BE_DONE.check(!command.task().isBlank());
        var decided = decisions.at(command.decidedAt());
        FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION.check(!command.effectiveOn().isBefore(decided.decidedOn()));
        if (command.parentId() != null) {
            var whole = followUps.outlineOf(command.parentId());
            PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE.check(whole.decidedAt().equals(command.decidedAt()));
            CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE.check(whole.open());
        }
        var deadline = Timing.of(Deadline.NONE)
                .withTheDayOfItsMeeting(
                        command.deadline(),
                        meeting -> ties.tie(
                                meeting, command.followUpId(), decided.partnershipId(), command.effectiveOn()));
        apply(new FollowUpOpened(
                command.followUpId(),
                decided.partnershipId(),
                decided.bodyId(),
                command.decidedAt(),
                command.parentId(),
                command.task(),
                command.responsible(),
                deadline,
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(AssignResponsible command) {
        checkOpen(command.effectiveOn());
        apply(new ResponsibleAssigned(id, command.responsible(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(SetDeadline command, MeetingTies ties) {
        checkTimed(command.effectiveOn());
        var deadline = tied(command.deadline(), command.effectiveOn(), ties);
        timing.checkSetting(deadline);
        apply(new DeadlineSet(id, deadline, command.effectiveOn()));
    }

    @CommandHandler
    void handle(ExtendDeadline command, Decisions decisions, MeetingTies ties) {
        checkTimed(command.effectiveOn());
        var deadline = tied(command.deadline(), command.effectiveOn(), ties);
        timing.checkExtension(deadline);
        // not only by the body that decided: another may have taken its work over
        EXTENSION_IS_DECIDED_WITHIN_THE_PARTNERSHIP.check(
                decisions.at(command.extendedBy()).partnershipId().equals(partnershipId));
        apply(new DeadlineExtended(id, deadline, command.extendedBy(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(MeetCondition command) {
        checkTimed(command.effectiveOn());
        timing.checkMeeting();
        REPORT_SAYS_SOMETHING.check(!command.note().isBlank());
        apply(new ConditionMet(id, command.note(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReportProgress command) {
        checkOpen(command.effectiveOn());
        REPORT_SAYS_SOMETHING.check(!command.note().isBlank());
        var done = command.done();
        var of = command.of();
        PROGRESS_IS_COUNTED_AS_DONE_OF_A_WHOLE.check((done == null) == (of == null));
        PROGRESS_IS_NOT_MORE_THAN_THE_WHOLE.check(done == null || of == null || 0 <= done && done <= of && of > 0);
        apply(new ProgressReported(id, command.note(), done, of, command.deliveredBy(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReportFulfilment command) { // again, too: several may report before the body meets
        checkOpen(command.effectiveOn());
        // several may report, the late ones for an earlier day; but not before what they report was last rejected
        A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS.check(
                stage == Stage.REPORTED || !command.effectiveOn().isBefore(reachedOn));
        REPORT_SAYS_SOMETHING.check(!command.note().isBlank());
        apply(new FulfilmentReported(id, command.note(), command.deliveredBy(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AcceptFulfilment command, Decisions decisions) {
        checkAnswer(command.bodyId(), command.effectiveOn());
        var point = command.decidedAt();
        ACCEPTANCE_IS_DECIDED_BY_THE_BODY_THAT_ACCEPTS.check(
                point == null || decisions.at(point).bodyId().equals(command.bodyId()));
        apply(new FulfilmentAccepted(id, command.bodyId(), command.note(), command.decidedAt(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RejectFulfilment command) {
        checkAnswer(command.bodyId(), command.effectiveOn());
        REJECTION_GIVES_A_REASON.check(!command.reason().isBlank());
        apply(new FulfilmentRejected(id, command.bodyId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(WithdrawFollowUp command, Decisions decisions) {
        checkOpen(command.effectiveOn());
        A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS.check(
                !command.effectiveOn().isBefore(reachedOn));
        WITHDRAWAL_GIVES_A_REASON.check(!command.reason().isBlank());
        var point = command.decidedAt();
        WITHDRAWAL_IS_DECIDED_WITHIN_THE_PARTNERSHIP.check(
                point == null || decisions.at(point).partnershipId().equals(partnershipId));
        apply(new FollowUpWithdrawn(id, command.reason(), command.decidedAt(), command.effectiveOn()));
    }

    /** Moves the deadline with its meeting; one that hangs on no meeting any more, or of which nobody asks, stays. */
    void follow(MeetingId meeting, LocalDate from, LocalDate to, LocalDate movedOn) {
        if (stage != Stage.CLOSED && timing.follows(meeting)) {
            var deadline = timing.deadline().later(DAYS.between(from, to));
            apply(new DeadlineMoved(id, deadline, from, to, movedOn.isBefore(timedOn) ? timedOn : movedOn));
        }
    }

    private Deadline tied(Deadline next, LocalDate day, MeetingTies ties) {
        return timing.withTheDayOfItsMeeting(next, meeting -> ties.tie(meeting, id, partnershipId, day));
    }

    FollowUps.Outline outline() {
        return new FollowUps.Outline(decidedAt, stage != Stage.CLOSED);
    }

    private void checkAnswer(BodyId body, LocalDate day) {
        checkOpen(day);
        FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED.check(stage == Stage.REPORTED);
        FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED.check(body.equals(bodyId));
        A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS.check(!day.isBefore(reachedOn));
    }

    /** What moves the deadline counts from its day; of two the one with the later day would else win, not the later word. */
    private void checkTimed(LocalDate day) {
        checkOpen(day);
        A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS.check(!day.isBefore(timedOn));
    }

    private void checkOpen(LocalDate day) {
        CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE.check(stage != Stage.CLOSED);
        NOTHING_HAPPENS_BEFORE_THE_FOLLOW_UP_IS_OPENED.check(!day.isBefore(openedOn));
    }

    @EventSourcingHandler
    void on(FollowUpEvent event) {
        switch (event) {
            case FollowUpOpened opened -> {
                id = opened.followUpId();
                partnershipId = opened.partnershipId();
                bodyId = opened.bodyId();
                decidedAt = opened.decidedAt();
                openedOn = opened.effectiveOn();
                time(Timing.of(opened.deadline()), openedOn);
                stage = Stage.OPEN;
                reachedOn = openedOn;
            }
            case ResponsibleAssigned ignored -> {}
            case DeadlineSet set -> time(timing.set(set.deadline()), set.effectiveOn());
            case DeadlineExtended extended -> time(timing.extendedTo(extended.deadline()), extended.effectiveOn());
            case DeadlineMoved moved -> time(timing.set(moved.deadline()), moved.effectiveOn());
            case ConditionMet met -> time(timing.asMet(), met.effectiveOn());
            case ProgressReported ignored -> {}
            case FulfilmentReported reported -> reach(Stage.REPORTED, reported.effectiveOn());
            case FulfilmentAccepted accepted -> reach(Stage.CLOSED, accepted.effectiveOn());
            case FulfilmentRejected rejected -> reach(Stage.OPEN, rejected.effectiveOn());
            case FollowUpWithdrawn withdrawn -> reach(Stage.CLOSED, withdrawn.effectiveOn());
        }
    }

    private void time(Timing next, LocalDate day) {
        timing = next;
        timedOn = day;
    }

    /** The latest day counts: a report that comes late may be of an earlier day than the one before it. */
    private void reach(Stage next, LocalDate day) {
        reachedOn = day.isAfter(reachedOn) ? day : reachedOn;
        stage = next;
    }
}
