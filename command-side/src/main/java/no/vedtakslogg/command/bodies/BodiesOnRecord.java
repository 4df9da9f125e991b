package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Reads bodies from their own events, in the unit of work of the command that asks. */
@Component
class BodiesOnRecord implements Bodies {
    private final Repository<Body> bodies;

    BodiesOnRecord(Repository<Body> bodies) {
        this.bodies = bodies;
    }

    @Override
    public Standing on(BodyId body, LocalDate day) {
        try {
            return bodies.load(body.toString()).invoke(known -> known.standingOn(day));
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("body", body);
        }
    }
}
