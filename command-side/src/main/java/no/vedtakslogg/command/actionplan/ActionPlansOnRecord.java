package no.vedtakslogg.command.actionplan;

import java.util.function.Function;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Plans as the record has them, read and numbered in the unit of work of the command that asks. */
@Component
class ActionPlansOnRecord implements ActionPlans, PlanNumbers {
    private final Repository<ActionPlan> plans;

    ActionPlansOnRecord(Repository<ActionPlan> plans) {
        this.plans = plans;
    }

    @Override
    public PartnershipId partnershipOf(ActionPlanId plan) {
        return ask(plan, ActionPlan::partnership);
    }

    @Override
    public PartnershipId place(AddMeasure measure) {
        return ask(measure.planId(), plan -> plan.place(measure));
    }

    private <A> A ask(ActionPlanId plan, Function<ActionPlan, A> question) {
        try {
            return plans.load(plan.toString()).invoke(question);
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("action plan", plan);
        }
    }
}
