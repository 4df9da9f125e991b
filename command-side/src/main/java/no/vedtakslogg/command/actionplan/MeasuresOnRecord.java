package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.MeasureId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Measures as the record has them, read in the unit of work of the command that asks. */
@Component
class MeasuresOnRecord implements Measures {
    private final Repository<Measure> measures;

    MeasuresOnRecord(Repository<Measure> measures) {
        this.measures = measures;
    }

    @Override
    public Outline outlineOf(MeasureId measure) {
        try {
            return measures.load(measure.toString()).invoke(Measure::outline);
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("measure", measure);
        }
    }
}
