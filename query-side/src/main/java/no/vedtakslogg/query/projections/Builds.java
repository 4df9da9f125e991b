package no.vedtakslogg.query.projections;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projections that are to be made anew, for all processes on the same database: asked for, worked at, done. */
@Component
class Builds {
    private static final String ALL = """
            select b.projection, b.version, b.position, b.asked_at, b.events, b.of_events, b.events_per_second, b.worked_at,
                   coalesce(b.worked_at > now() - interval '15 seconds', false) as going_on,
                   (select count(*) from answers_next.parked_event p where p.projection = b.projection) as parked
              from answers_next.progress b
             order by b.asked_at, b.projection
            """;

    private static final String ASK = """
            insert into answers_next.progress (projection, version, position)
            values (:projection, :version, 0)
            on conflict (projection) do update
               set version = excluded.version, position = 0, shape = null, asked_at = now(), worked_at = null
             where progress.version <> excluded.version
            """;

    private static final String BEGIN = """
            update answers_next.progress
               set position = 0, recorded_at = null, shape = :shape, events = 0,
                   of_events = 0, events_per_second = 0
             where projection = :projection
            """;

    private static final String HAS_ITS_SHAPE = """
            select shape = answers_next.shape(string_to_array(:tables, ','))
              from answers_next.progress
             where projection = :projection and shape is not null
            """;

    private static final String WORKED = """
            update answers_next.progress
               set events = :events, of_events = :ofEvents, events_per_second = :rate, worked_at = now()
             where projection = :projection
            """;

    private static final List<String> TAKE_OVER = List.of(
            "delete from answers.parked_event where projection = :projection",
            "insert into answers.parked_event select * from answers_next.parked_event where projection = :projection",
            "delete from answers.latest_day where projection = :projection",
            "insert into answers.latest_day select * from answers_next.latest_day where projection = :projection",
            """
            update answers.progress r
               set version = b.version, position = b.position, recorded_at = b.recorded_at, made_at = now()
              from answers_next.progress b
             where r.projection = :projection and b.projection = :projection
            """);

    private static final String TABLES_TAKE_OVER = """
            select answers_next.take_over(string_to_array(:tables, ','), shape)
              from answers_next.progress
             where projection = :projection
            """;

    private final JdbcClient jdbc;

    Builds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for a projection to be made anew. One that is under way goes on, unless it is in another version. */
    void ask(Projection projection) {
        jdbc.sql(ASK)
                .param("projection", projection.name())
                .param("version", projection.version())
                .update();
    }

    /** All that are asked for and have not taken over, in the order in which they were asked for. */
    List<Build> all() {
        return jdbc.sql(ALL).query(Build.class).list();
    }

    Optional<Build> of(Projection projection) {
        return all().stream()
                .filter(build -> build.projection().equals(projection.name()))
                .findFirst();
    }

    /** When each projection was last made anew; those that never were are left out. */
    Map<String, OffsetDateTime> madeAt() {
        return jdbc
                .sql("select projection, made_at from answers.progress where made_at is not null")
                .query((row, n) -> Map.entry(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the tables are there, and as a build that begins now would make them. */
    boolean hasItsShape(Projection projection) {
        return jdbc.sql(HAS_ITS_SHAPE)
                .param("projection", projection.name())
                .param("tables", tables(projection))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Begins at the beginning of the log, with empty tables. */
    void begin(Projection projection) {
        forget(projection);
        var shape = jdbc.sql("select answers_next.make_tables(string_to_array(:tables, ','))")
                .param("tables", tables(projection))
                .query(String.class)
                .single();
        jdbc.sql(BEGIN)
                .param("projection", projection.name())
                .param("shape", shape)
                .update();
    }

    /** Keeps count, for those who look on and for who goes on after a crash. */
    void worked(Projection projection, long events, long ofEvents, double eventsPerSecond) {
        jdbc.sql(WORKED)
                .param("projection", projection.name())
                .param("events", events)
                .param("ofEvents", ofEvents)
                .param("rate", eventsPerSecond)
                .update();
    }

    /** Counts what is in the tables, so that they are read the shortest way. One statement for each: it is soon over. */
    void analyze(Projection projection) {
        for (var table : projection.tables()) {
            jdbc.sql("select answers_next.analyze_table(:table)")
                    .param("table", table.name())
                    .query(row -> {});
        }
    }

    /** Lets what is built take over what readers read; inside a transaction, and last in it. */
    void takeOver(Projection projection) {
        for (var step : TAKE_OVER) {
            jdbc.sql(step).param("projection", projection.name()).update();
        }
        jdbc.sql(TABLES_TAKE_OVER)
                .param("projection", projection.name())
                .param("tables", tables(projection))
                .query(row -> {});
        end(projection);
    }

    /** Leaves a build that nobody will end. */
    void leave(Projection projection) {
        jdbc.sql("select answers_next.drop_tables(string_to_array(:tables, ','))")
                .param("tables", tables(projection))
                .query(row -> {});
        end(projection);
    }

    private void end(Projection projection) {
        forget(projection);
        jdbc.sql("delete from answers_next.progress where projection = :projection")
                .param("projection", projection.name())
                .update();
    }

    private void forget(Projection projection) {
        for (var table : List.of("parked_event", "latest_day")) {
            jdbc.sql("delete from " + Shelf.NEXT.table(table) + " where projection = :projection")
                    .param("projection", projection.name())
                    .update();
        }
    }

    private static String tables(Projection projection) {
        return projection.tables().stream().map(ProjectionTable::name).collect(Collectors.joining(","));
    }
}
