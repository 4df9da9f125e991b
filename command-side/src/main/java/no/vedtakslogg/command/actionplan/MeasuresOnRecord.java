package no.vedtakslogg.command.actionplan;

import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Measures as the record has them, read in the unit of work of the command that asks. */
@Component
class MeasuresOnRecord implements Measures {
    private final OtherAggregate<Measure, MeasureEvent> measures;

    MeasuresOnRecord(ObjectProvider<EventStore> store) {
        measures = new OtherAggregate<>("measure", Measure::new, Measure::on, MeasureEvent.class, store);
    }

    @Override
    public Outline outlineOf(MeasureId measure) {
        return measures.ask(measure, Measure::outline);
    }
}
