package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** What plans and measures must know of a plan. */
@FunctionalInterface
interface ActionPlans {
    /** Whose the plan is; an unknown reference where none was adopted. */
    PartnershipId partnershipOf(ActionPlanId plan);
}
