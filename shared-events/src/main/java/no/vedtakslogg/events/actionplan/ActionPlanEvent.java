package no.vedtakslogg.events.actionplan;

import java.time.LocalDate;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an action plan (handlingsplan) as a whole. */
public sealed interface ActionPlanEvent extends Event {
    ActionPlanId planId();

    /** An action plan was adopted. */
    @EventType(name = "action-plan.adopted")
    record ActionPlanAdopted(
            ActionPlanId planId,
            PartnershipId partnershipId,
            String title,
            int fromYear,
            int toYear,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements ActionPlanEvent {}

    /** An area was added. */
    @EventType(name = "action-plan.area-added")
    record AreaAdded(ActionPlanId planId, String number, String title, LocalDate effectiveOn)
            implements ActionPlanEvent {}

    /** A goal (mål) was added under an area. */
    @EventType(name = "action-plan.goal-added")
    record GoalAdded(
            ActionPlanId planId,
            GoalId goalId,
            String areaNumber,
            String number,
            String text,
            @Nullable String provenance,
            LocalDate effectiveOn)
            implements ActionPlanEvent {}

    /** A measure got its place and number in the plan. */
    @EventType(name = "action-plan.measure-numbered")
    record MeasureNumbered(
            ActionPlanId planId, GoalId goalId, MeasureId measureId, String number, LocalDate effectiveOn)
            implements ActionPlanEvent {}

    /** The plan was closed, perhaps replaced by another. */
    @EventType(name = "action-plan.closed")
    record ActionPlanClosed(
            ActionPlanId planId, @Nullable ActionPlanId supersededBy, String reason, LocalDate effectiveOn)
            implements ActionPlanEvent {}
}
