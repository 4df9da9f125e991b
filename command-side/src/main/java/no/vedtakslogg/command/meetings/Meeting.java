package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingRule.A_CHOICE_OF_DATES_HAS_AT_LEAST_TWO;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEADLINE_FOLLOWS_A_MEETING_OF_ITS_OWN_PARTNERSHIP;
import static no.vedtakslogg.command.meetings.MeetingRule.A_DEADLINE_FOLLOWS_A_MEETING_THAT_IS_TO_BE_HELD;
import static no.vedtakslogg.command.meetings.MeetingRule.A_MEETING_THAT_DECIDED_IS_NEITHER_MOVED_NOR_CANCELLED;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_AN_ACTIVE_BODY_MEETS;
import static no.vedtakslogg.command.meetings.MeetingRule.checkWords;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.meetings.Decisions.Decided;
import no.vedtakslogg.command.meetings.MeetingCommand.CallExtraordinaryMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.CancelMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.FixMeetingDate;
import no.vedtakslogg.command.meetings.MeetingCommand.MoveMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.ProposeMeetingDates;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.*;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;

/** A meeting (møte) of a body: when it is held here, how it is made ready and what comes of it in its two parts. */
@Aggregate(type = "meeting", filterEventsByType = true)
class Meeting {
    @AggregateIdentifier
    private MeetingId id;

    private final Convening convening = new Convening();
    private final Agenda agenda = new Agenda();
    private final Attendees attendees = new Attendees();
    private final Treatments treatments = new Treatments();
    private final Set<FollowUpId> tied = new LinkedHashSet<>();

    @AggregateMember
    private final Preparations preparations = new Preparations(convening, agenda, attendees, treatments);

    @AggregateMember
    private final Proceedings proceedings = new Proceedings(convening, agenda, attendees, treatments);

    @SuppressWarnings("NullAway.Init") // Axon builds an empty meeting and replays its events
    Meeting() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(MeetingScheduled) sets what it is
    Meeting(ScheduleMeeting command, Bodies bodies) {
        var day = command.time().on();
        var body = bodies.on(command.bodyId(), day);
        Convening.checkMeets(body, command.kind(), command.effectiveOn(), day);
        apply(new MeetingScheduled(
                command.meetingId(),
                body.partnershipId(),
                command.bodyId(),
                command.kind(),
                command.time(),
                command.place(),
                command.form(),
                command.open(),
                command.effectiveOn()));
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(MeetingDatesProposed) sets what it is
    Meeting(ProposeMeetingDates command, Bodies bodies) {
        A_CHOICE_OF_DATES_HAS_AT_LEAST_TWO.check(new HashSet<>(command.alternatives()).size() >= 2);
        var standings = command.alternatives().stream()
                .map(time -> bodies.on(command.bodyId(), time.on()))
                .toList();
        ONLY_AN_ACTIVE_BODY_MEETS.check(standings.stream().allMatch(Standing::active));
        apply(new MeetingDatesProposed(
                command.meetingId(),
                standings.getFirst().partnershipId(),
                command.bodyId(),
                command.kind(),
                command.alternatives(),
                command.place(),
                command.form(),
                command.open(),
                command.effectiveOn()));
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(ExtraordinaryMeetingCalled) sets what it is
    Meeting(CallExtraordinaryMeeting command, Bodies bodies) {
        checkWords(command.reason());
        command.topics().forEach(MeetingRule::checkWords);
        var day = command.time().on();
        var body = bodies.on(command.bodyId(), day);
        Convening.checkMeets(body, MeetingKind.EXTRAORDINARY, command.effectiveOn(), day);
        apply(new ExtraordinaryMeetingCalled(
                command.meetingId(),
                body.partnershipId(),
                command.bodyId(),
                command.time(),
                command.place(),
                command.form(),
                command.open(),
                command.reason(),
                command.topics(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(FixMeetingDate command, Bodies bodies) {
        convening.checkNotCancelled();
        convening.checkFixed(command.time(), command.effectiveOn(), bodies);
        apply(new MeetingDateFixed(id, command.time(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(MoveMeeting command, Bodies bodies, TiedDeadlines deadlines) {
        convening.checkNotCancelled();
        A_MEETING_THAT_DECIDED_IS_NEITHER_MOVED_NOR_CANCELLED.check(!treatments.any());
        convening.checkChanged(command.effectiveOn());
        convening.checkMoved(command.time(), bodies);
        var from = convening.day();
        var to = command.time().on();
        apply(new MeetingMoved(id, command.time(), command.place(), command.reason(), command.effectiveOn()));
        if (!to.equals(from)) {
            tied.forEach(followUp -> deadlines.move(followUp, id, from, to, command.effectiveOn()));
        }
    }

    @CommandHandler
    void handle(CancelMeeting command) {
        convening.checkNotCancelled();
        A_MEETING_THAT_DECIDED_IS_NEITHER_MOVED_NOR_CANCELLED.check(!treatments.any());
        convening.checkChanged(command.effectiveOn());
        checkWords(command.reason());
        apply(new MeetingCancelled(id, command.reason(), command.effectiveOn()));
    }

    /** Lets the deadline of a follow-up go where the meeting goes, and tells the day that it is on now. */
    LocalDate tie(FollowUpId followUp, PartnershipId partnership, LocalDate effectiveOn) {
        A_DEADLINE_FOLLOWS_A_MEETING_OF_ITS_OWN_PARTNERSHIP.check(
                convening.partnership().equals(partnership));
        A_DEADLINE_FOLLOWS_A_MEETING_THAT_IS_TO_BE_HELD.check(convening.isToBeHeld());
        apply(new DeadlineTied(id, followUp, effectiveOn));
        return convening.day();
    }

    /** Who decided a point of a case here, and when; nothing where it was not decided here. */
    Optional<Decided> decided(CaseId caseId, PointId point) {
        return treatments.decided(caseId, point)
                ? Optional.of(new Decided(convening.partnership(), convening.body(), convening.day()))
                : Optional.empty();
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled it -> {
                id = it.meetingId();
                convening.convene(id, it.partnershipId(), it.bodyId(), it.kind(), it.effectiveOn());
                convening.fix(it.time(), it.effectiveOn());
            }
            case MeetingDatesProposed it -> {
                id = it.meetingId();
                convening.convene(id, it.partnershipId(), it.bodyId(), it.kind(), it.effectiveOn());
                convening.propose(it.alternatives());
            }
            case ExtraordinaryMeetingCalled it -> {
                id = it.meetingId();
                convening.convene(id, it.partnershipId(), it.bodyId(), MeetingKind.EXTRAORDINARY, it.effectiveOn());
                convening.fix(it.time(), it.effectiveOn());
            }
            case MeetingDateFixed it -> convening.fix(it.time(), it.effectiveOn());
            case MeetingMoved it -> convening.move(it.time(), it.effectiveOn());
            case MeetingCancelled ignored -> convening.cancel();
            case DeadlineTied it -> tied.add(it.followUpId());
            case NoticeIssued ignored -> agenda.sendOut();
            case CaseTabled it -> agenda.table(it);
            case CaseTakenOff it -> agenda.takeOff(it);
            case AgendaArranged ignored -> {}
            case OtherBusinessRaised ignored -> {}
            case GuestInvited ignored -> {}
            case AbsenceReported it -> attendees.miss(it.personId());
            case DeputyCalled it -> attendees.call(it.deputyId(), it.absentId());
            case AttendanceRecorded it -> attendees.record(it.attendance());
            case DiscussionRecorded ignored -> {}
            case InputRecorded ignored -> {}
            case DecisionAdopted it -> treatments.treat(it.caseId(), it.decisionId(), it.points(), it.votes());
            case CasePostponed it ->
                treatments.treat(it.caseId(), it.decisionId(), Wording.postponing(it.pointId(), it.text()), List.of());
            case CaseReturned it ->
                treatments.treat(it.caseId(), it.decisionId(), Wording.returning(it.pointId(), it.text()), List.of());
            case DecisionCorrected it -> treatments.correct(it.caseId(), it.points());
            case DecisionSuperseded ignored -> {}
            case MinutesPublished ignored -> {}
        }
    }
}
