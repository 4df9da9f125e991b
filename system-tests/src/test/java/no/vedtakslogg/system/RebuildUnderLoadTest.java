package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import no.vedtakslogg.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Every projection is made anew in real processes while fifty people read and five write; the process that does it is killed
 * half-way, and another goes on.
 */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildUnderLoadTest {
    private static final int COPIES = 20;
    private static final int READERS = 50;
    private static final int WRITERS = 5;
    private static final Duration ENOUGH = Duration.ofMinutes(4);

    private final TestDatabase database = TestDatabase.empty();
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Side> running = new ArrayList<>();
    private Side builds;
    private Side stays;
    private Secretary secretary;
    private long events;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        var commandSide = started("command-side");
        secretary = Secretary.signedIn(commandSide::uri, path -> stays.uri(path), commandSide.firstLink());
        try (var files = Files.list(Path.of("../standalone/src/main/resources/example-record"))) {
            files.sorted().forEach(secretary::recordsAll);
        }
        events = ManyRecords.copied(database, COPIES);
        stays = started("query-side");
        builds = started("query-side");
    }

    private Side started(String module) throws IOException, InterruptedException {
        var side = Side.start(module, database);
        running.add(side);
        return side;
    }

    @AfterAll
    void stop() {
        http.close();
        running.forEach(Side::close);
        database.close();
    }

    @Test
    @Timeout(600)
    void nobody_who_reads_or_writes_notices_and_the_death_of_the_one_who_builds_is_made_good() throws Exception {
        var writers = new ArrayList<Writer>();
        for (var n = 0; n < WRITERS; n++) {
            writers.add(new Writer(secretary, n));
        }
        var head = head();
        secretary.text("/api/answers/history?size=1&atLeast=" + head); // both have caught up with what was copied
        var rows = rows(head);
        var standings = standings();
        assertThat(standings).hasSizeGreaterThanOrEqualTo(8);
        assertThat(standings.values()).allMatch(one -> one.get("madeAt").isNull(), "never made anew yet");
        var reader = new Reader(stays::uri, http, paths(head));
        var done = new AtomicBoolean();
        var people = new ArrayList<CompletableFuture<Void>>();
        var began = System.nanoTime();
        long killed;
        long over;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (var n = 0; n < READERS; n++) {
                    var beginning = n;
                    people.add(CompletableFuture.runAsync(() -> reader.readUntil(done, beginning), threads));
                }
                for (var writer : writers) {
                    people.add(CompletableFuture.runAsync(() -> writer.writeUntil(done), threads));
                }
                Thread.sleep(1_000);
                builds.tend("/actuator/projections/all");
                await().atMost(ENOUGH).until(() -> builtBy(builds) > 0);
                builds.kill();
                assertThat(partDone()).as("it was killed in the middle").isLessThan(0.95);
                killed = System.nanoTime();
                await().atMost(ENOUGH).until(() -> partDone() == 1);
                over = System.nanoTime();
                Thread.sleep(1_000);
            } finally {
                done.set(true);
            }
        }
        people.forEach(CompletableFuture::join);

        assertThat(reader.failures()).isEmpty();
        assertThat(stays.output()).as("another went on where it was").contains(", from position ");
        var recorded = new HashMap<UUID, Long>();
        writers.forEach(writer -> recorded.putAll(writer.positions()));
        var last = recorded.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(trailAfter(head, last)).containsAll(recorded.values());
        assertThat(casesOnRecord(last)).containsAll(recorded.keySet());
        assertThat(rows(head)).as("the new rows say what the old ones said").isEqualTo(rows);
        standings().forEach((name, standing) -> {
            assertThat(standing.get("madeAt").isNull()).as(name).isFalse();
            assertThat(standing.get("parked").asInt()).as(name).isZero();
        });
        System.out.printf(
                "rebuild of %d projections of %d events: %d reads by %d readers, 0 failed, the longest %d ms; %d events by %d"
                        + " writers, 0 lost; killed after %.1f s, all taken over %.1f s later%n",
                standings.size(),
                events,
                reader.reads(),
                READERS,
                reader.longest().toMillis(),
                recorded.size(),
                WRITERS,
                (killed - began) / 1e9,
                (over - killed) / 1e9);
    }

    private static List<String> paths(long head) {
        return List.of(
                "/",
                "/vedtakslogg",
                "/oppfolging",
                "/saker",
                "/moter",
                "/sporing",
                "/handlingsplan",
                "/vedtakslogg?body=ASU&year=2024",
                "/api/answers/decision-log?size=20",
                "/api/answers/decision-log?knownAt=" + head,
                "/api/answers/follow-ups?open=true",
                "/api/answers/cases",
                "/api/answers/meetings",
                "/api/answers/bodies",
                "/api/answers/action-plans",
                "/api/answers/referrals",
                "/api/answers/history?size=20");
    }

    private long head() {
        return owner.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
    }

    /** How much of all that is asked for is done, from 0 to 1. */
    private double partDone() {
        return owner.sql("""
                        select coalesce(sum(events) / nullif(sum(case of_events when 0 then 1 else of_events end), 0), 1)
                          from answers_next.progress
                        """).query(Double.class).single();
    }

    /** How many events one process has taken into the projection that it has come least far with. */
    private long builtBy(Side side) {
        var names = Pattern.compile("\"(\\w+) is built anew")
                .matcher(side.output())
                .results()
                .map(begun -> begun.group(1))
                .toList();
        return names.isEmpty()
                ? 0
                : owner.sql("select coalesce(min(events), 0) from answers_next.progress where projection in (:names)")
                        .param("names", names)
                        .query(Long.class)
                        .single();
    }

    private Map<String, JsonNode> standings() {
        var standings = new TreeMap<String, JsonNode>();
        secretary
                .reads("/actuator/projections")
                .forEach(one -> standings.put(one.get("projection").asString(), one));
        return standings;
    }

    /** The positions that the trail tells of, after one and up to another. */
    private HashSet<Long> trailAfter(long after, long upTo) {
        var positions = new HashSet<Long>();
        var path = "/api/answers/history?size=500&atLeast=" + upTo;
        for (var before = ""; ; ) {
            var trail = secretary.reads(path + before);
            trail.get("entries")
                    .forEach(entry -> positions.add(entry.get("position").asLong()));
            if (trail.path("next").asLong(0) <= after) {
                return positions;
            }
            before = "&before=" + trail.get("next").asLong();
        }
    }

    private HashSet<UUID> casesOnRecord(long atLeast) {
        var ids = new HashSet<UUID>();
        for (var page = 1; ; page++) {
            var cases = secretary.reads("/api/answers/cases?size=200&page=" + page + "&atLeast=" + atLeast);
            cases.get("items")
                    .forEach(one -> ids.add(UUID.fromString(one.get("id").asString())));
            if (cases.get("total").asLong() <= page * 200L) {
                return ids;
            }
        }
    }

    /** What each table says of everything that was begun up to a position: how many rows, and their sum. */
    private Map<String, String> rows(long upTo) {
        var rows = new TreeMap<String, String>();
        owner.sql("""
                select table_name from information_schema.columns
                 where table_schema = 'answers' and column_name = 'aggregate_id'
                   and table_name not in ('parked_event', 'latest_day')
                """)
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        owner.sql("""
                        select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0)
                          from answers.%s t
                         where exists (select 1 from log.event e
                                        where e.aggregate_id = t.aggregate_id and e.version = 0 and e.position <= :upTo)
                        """.formatted(table))
                                .param("upTo", upTo)
                                .query(String.class)
                                .single()));
        return rows;
    }
}
