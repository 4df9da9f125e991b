package no.vedtakslogg.command.actionplan;

import java.time.LocalDate;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of an action plan (handlingsplan). */
public sealed interface ActionPlanCommand extends Command {

    /** Adopts an action plan. */
    @Creating
    record AdoptActionPlan(
            @TargetAggregateIdentifier ActionPlanId planId,
            PartnershipId partnershipId,
            String title,
            int fromYear,
            int toYear,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements ActionPlanCommand {}

    /** Adds an area. */
    record AddArea(@TargetAggregateIdentifier ActionPlanId planId, String number, String title, LocalDate effectiveOn)
            implements ActionPlanCommand {}

    /** Adds a goal (mål) under an area. */
    record AddGoal(
            @TargetAggregateIdentifier ActionPlanId planId,
            GoalId goalId,
            String areaNumber,
            String number,
            String text,
            @Nullable String provenance,
            LocalDate effectiveOn)
            implements ActionPlanCommand {}

    /** Closes the plan, perhaps because another replaces it. */
    record CloseActionPlan(
            @TargetAggregateIdentifier ActionPlanId planId,
            @Nullable ActionPlanId supersededBy,
            String reason,
            LocalDate effectiveOn)
            implements ActionPlanCommand {}
}
