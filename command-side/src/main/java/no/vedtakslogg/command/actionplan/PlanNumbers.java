package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** The places that plans give their measures. A place is recorded in the plan together with the measure that takes it. */
@FunctionalInterface
interface PlanNumbers {
    /** Gives the measure its place and number, and tells whose the plan is; refused where the number is taken. */
    PartnershipId place(AddMeasure measure);
}
