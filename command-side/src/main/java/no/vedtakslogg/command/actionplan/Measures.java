package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** What the rest of the write side may ask of measures. */
@FunctionalInterface
public interface Measures {
    /** Whose the measure is and where it stands; an unknown reference where no plan has it. */
    Outline outlineOf(MeasureId measure);

    /**
     * A measure in brief.
     *
     * @param sameAs the real measure, where this one is only another place in the plan for it
     */
    record Outline(
            PartnershipId partnershipId,
            ActionPlanId planId,
            @Nullable MeasureId sameAs) {}
}
