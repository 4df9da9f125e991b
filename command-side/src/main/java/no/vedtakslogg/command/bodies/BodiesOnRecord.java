package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads bodies from their own events, in the unit of work of the command that asks. */
@Component
class BodiesOnRecord implements Bodies {
    private final OtherAggregate<Body, BodyEvent> bodies;

    BodiesOnRecord(ObjectProvider<EventStore> store) {
        bodies = new OtherAggregate<>("body", Body::new, Body::on, BodyEvent.class, store);
    }

    @Override
    public Standing on(BodyId body, LocalDate day) {
        return bodies.ask(body, known -> known.standingOn(day));
    }
}
