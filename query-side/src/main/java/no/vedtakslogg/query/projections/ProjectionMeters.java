package no.vedtakslogg.query.projections;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import no.vedtakslogg.query.projections.ProjectionStatus.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures how far each projection is behind the log, how much of it is parked, and how a build of it goes. */
@Component
class ProjectionMeters implements MeterBinder {
    private static final String PREFIX = "vedtakslogg.projection.";

    private final ProjectionStatus status;

    ProjectionMeters(ProjectionStatus status) {
        this.status = status;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "lag", "Events not yet projected", Standing::lagEvents);
        gauge(registry, "lag.seconds", "How long the oldest of them has waited", Standing::lagSeconds);
        gauge(registry, "parked", "Events parked", Standing::parked);
        building(registry, "build.events", "Events taken in by a build that goes on; 0 where none does", Build::events);
        building(registry, "build.of.events", "Events that it is to take in", Build::ofEvents);
        building(registry, "build.rate", "Events that it takes in each second", Build::eventsPerSecond);
        building(registry, "build.left.seconds", "How long it has left", build -> orNaN(build.secondsLeft()));
        building(registry, "build.parked", "Events that it could not take in", Build::parked);
    }

    private void building(MeterRegistry registry, String name, String description, ToDoubleFunction<Build> value) {
        gauge(registry, name, description, standing -> {
            var build = standing.build();
            return build == null ? 0 : value.applyAsDouble(build);
        });
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Standing> value) {
        for (var projection : status.projections()) {
            Gauge.builder(PREFIX + name, status, any -> {
                        var standing = any.of(projection.name());
                        return standing == null ? Double.NaN : value.applyAsDouble(standing);
                    })
                    .description(description)
                    .tag("projection", projection.name())
                    .register(registry);
        }
    }

    private static double orNaN(@Nullable Long value) {
        return value == null ? Double.NaN : value;
    }
}
