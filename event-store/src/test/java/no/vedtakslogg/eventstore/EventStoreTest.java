package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventStoreTest {
    static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    final TestDatabase database = TestDatabase.fresh();
    final TestLog log = new TestLog(database);

    @AfterEach
    void close() {
        log.newEvents().stop();
        database.close();
    }

    @Test
    void what_is_recorded_is_read_back_as_it_was() {
        var event = formed("Helsefellesskap Nord");
        var position = log.append("a", Map.of("actor", "kari", "source", "test"), event);

        var read = log.log().of("a").getFirst();
        assertThat(read.event()).isEqualTo(event);
        assertThat(read.position()).isEqualTo(position).isEqualTo(log.log().head());
        assertThat(read.metadata()).containsEntry("actor", "kari").containsEntry("source", "test");
        assertThat(log.log().after(0, 10)).containsExactly(read);
    }

    @Test
    void a_person_can_read_an_event_with_psql() {
        log.append("a", formed("Helsefellesskap Nord"));

        var row = JdbcClient.create(database.app())
                .sql("select type, revision, effective_on, payload from log.event")
                .query()
                .singleRow();
        assertThat(row).containsEntry("type", "partnership.formed").containsEntry("revision", 1);
        assertThat(row.get("effective_on")).hasToString("2026-06-01");
        assertThat(String.valueOf(row.get("payload")))
                .startsWith("{\"partnershipId\":\"")
                .endsWith("\",\"name\":\"Helsefellesskap Nord\",\"effectiveOn\":\"2026-06-01\"}");
    }

    @Test
    void positions_rise_within_a_transaction_and_from_one_to_the_next() {
        log.append("a", formed("1"), formed("2"), formed("3"));
        log.append("b", formed("4"));

        var all = log.log().after(0, 10);
        assertThat(all).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(all).extracting(RecordedEvent::version).containsExactly(0L, 1L, 2L, 0L);
    }

    @Test
    void nobody_changes_or_deletes_what_is_recorded() {
        log.append("a", formed("1"));

        for (var connections : List.of(database.app(), database.owner())) {
            var jdbc = JdbcClient.create(connections);
            for (var change :
                    List.of("update log.event set payload = '{}'", "delete from log.event", "truncate log.event")) {
                assertThatThrownBy(() -> jdbc.sql(change).update())
                        .as(change)
                        .rootCause()
                        .message()
                        .containsAnyOf("permission denied", "append-only");
            }
        }
        assertThat(log.log().after(0, 10)).hasSize(1);
    }

    @Test
    void the_application_cannot_take_the_guard_away() {
        var jdbc = JdbcClient.create(database.app());
        assertThatThrownBy(() ->
                        jdbc.sql("alter table log.event disable trigger all").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void a_lost_race_for_a_version_is_recognised_as_one() {
        log.append("a", formed("1"), formed("2"));

        assertThatThrownBy(() -> log.engine().appendEvents(message("a", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.engine().appendEvents(message("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void what_is_recorded_as_one_is_not_recorded_in_part() {
        log.append("a", formed("1"), formed("2"));

        assertThatThrownBy(() -> log.engine().appendEvents(message("b", 0), message("a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("[a]");
        assertThat(log.log().after(0, 10)).hasSize(2);
    }

    @Test
    void an_event_of_an_older_open_transaction_holds_back_the_newer_ones_and_is_never_passed_over() {
        var older = new TransactionTemplate(new JdbcTransactionManager(database.app()));
        older.executeWithoutResult(open -> {
            // this engine shares the transaction that is bound to the thread; the other thread has its own
            log.engine().appendEvents(message("older", 0));
            var newer = Executors.newSingleThreadExecutor();
            newer.submit(() -> log.append("newer", formed("newer")));
            newer.shutdown();
            assertThat(await(newer)).isTrue();
            assertThat(onAnotherThread(() -> log.log().after(0, 10).size())).isZero();
        });

        assertThat(log.log().after(0, 10))
                .extracting(RecordedEvent::aggregateId)
                .containsExactly("older", "newer");
    }

    @Test
    void sixteen_writers_lose_nothing_and_a_reader_sees_everything_once() throws Exception {
        var writers = Executors.newFixedThreadPool(16);
        IntStream.range(0, 400).forEach(n -> writers.submit(() -> log.append("a" + n, formed("x"), formed("y"))));
        writers.shutdown();
        List<RecordedEvent> seen = new ArrayList<>();
        while (seen.size() < 800) {
            seen.addAll(log.log().after(seen.isEmpty() ? 0 : seen.getLast().position(), 50));
        }

        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(seen)
                .hasSize(800)
                .extracting(RecordedEvent::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void those_who_write_at_the_same_time_are_written_together_and_each_for_himself() throws Exception {
        log.append("taken", formed("0"));
        try (var writers = Executors.newCachedThreadPool();
                var held = database.owner().getConnection()) {
            hold(held);
            var first = recording(writers, "first");
            var lost = recording(writers, "taken");
            var refused = recording(writers, "nul \u0000");
            var twin = recording(writers, "twin");
            var otherTwin = recording(writers, "twin");
            var last = recording(writers, "last");
            held.rollback();

            assertThat(first.get()).isEmpty();
            assertThat(lost.get()).containsInstanceOf(AggregateStreamCreationException.class);
            assertThat(refused.get()).containsInstanceOf(EventStoreException.class);
            assertThat(twin.get()).isEmpty();
            assertThat(otherTwin.get()).containsInstanceOf(AggregateStreamCreationException.class);
            assertThat(last.get()).isEmpty();
        }

        assertThat(log.log().after(0, 10))
                .extracting(RecordedEvent::aggregateId)
                .containsExactly("taken", "first", "twin", "last");
    }

    @Test
    void those_who_write_together_stand_in_one_transaction() throws Exception {
        try (var writers = Executors.newCachedThreadPool();
                var held = database.owner().getConnection()) {
            hold(held);
            var all = IntStream.range(0, 10)
                    .mapToObj(n -> recording(writers, "a" + n))
                    .toList();
            held.rollback();
            for (var one : all) {
                assertThat(one.get()).isEmpty();
            }
        }

        var positions =
                log.log().after(0, 20).stream().map(RecordedEvent::position).toList();
        assertThat(positions).hasSize(10);
        assertThat(positions.stream().map(position -> position >> 16).distinct())
                .hasSize(2);
    }

    @Test
    void those_who_read_at_the_same_time_each_get_their_own() throws Exception {
        IntStream.range(0, 20).forEach(n -> log.append("a" + n, formed("x" + n), formed("y" + n)));
        try (var readers = Executors.newFixedThreadPool(16)) {
            var read = IntStream.range(0, 2000)
                    .mapToObj(n -> readers.submit(() -> log.engine()
                            .readEvents("a" + n % 25)
                            .asStream()
                            .map(message -> message.getPayload())
                            .toList()
                            .equals(n % 25 < 20 ? List.of(formed("x" + n % 25), formed("y" + n % 25)) : List.of())))
                    .toList();
            for (var one : read) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void a_reader_in_another_process_is_woken() throws Exception {
        var elsewhere = new TestLog(database);
        elsewhere.newEvents().start();
        log.newEvents().start();
        try (var stream = elsewhere.source().openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            Thread.sleep(300);
            var woken = new CountDownLatch(1);
            stream.setOnAvailableCallback(woken::countDown);
            log.append("a", formed("1"));
            assertThat(woken.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            TrackedEventMessage<?> message = stream.nextAvailable();
            assertThat(RecordedEvent.of(message).event()).isEqualTo(formed("1"));
            assertThat(message.trackingToken()).isInstanceOf(GlobalSequenceTrackingToken.class);
        } finally {
            elsewhere.newEvents().stop();
        }
    }

    @Test
    void a_reader_that_fails_when_woken_does_not_fail_the_one_who_records() {
        log.newEvents().onNew(() -> {
            throw new IllegalStateException("just stopping");
        });

        assertThat(log.append("a", formed("1"))).isPositive();
    }

    @Test
    void positions_go_on_rising_after_a_restore_into_a_younger_cluster() {
        log.append("a", formed("1"));
        var before = log.log().head();
        // as if the log came from a cluster that had counted a million transactions more
        JdbcClient.create(database.owner())
                .sql("update log.epoch set xid_offset = 1000000")
                .update();
        log.append("b", formed("2"));
        JdbcClient.create(database.owner())
                .sql("update log.epoch set xid_offset = 0")
                .update();
        var restored = JdbcClient.create(database.owner())
                .sql("select max(position) from log.event")
                .query(Long.class)
                .single();
        assertThat(restored).isGreaterThan(before);

        database.migrations().run("log", "db/log");
        var after = log.append("c", formed("3"));

        assertThat(after).isGreaterThan(restored);
        assertThat(log.log().after(0, 10)).hasSize(3);
    }

    @Test
    void a_bulk_reader_sees_the_same_as_a_patient_one() {
        IntStream.range(0, 25).forEach(n -> log.append("a" + n, formed("x"), formed("y")));
        List<RecordedEvent> read = new ArrayList<>();
        log.log().read(0, log.log().head(), 7, read::add);

        assertThat(read).hasSize(50).isEqualTo(log.log().after(0, 100));
        assertThat(log.log().countAfter(0, 1000)).isEqualTo(50);
    }

    @Test
    void what_is_no_event_is_refused() {
        var stray = new GenericDomainEventMessage<>("Test", "a", 0, "only text");
        assertThatThrownBy(() -> log.engine().appendEvents(stray))
                .isInstanceOfAny(ClassCastException.class, EventStoreException.class);
    }

    private static PartnershipFormed formed(String name) {
        return new PartnershipFormed(PartnershipId.of("00000000-0000-0000-0000-000000000001"), name, JUNE_1);
    }

    private static GenericDomainEventMessage<?> message(String aggregate, long version) {
        return new GenericDomainEventMessage<>("Test", aggregate, version, formed("x"));
    }

    /** Nobody can write while this connection holds its lock. */
    private void hold(Connection held) throws SQLException {
        held.setAutoCommit(false);
        held.createStatement().execute("lock table log.event in share mode");
    }

    /** Records on another thread, and gives what it was refused by; returns when it waits for the lock or for its turn. */
    private Future<Optional<RuntimeException>> recording(ExecutorService writers, String aggregate) {
        var writer = new AtomicReference<Thread>();
        var recording = writers.submit(() -> {
            writer.set(Thread.currentThread());
            try {
                log.engine().appendEvents(message(aggregate, 0));
                return Optional.<RuntimeException>empty();
            } catch (RuntimeException refused) {
                return Optional.of(refused);
            }
        });
        while (!waits(writer.get())) {
            Thread.onSpinWait();
        }
        return recording;
    }

    private boolean waits(@Nullable Thread writer) {
        if (writer == null) {
            return false;
        }
        return writer.getState() == Thread.State.WAITING
                || Arrays.stream(writer.getStackTrace())
                                .anyMatch(at -> at.getMethodName().equals("receiveChar"))
                        && isLocked();
    }

    private boolean isLocked() {
        return JdbcClient.create(database.owner())
                .sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static boolean await(ExecutorService work) {
        try {
            return work.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private static <T> T onAnotherThread(Callable<T> question) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return other.submit(question).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
