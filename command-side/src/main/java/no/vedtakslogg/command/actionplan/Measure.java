package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.MeasureRule.CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN;
import static no.vedtakslogg.command.actionplan.MeasureRule.DROPPING_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_HAS_A_TEXT;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_CARRIED_OVER_TO_ANOTHER_PLAN;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_CARRIED_OVER_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_THAT_LEFT_THE_PLAN_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.actionplan.MeasureRule.NOTHING_HAPPENS_BEFORE_THE_MEASURE_IS_ADDED;
import static no.vedtakslogg.command.actionplan.MeasureRule.REWORDING_CHANGES_THE_TEXT;
import static no.vedtakslogg.command.actionplan.MeasureRule.REWORDING_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.MeasureRule.STATUS_IS_SET_ON_THE_REAL_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.YEAR_HAS_ONE_MARK;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.CarryOverMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.DropMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.ReportMeasureStatus;
import no.vedtakslogg.command.actionplan.MeasureCommand.RewordMeasure;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A measure (tiltak) of an action plan: what is to be done for a goal, and how far it has come. */
@Aggregate(type = "measure", filterEventsByType = true)
class Measure {
    @AggregateIdentifier
    private MeasureId id;

    private PartnershipId partnershipId;
    private ActionPlanId planId;
    private LocalDate addedOn;
    private String text;
    private boolean gone;
    private final MeasureLinks links = new MeasureLinks();

    @SuppressWarnings("NullAway.Init") // Axon builds an empty measure and replays its events
    Measure() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(MeasureAdded) sets the rest
    Measure(AddMeasure command, PlanNumbers numbers, Decisions decisions) {
        MEASURE_HAS_A_TEXT.check(!command.text().isBlank());
        var years = command.marks().stream().map(YearMark::year).distinct().count();
        YEAR_HAS_ONE_MARK.check(years == command.marks().size());
        var partnership = numbers.place(command);
        checkDecision(command.decidedAt(), partnership, decisions);
        apply(new MeasureAdded(
                command.measureId(),
                partnership,
                command.planId(),
                command.goalId(),
                command.number(),
                command.text(),
                command.responsible(),
                command.marks(),
                command.provenance(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(LinkMeasure command, Measures measures) {
        checkInPlan(command.effectiveOn());
        links.check(command, partnershipId, measures);
        apply(new MeasureLinked(id, command.kind(), command.otherMeasureId(), command.words(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RewordMeasure command, Decisions decisions) {
        checkInPlan(command.effectiveOn());
        MEASURE_HAS_A_TEXT.check(!command.text().isBlank());
        REWORDING_CHANGES_THE_TEXT.check(!command.text().equals(text));
        REWORDING_GIVES_A_REASON.check(!command.reason().isBlank());
        checkDecision(command.decidedAt(), partnershipId, decisions);
        apply(new MeasureReworded(id, command.text(), command.reason(), command.decidedAt(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReportMeasureStatus command) {
        checkInPlan(command.effectiveOn());
        STATUS_IS_SET_ON_THE_REAL_MEASURE.check(links.sameAs() == null);
        apply(new MeasureStatusReported(
                id, command.colour(), command.comment(), command.reportedBy(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(CarryOverMeasure command, ActionPlans plans, Measures measures) {
        checkInPlan(command.effectiveOn());
        MEASURE_IS_CARRIED_OVER_TO_ANOTHER_PLAN.check(!command.toPlanId().equals(planId));
        MEASURE_IS_CARRIED_OVER_WITHIN_ITS_PARTNERSHIP.check(
                plans.partnershipOf(command.toPlanId()).equals(partnershipId));
        var successor = command.toMeasureId();
        CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN.check(
                successor == null || measures.outlineOf(successor).planId().equals(command.toPlanId()));
        apply(new MeasureCarriedOver(id, command.toPlanId(), command.toMeasureId(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(DropMeasure command, Decisions decisions) {
        checkInPlan(command.effectiveOn());
        DROPPING_GIVES_A_REASON.check(!command.reason().isBlank());
        checkDecision(command.decidedAt(), partnershipId, decisions);
        apply(new MeasureDropped(id, command.reason(), command.decidedAt(), command.effectiveOn()));
    }

    Measures.Outline outline() {
        return new Measures.Outline(partnershipId, planId, links.sameAs());
    }

    private void checkInPlan(LocalDate day) {
        MEASURE_THAT_LEFT_THE_PLAN_TAKES_NOTHING_MORE.check(!gone);
        NOTHING_HAPPENS_BEFORE_THE_MEASURE_IS_ADDED.check(!day.isBefore(addedOn));
    }

    private static void checkDecision(@Nullable DecidedAt point, PartnershipId partnership, Decisions decisions) {
        MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP.check(
                point == null || decisions.at(point).partnershipId().equals(partnership));
    }

    @EventSourcingHandler
    void on(MeasureEvent event) {
        switch (event) {
            case MeasureAdded added -> {
                id = added.measureId();
                partnershipId = added.partnershipId();
                planId = added.planId();
                addedOn = added.effectiveOn();
                text = added.text();
            }
            case MeasureLinked linked -> links.on(linked);
            case MeasureReworded reworded -> text = reworded.text();
            case MeasureStatusReported ignored -> {}
            case MeasureCarriedOver ignored -> gone = true;
            case MeasureDropped ignored -> gone = true;
        }
    }
}
