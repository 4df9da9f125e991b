package no.vedtakslogg.query.projections;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.vedtakslogg.eventstore.EventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the projections stand: how far each is behind the log, and what it could not take in. */
@Component
class ProjectionStatus {
    /** Counting stops here: a projection this far behind is being made anew. */
    static final int COUNTED_AT_MOST = 100_000;

    private static final long KEPT_FOR = TimeUnit.SECONDS.toNanos(1);

    private final ProjectionProcessors processors;
    private final Progress progress;
    private final Parking parking;
    private final EventLog log;
    private final Clock clock;
    private Map<String, Standing> standings = Map.of();
    private long lookedAt = System.nanoTime() - KEPT_FOR;

    ProjectionStatus(ProjectionProcessors processors, Progress progress, Parking parking, EventLog log, Clock clock) {
        this.processors = processors;
        this.progress = progress;
        this.parking = parking;
        this.log = log;
        this.clock = clock;
    }

    /** How one projection stands. */
    record Standing(
            String projection,
            String processor,
            ProjectionProcessor.State state,
            long position,
            long lagEvents,
            double lagSeconds,
            int parked) {}

    List<Projection> projections() {
        return processors.projections();
    }

    /** How a projection stands, or stood a moment ago. */
    @Nullable Standing of(String projection) {
        return all().get(projection);
    }

    synchronized Map<String, Standing> all() {
        if (System.nanoTime() - lookedAt >= KEPT_FOR) {
            standings = look();
            lookedAt = System.nanoTime();
        }
        return standings;
    }

    private Map<String, Standing> look() {
        var positions =
                progress.positions(projections().stream().map(Projection::name).toList());
        var parked =
                parking.all().stream().collect(Collectors.groupingBy(ParkedEvent::projection, Collectors.counting()));
        var head = log.head();
        return projections().stream()
                .map(projection -> {
                    var position = positions.getOrDefault(projection.name(), 0L);
                    return standing(
                            projection,
                            position,
                            position < head,
                            parked.getOrDefault(projection.name(), 0L).intValue());
                })
                .collect(Collectors.toMap(Standing::projection, Function.identity()));
    }

    private Standing standing(Projection projection, long position, boolean behind, int parked) {
        var processor = processors.processorOf(projection);
        return new Standing(
                projection.name(),
                processor.name(),
                processor.state(),
                position,
                behind ? log.countAfter(position, COUNTED_AT_MOST) : 0,
                behind ? secondsSinceNext(position) : 0,
                parked);
    }

    private double secondsSinceNext(long position) {
        return log.after(position, 1).stream()
                .mapToDouble(next ->
                        Duration.between(next.recordedAt(), clock.instant()).toMillis() / 1000.0)
                .findFirst()
                .orElse(0);
    }
}
