package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.ActionPlanRule.AREA_HAS_A_NUMBER_AND_A_TITLE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.AREA_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.CLOSED_PLAN_TAKES_NO_NEW_MEASURES;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.CLOSING_OF_A_PLAN_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_HAS_A_NUMBER_AND_A_TEXT;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_IS_ADDED_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_STANDS_IN_AN_AREA_OF_THE_PLAN;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.MEASURE_HAS_A_NUMBER;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.MEASURE_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_DOES_NOT_END_BEFORE_IT_BEGINS;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_HAS_A_TITLE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_ADOPTED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_CLOSED_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_FOR_YEARS_OF_FOUR_DIGITS_AND_AT_MOST_A_HUNDRED;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_SUPERSEDED_BY_ANOTHER;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddArea;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AdoptActionPlan;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.CloseActionPlan;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.partnerships.Partnerships;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** An action plan (handlingsplan): areas, the goals (mål) in them, and the numbers of the measures (tiltak) under these. */
@Aggregate(type = "action-plan", filterEventsByType = true)
class ActionPlan {
    @AggregateIdentifier
    private ActionPlanId id;

    private PartnershipId partnershipId;
    private LocalDate adoptedOn;
    private boolean closed;
    private final Set<String> areas = new HashSet<>();
    private final Set<GoalId> goals = new HashSet<>();
    private final Set<String> goalNumbers = new HashSet<>();
    private final Set<String> measureNumbers = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Axon builds an empty plan and replays its events
    private ActionPlan() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(ActionPlanAdopted) sets the rest
    ActionPlan(AdoptActionPlan command, Partnerships partnerships, Decisions decisions) {
        partnerships.checkFormed(command.partnershipId());
        PLAN_HAS_A_TITLE.check(!command.title().isBlank());
        PLAN_DOES_NOT_END_BEFORE_IT_BEGINS.check(command.fromYear() <= command.toYear());
        PLAN_IS_FOR_YEARS_OF_FOUR_DIGITS_AND_AT_MOST_A_HUNDRED.check(
                command.fromYear() >= 1000 && command.toYear() <= 9999 && command.toYear() - command.fromYear() < 100);
        var point = command.decidedAt();
        PLAN_IS_ADOPTED_WITHIN_ITS_PARTNERSHIP.check(
                point == null || decisions.at(point).partnershipId().equals(command.partnershipId()));
        apply(new ActionPlanAdopted(
                command.planId(),
                command.partnershipId(),
                command.title(),
                command.fromYear(),
                command.toYear(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(AddArea command) {
        checkOpen(command.effectiveOn());
        AREA_HAS_A_NUMBER_AND_A_TITLE.check(
                !command.number().isBlank() && !command.title().isBlank());
        AREA_NUMBER_IS_TAKEN_ONCE.check(!areas.contains(plain(command.number())));
        apply(new AreaAdded(id, command.number(), command.title(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AddGoal command) {
        checkOpen(command.effectiveOn());
        GOAL_IS_ADDED_ONCE.check(!goals.contains(command.goalId()));
        GOAL_HAS_A_NUMBER_AND_A_TEXT.check(
                !command.number().isBlank() && !command.text().isBlank());
        GOAL_NUMBER_IS_TAKEN_ONCE.check(!goalNumbers.contains(plain(command.number())));
        GOAL_STANDS_IN_AN_AREA_OF_THE_PLAN.check(areas.contains(plain(command.areaNumber())));
        apply(new GoalAdded(
                id,
                command.goalId(),
                command.areaNumber(),
                command.number(),
                command.text(),
                command.provenance(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(CloseActionPlan command, ActionPlans plans) {
        PLAN_IS_CLOSED_ONCE.check(!closed);
        checkOpen(command.effectiveOn());
        CLOSING_OF_A_PLAN_GIVES_A_REASON.check(!command.reason().isBlank());
        var successor = command.supersededBy();
        PLAN_IS_SUPERSEDED_BY_ANOTHER.check(!id.equals(successor));
        PLAN_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP.check(
                successor == null || plans.partnershipOf(successor).equals(partnershipId));
        apply(new ActionPlanClosed(id, command.supersededBy(), command.reason(), command.effectiveOn()));
    }

    /** Gives a measure its place, in the transaction that adds it, and tells whose the plan is. */
    PartnershipId place(AddMeasure measure) {
        checkOpen(measure.effectiveOn());
        if (!goals.contains(measure.goalId())) {
            throw new UnknownReference("goal", measure.goalId());
        }
        MEASURE_HAS_A_NUMBER.check(!measure.number().isBlank());
        MEASURE_NUMBER_IS_TAKEN_ONCE.check(!measureNumbers.contains(plain(measure.number())));
        apply(new MeasureNumbered(id, measure.goalId(), measure.measureId(), measure.number(), measure.effectiveOn()));
        return partnershipId;
    }

    PartnershipId partnership() {
        return partnershipId;
    }

    private void checkOpen(LocalDate day) {
        CLOSED_PLAN_TAKES_NO_NEW_MEASURES.check(!closed);
        NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED.check(!day.isBefore(adoptedOn));
    }

    /** The plan itself writes both «2.1.2B» and «2.1.3 B»: spaces and capitals make no other number. */
    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @EventSourcingHandler
    void on(ActionPlanEvent event) {
        switch (event) {
            case ActionPlanAdopted adopted -> {
                id = adopted.planId();
                partnershipId = adopted.partnershipId();
                adoptedOn = adopted.effectiveOn();
            }
            case AreaAdded added -> areas.add(plain(added.number()));
            case GoalAdded added -> {
                goals.add(added.goalId());
                goalNumbers.add(plain(added.number()));
            }
            case MeasureNumbered numbered -> measureNumbers.add(plain(numbered.number()));
            case ActionPlanClosed ignored -> closed = true;
        }
    }
}
