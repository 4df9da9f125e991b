package no.vedtakslogg.query.projections;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.query.projections.Progress.Stand;
import no.vedtakslogg.query.projections.ProjectionProcessor.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the projections stand: how far each is behind the log, and what it could not take in. */
@Component
public class ProjectionStatus {
    /** Counting stops here: a projection this far behind is being made anew. */
    static final int COUNTED_AT_MOST = 100_000;

    private static final long KEPT_FOR = TimeUnit.SECONDS.toNanos(1);

    private final ProjectionProcessors processors;
    private final Progress progress;
    private final Parking parking;
    private final Parking parkingOfBuilds;
    private final Builds builds;
    private final EventLog log;
    private final Clock clock;
    private Map<String, Standing> standings = Map.of();
    private long lookedAt = System.nanoTime() - KEPT_FOR;

    ProjectionStatus(
            ProjectionProcessors processors,
            Progress progress,
            Parking parking,
            Builds builds,
            EventLog log,
            JdbcClient jdbc,
            Clock clock) {
        this.processors = processors;
        this.progress = progress;
        this.parking = parking;
        this.parkingOfBuilds = new Parking(jdbc, Shelf.NEXT);
        this.builds = builds;
        this.log = log;
        this.clock = clock;
    }

    /** How one projection stands. */
    public record Standing(
            String projection,
            int version,
            String processor,
            State state,
            long position,
            long lagEvents,
            double lagSeconds,
            int parked,
            @Nullable OffsetDateTime madeAt,
            @Nullable Build build) {}

    List<Projection> projections() {
        return processors.projections();
    }

    /** How a projection stands, or stood a moment ago. */
    @Nullable Standing of(String projection) {
        return all().get(projection);
    }

    /** How each of them stands, or stood a moment ago, by name. */
    public synchronized Map<String, Standing> all() {
        if (System.nanoTime() - lookedAt >= KEPT_FOR) {
            standings = look();
            lookedAt = System.nanoTime();
        }
        return standings;
    }

    /** Lets the next look see what has just been changed, and not how it stood a moment ago. */
    synchronized void lookAnew() {
        lookedAt = System.nanoTime() - KEPT_FOR;
    }

    /** What is parked now, and then what builds that are under way could not take in. */
    public List<ParkedEvent> parked() {
        return Stream.concat(parking.all().stream(), parkingOfBuilds.all().stream())
                .toList();
    }

    private Map<String, Standing> look() {
        var stands =
                progress.stands(projections().stream().map(Projection::name).toList());
        var parked =
                parking.all().stream().collect(Collectors.groupingBy(ParkedEvent::projection, Collectors.counting()));
        var building = builds.all().stream().collect(Collectors.toMap(Build::projection, Function.identity()));
        var madeAt = builds.madeAt();
        var head = log.head();
        var looked = new TreeMap<String, Standing>();
        for (var projection : projections()) {
            var name = projection.name();
            var processor = processors.processorOf(projection);
            var stand = stands.getOrDefault(name, new Stand(name, projection.version(), 0));
            var behind = stand.position() < head;
            looked.put(
                    name,
                    new Standing(
                            name,
                            stand.version(),
                            processor.name(),
                            processor.state(),
                            stand.position(),
                            behind ? log.countAfter(stand.position(), COUNTED_AT_MOST) : 0,
                            behind ? secondsSinceNext(stand.position()) : 0,
                            parked.getOrDefault(name, 0L).intValue(),
                            madeAt.get(name),
                            building.get(name)));
        }
        return looked;
    }

    private double secondsSinceNext(long position) {
        return log.after(position, 1).stream()
                .mapToDouble(next ->
                        Duration.between(next.recordedAt(), clock.instant()).toMillis() / 1000.0)
                .findFirst()
                .orElse(0);
    }
}
