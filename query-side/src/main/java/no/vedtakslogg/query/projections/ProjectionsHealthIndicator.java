package no.vedtakslogg.query.projections;

import java.util.TreeMap;
import no.vedtakslogg.query.projections.ProjectionProcessor.State;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says which projection lags, which processor stopped, and how many events are parked. Parked events do not take the
 * answers down: the rest goes on, and the status says {@code PARKED_EVENTS}. Where the database is away they are down.
 */
@Component("projectionsHealthIndicator") // its name is what health calls it
class ProjectionsHealthIndicator extends AbstractHealthIndicator {
    private static final Status CATCHING_UP = new Status("CATCHING_UP");
    private static final Status PARKED_EVENTS = new Status("PARKED_EVENTS");

    private final ProjectionStatus status;

    ProjectionsHealthIndicator(ProjectionStatus status) {
        super("The projections could not be asked how they stand");
        this.status = status;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var standings = new TreeMap<>(status.all());
        health.up();
        if (standings.values().stream().anyMatch(one -> one.parked() > 0)) {
            health.status(PARKED_EVENTS);
        }
        if (standings.values().stream().anyMatch(one -> one.state() == State.CATCHING_UP)) {
            health.status(CATCHING_UP);
        }
        if (standings.values().stream().anyMatch(one -> one.state() == State.FAILING || one.state() == State.STOPPED)) {
            health.down();
        }
        standings.forEach(health::withDetail);
    }
}
