package no.vedtakslogg.query.projections;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import no.vedtakslogg.query.projections.ProjectionStatus.Standing;
import org.springframework.stereotype.Component;

/** Measures how far each projection is behind the log, and how much of it is parked. */
@Component
class ProjectionMeters implements MeterBinder {
    private final ProjectionStatus status;

    ProjectionMeters(ProjectionStatus status) {
        this.status = status;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var projection : status.projections()) {
            gauge(registry, "vedtakslogg.projection.lag", "Events not yet projected", projection, Standing::lagEvents);
            gauge(
                    registry,
                    "vedtakslogg.projection.lag.seconds",
                    "How long the oldest of them has waited",
                    projection,
                    Standing::lagSeconds);
            gauge(registry, "vedtakslogg.projection.parked", "Events parked", projection, Standing::parked);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String description,
            Projection projection,
            ToDoubleFunction<Standing> value) {
        Gauge.builder(name, status, any -> {
                    var standing = any.of(projection.name());
                    return standing == null ? Double.NaN : value.applyAsDouble(standing);
                })
                .description(description)
                .tag("projection", projection.name())
                .register(registry);
    }
}
