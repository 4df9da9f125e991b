package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** The names of parties that the projection chokes on, until somebody mends it. */
    private final Set<String> indigestible = ConcurrentHashMap.newKeySet();

    private volatile int version = 1;

    private final Parties parties = new Parties() {
        @Override
        public int version() {
            return version;
        }

        @Override
        public void project(RecordedEvent recorded, Changes changes) {
            if (recorded.event() instanceof PartyJoined joined && indigestible.contains(joined.name())) {
                throw new IllegalStateException("Cannot stand " + joined.name());
            }
            super.project(recorded, changes);
            if (version > 1 && recorded.event() instanceof PartyJoined joined) {
                changes.rows(TABLE)
                        .change(
                                joined.partyId().value(),
                                row -> new PartyRow("v" + version + row.name(), row.aliases(), null, row.more()));
            }
        }
    };
    private final Answers answers = new Answers(parties);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final JdbcClient owner = JdbcClient.create(answers.database().owner());

    RebuildTest() {
        Parties.createTables(owner);
        owner.sql("create index party_by_name on answers.test_party (name) where known_to > 7")
                .update();
        owner.sql("alter table answers.test_party set (fillfactor = 90)").update();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        answers.close();
    }

    @Test
    void a_rebuild_gives_the_same_rows_tables_indexes_and_rights() {
        answers.start();
        answers.await(join(300));
        var rows = rows();
        var table = table();
        var oid = oid();

        rebuild();

        assertThat(oid()).as("another table stands there now").isNotEqualTo(oid);
        assertThat(rows()).isEqualTo(rows).hasSize(300);
        assertThat(table())
                .isEqualTo(table)
                .contains("party_by_name", "test_party_pkey", "fillfactor=90", "vedtakslogg_app=");
        assertThat(owner.sql("select tablename from pg_tables where schemaname = 'answers_next'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("progress", "parked_event", "latest_day");
        assertThat(answers.builds().madeAt()).containsKey("parties");
        answers.await(join(5));
        assertThat(rows()).hasSize(305);
    }

    @Test
    void whoever_reads_and_whoever_records_meanwhile_notices_nothing() throws Exception {
        answers.start();
        answers.await(join(500));
        var done = new AtomicBoolean();
        var recorded = new AtomicInteger(500);
        var readers = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < 8; i++) {
            readers.add(CompletableFuture.supplyAsync(() -> readUntil(done), threads));
        }
        var writer = CompletableFuture.runAsync(
                () -> {
                    while (!done.get()) {
                        join(1);
                        recorded.incrementAndGet();
                    }
                },
                threads);
        for (var round = 0; round < 4; round++) {
            rebuild();
        }
        done.set(true);
        writer.join();
        for (var reader : readers) {
            assertThat(reader.join()).isGreaterThan(10);
        }
        answers.await(join(1));
        assertThat(rows()).hasSize(recorded.get() + 1);
    }

    /** Reads as a page does, with statements that the driver has prepared; fails where rows are missing. */
    private int readUntil(AtomicBoolean done) {
        try (var connection = answers.database().app().getConnection();
                var statement = connection.prepareStatement(
                        "select p.*, (select position from answers.progress) as reached, (select count(*) from answers.test_notice)"
                                + " from answers.test_party p where known_to = 9223372036854775807")) {
            var least = 500;
            var reached = 0L;
            var reads = 0;
            while (!done.get()) {
                var seen = 0;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        seen++;
                        assertThat(rows.getLong("reached")).isGreaterThanOrEqualTo(reached);
                        reached = rows.getLong("reached");
                    }
                }
                assertThat(seen).isGreaterThanOrEqualTo(least);
                least = seen;
                reads++;
            }
            return reads;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void a_build_that_was_cut_off_goes_on_where_it_was() throws Exception {
        joinMany(12_000);
        answers.prepare();
        answers.bulkRoad().bringUpToDate(List.of(parties));
        answers.rebuilding().ask(List.of(parties));
        answers.builder().work(List.of(parties), times(1));

        var half = answers.builds().of(parties).orElseThrow();
        assertThat(half.events()).isEqualTo(5_000);
        assertThat(half.percent()).isEqualTo(41);
        assertThat(half.secondsLeft()).isNotNull();
        assertThat(rows()).as("the old rows go on answering").hasSize(12_000);
        assertThat(answers.jdbc()
                        .sql("update answers_next.test_party set name = 'done before'")
                        .update())
                .isEqualTo(5_000);

        answers.builder().work(List.of(parties), () -> true);

        assertThat(rows().stream().filter(row -> row.contains("done before"))).hasSize(5_000);
        assertThat(rows()).hasSize(12_000);
    }

    @Test
    void one_process_builds_and_another_sees_that_it_is_being_done() throws Exception {
        answers.start();
        answers.await(join(10));
        answers.rebuilding().stop();
        answers.rebuilding().ask(List.of(parties));
        try (var held = hold(7301)) {
            var one = CompletableFuture.supplyAsync(() -> work(answers.builder()), threads);
            await().until(() -> locks("pid") == 1);
            assertThat(work(answers.builder())).as("another is at it").isFalse();
            assertThat(one).isNotDone();
            held.rollback();
            assertThat(one.get()).isTrue();
        }
        assertThat(answers.builds().all()).isEmpty();
        assertThat(locks("pid")).as("nobody holds the right any more").isZero();
    }

    @Test
    void a_new_version_is_built_beside_the_old_which_goes_on_and_is_fed() throws Exception {
        answers.start();
        answers.await(join(20));
        answers.processors().stop();
        answers.rebuilding().stop();
        version = 2;
        try (var held = hold(7301)) {
            answers.start();
            answers.await(join(1));
            await().until(() -> !answers.builds().all().isEmpty());
            assertThat(rows()).hasSize(21);
            assertThat(rows().stream().filter(row -> row.contains("v2"))).hasSize(1);
            held.rollback();
        }
        await().until(() -> answers.builds().all().isEmpty());
        assertThat(rows()).hasSize(21).allMatch(row -> row.contains("v2"));
        assertThat(answers.progress().stands(List.of("parties")).values()).allMatch(stand -> stand.version() == 2);
    }

    @Test
    void a_process_with_an_older_version_does_not_touch_the_rows_of_a_newer() {
        version = 2;
        answers.prepare();
        join(1);
        version = 1;
        assertThatThrownBy(() -> answers.project(answers.recorded().toList())).hasMessageContaining("too old");
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_a_build_cannot_take_in_is_parked_beside_and_takes_over_with_it() throws Exception {
        answers.start();
        var sick = PartnershipId.random();
        var ill = PartyId.random();
        answers.tell(sick, joined(sick, ill, "Bad"), new NoticeGiven(sick, ill, DAY.plusYears(1), DAY.plusDays(1)));
        answers.await(join(3));
        answers.rebuilding().stop();
        indigestible.add("Bad");
        answers.rebuilding().ask(List.of(parties));
        try (var reader = reading()) {
            var building = CompletableFuture.supplyAsync(() -> work(answers.builder()), threads);
            await().until(() -> answers.builds()
                    .of(parties)
                    .filter(one -> one.parked() == 2)
                    .isPresent());
            assertThat(answers.parking().all()).isEmpty();
            assertThat(rows()).anyMatch(row -> row.contains("Bad"));
            reader.rollback();
            building.get();
        }
        assertThat(answers.parking().all())
                .extracting(ParkedEvent::reason)
                .satisfiesExactly(first -> assertThat(first).contains("Cannot stand Bad"), second -> assertThat(second)
                        .startsWith("Waits for"));
        assertThat(rows()).noneMatch(row -> row.contains("Bad"));

        indigestible.clear();
        assertThat(answers.retry(parties)).isEqualTo(2);
        assertThat(rows()).anyMatch(row -> row.contains("Bad"));

        indigestible.add("Bad");
        rebuildByHand();
        indigestible.clear();
        rebuildByHand();
        assertThat(answers.parking().all())
                .as("a sound build leaves nothing parked")
                .isEmpty();
    }

    @Test
    void somebody_who_reads_for_long_is_waited_for_and_holds_nobody_up() throws Exception {
        answers.start();
        answers.await(join(50));
        try (var reader = reading()) {
            answers.rebuilding().ask(List.of(parties));
            await().until(() -> answers.builds()
                    .of(parties)
                    .filter(build -> build.events() == 50)
                    .isPresent());
            for (var until = System.nanoTime() + Duration.ofSeconds(2).toNanos(); System.nanoTime() < until; ) {
                var began = System.nanoTime();
                assertThat(rows()).hasSizeGreaterThanOrEqualTo(50);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(800));
                answers.await(join(1));
            }
            assertThat(answers.builds().all()).as("the old rows are still read").isNotEmpty();
            try (var again = reader.createStatement().executeQuery("select count(*) from answers.test_party")) {
                again.next();
                assertThat(again.getInt(1)).isGreaterThan(50);
            }
            reader.rollback();
        }
        await().until(() -> answers.builds().all().isEmpty());
        answers.await(join(1));
    }

    @Test
    void a_build_begins_anew_where_a_migration_has_changed_the_tables() throws Exception {
        answers.start();
        answers.await(join(20));
        try (var reader = reading()) {
            answers.rebuilding().ask(List.of(parties));
            await().until(() -> answers.builds()
                    .of(parties)
                    .filter(build -> build.events() == 20)
                    .isPresent());
            answers.rebuilding().stop();
            reader.rollback();
        }
        owner.sql("alter table answers.test_party add column since text not null default 'always'")
                .update();
        answers.rebuilding().start();
        await().until(() -> answers.builds().all().isEmpty());
        assertThat(answers.jdbc()
                        .sql("select count(*) from answers.test_party where since = 'always'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void the_application_cannot_use_the_functions_on_anything_but_rows() {
        var app = answers.jdbc();
        for (var name : List.of("progress", "token_entry", "flyway_schema_history", "no such table")) {
            assertThatThrownBy(() -> app.sql("select answers_next.take_over(array[:name], '')")
                            .param("name", name)
                            .query(row -> {}))
                    .hasStackTraceContaining("is no table of rows");
            assertThatThrownBy(() -> app.sql("select answers_next.drop_tables(array[:name])")
                            .param("name", name)
                            .query(row -> {}))
                    .hasStackTraceContaining("is no table of rows");
        }
        for (var change : List.of(
                "create table answers_next.mine (id integer)",
                "drop table answers_next.progress",
                "truncate answers.progress",
                "alter table answers.test_party add column mine integer")) {
            assertThatThrownBy(() -> app.sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("(?s)ERROR: (must be owner|permission denied).*");
        }
    }

    private void rebuild() {
        answers.rebuilding().ask(List.of(parties));
        await().until(() -> answers.builds().all().isEmpty());
    }

    private void rebuildByHand() {
        answers.rebuilding().ask(List.of(parties));
        assertThat(work(answers.builder())).isTrue();
    }

    private boolean work(Builder builder) {
        try {
            return builder.work(List.of(parties), () -> true);
        } catch (SQLException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static BooleanSupplier times(int times) {
        var left = new AtomicInteger(times);
        return () -> left.getAndDecrement() > 0;
    }

    /** A lock of one who works on the projection; it is given back by a rollback. */
    private Connection hold(int lock) throws SQLException {
        var connection = answers.database().owner().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + lock + ", hashtext('parties'))");
        }
        return connection;
    }

    /** Somebody who has begun to read and takes his time. */
    private Connection reading() throws SQLException {
        var connection = answers.database().owner().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select * from answers.test_party limit 1");
        }
        return connection;
    }

    private int locks(String counted) {
        return owner.sql("select count(" + counted
                        + ") from pg_locks where locktype = 'advisory' and classid = 7302 and granted"
                        + " and database = (select oid from pg_database where datname = current_database())")
                .query(Integer.class)
                .single();
    }

    private String table() {
        return String.join("\n", owner.sql("""
                        select indexdef from pg_indexes where schemaname = 'answers' and tablename like 'test%'
                        union all
                        select concat(relname, relacl, reloptions) from pg_class
                         where relname like 'test%' and relnamespace = 'answers'::regnamespace and relkind = 'r'
                         order by 1
                        """).query(String.class).list());
    }

    private long oid() {
        return owner.sql("select 'answers.test_party'::regclass::oid")
                .query(Long.class)
                .single();
    }

    private List<String> rows() {
        return answers.jdbc()
                .sql(
                        "select row(id, valid_from, valid_to, known_from, known_to, name)::text from answers.test_party where known_to = 9223372036854775807 and valid_to = 'infinity' order by 1")
                .query(String.class)
                .list();
    }

    private long join(int parties) {
        var last = 0L;
        for (var i = 0; i < parties; i++) {
            var partnership = PartnershipId.random();
            last = answers.append(partnership, joined(partnership, PartyId.random(), "N" + i));
        }
        return last;
    }

    private void joinMany(int parties) {
        for (var i = 0; i < parties; i += 500) {
            var partnership = PartnershipId.random();
            var events = new ArrayList<Event>();
            for (var n = 0; n < 500; n++) {
                events.add(joined(partnership, PartyId.random(), "N" + (i + n)));
            }
            answers.append(partnership, events.toArray(Event[]::new));
        }
    }

    private static Event joined(PartnershipId partnership, PartyId party, String name) {
        return new PartyJoined(partnership, party, PartyKind.MUNICIPALITY, name, null, DAY);
    }
}
