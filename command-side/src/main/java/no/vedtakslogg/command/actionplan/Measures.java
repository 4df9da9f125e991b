package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.events.actionplan.MeasureId;

/** What the rest of the write side may ask of measures. */
@FunctionalInterface
public interface Measures {
    /** Refuses with an unknown reference unless the measure stands in a plan. */
    void checkKnown(MeasureId measure);
}
