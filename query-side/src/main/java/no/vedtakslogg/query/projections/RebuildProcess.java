package no.vedtakslogg.query.projections;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.eventstore.EventStoreConfiguration;
import no.vedtakslogg.eventstore.Migrations;
import no.vedtakslogg.query.projections.RebuildWatch.Seen;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * Makes projections anew in a process of its own, which does nothing else and ends when they have taken over. Processes that
 * run on the same database may do the work, or the rest of it, if they come to it first.
 */
public final class RebuildProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Projection> projections;
    private final BulkRoad road;
    private final Builder builder;
    private final Builds builds;
    private final Parking parking;
    private final RebuildWatch watch = new RebuildWatch(System.out, PATIENCE);

    RebuildProcess(List<Projection> projections, BulkRoad road, Builder builder, Builds builds, Parking parking) {
        this.projections = projections;
        this.road = road;
        this.builder = builder;
        this.builds = builds;
        this.parking = parking;
    }

    /** Does what is asked for, on the database that the settings name, and gives the exit code of the process. */
    public static int run(RebuildAsked asked, Map<String, Object> settings, String... arguments) {
        var quiet = Stream.of(
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--logging.structured.format.console=",
                "--logging.level.no.vedtakslogg=warn");
        try (var context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run(Stream.concat(quiet, Stream.of(arguments)).toArray(String[]::new))) {
            return context.getBean(RebuildProcess.class).rebuild(asked);
        }
    }

    int rebuild(RebuildAsked asked) {
        var byName = projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        var known = byName.keySet().stream().sorted().toList();
        var names = asked.of(known).orElse(List.of());
        if (names.isEmpty()) {
            watch.say("unknown", String.join(", ", asked.names()), String.join(", ", known));
            return RebuildWatch.NOT_UNDERSTOOD;
        }
        var wanted = projections.stream()
                .filter(projection -> names.contains(projection.name()))
                .toList();
        wanted.forEach(road::prepare);
        var before = look(names);
        var rebuilding = new Rebuilding(wanted, builder, builds);
        rebuilding.start();
        try {
            rebuilding.ask(wanted);
            return watch.watch(before, () -> look(names));
        } catch (IOException | InterruptedException stopped) {
            throw new IllegalStateException("Stopped while projections were made anew", stopped);
        } finally {
            rebuilding.stop();
        }
    }

    private List<Seen> look(List<String> names) {
        var building = builds.all().stream().collect(Collectors.toMap(Build::projection, Function.identity()));
        var madeAt = builds.madeAt();
        var parked =
                parking.all().stream().collect(Collectors.groupingBy(ParkedEvent::projection, Collectors.counting()));
        return names.stream()
                .map(name -> new Seen(
                        name, madeAt.get(name), parked.getOrDefault(name, 0L).intValue(), building.get(name)))
                .toList();
    }

    /** What is needed to project, and none of what answers. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "no.vedtakslogg.query",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Projection.class))
    @Import({
        EventStoreConfiguration.class,
        Parts.Schema.class,
        Progress.class,
        Parking.class,
        Projector.class,
        Builds.class,
        BulkRoad.class,
        Builder.class,
        RebuildProcess.class
    })
    static class Parts {

        /** The schema {@code answers}, brought up to date as when the query side starts. */
        static class Schema {
            Schema(Migrations migrations) {
                migrations.run("answers", "db/answers");
            }
        }
    }
}
