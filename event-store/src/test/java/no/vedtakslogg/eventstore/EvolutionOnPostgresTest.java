package no.vedtakslogg.eventstore;

import static no.vedtakslogg.eventstore.EvolutionTest.CLOSED;
import static no.vedtakslogg.eventstore.EvolutionTest.HEARING;
import static no.vedtakslogg.eventstore.EvolutionTest.SUMMARISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.HearingEvent.AnswersSummarised;
import no.vedtakslogg.eventstore.HearingEvent.HearingClosed;
import no.vedtakslogg.eventstore.HearingEvent.ResponseReceived;
import no.vedtakslogg.eventstore.JsonUpcaster.Shape;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hearing whose every event was stored in its oldest shape, read by each reader of the log there is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvolutionOnPostgresTest {
    final TestDatabase database = TestDatabase.fresh();
    final TestLog log = Hearings.log(database);
    final List<Long> positions = new ArrayList<>();

    @BeforeEach
    void a_hearing_of_many_years_ago() {
        store("example-hearing.opened", 1);
        store("example-hearing.answered", 1);
        store("example-hearing.ended", 1);
        store("example-hearing.answered", 1); // a late one
    }

    @AfterEach
    void close() {
        log.newEvents().stop();
        database.close();
    }

    @Test
    void all_that_happened_to_it_is_read_in_order_and_two_of_one_stand_where_the_one_stood() {
        var read = log.log().of(HEARING);

        assertThat(read)
                .extracting(recorded -> recorded.event().getClass().getSimpleName())
                .containsExactly(
                        "HearingOpened", "ResponseReceived", "HearingClosed", "AnswersSummarised", "ResponseReceived");
        assertThat(read).extracting(RecordedEvent::version).containsExactly(0L, 1L, 2L, 2L, 3L);
        assertThat(read)
                .extracting(RecordedEvent::position)
                .containsExactly(
                        positions.get(0), positions.get(1), positions.get(2), positions.get(2), positions.get(3));
        assertThat(read).extracting(RecordedEvent::metadata).allSatisfy(metadata -> assertThat(metadata)
                .containsEntry("actor", "test"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 100})
    void whoever_reads_on_from_the_last_position_sees_each_event_once(int limit) {
        List<RecordedEvent> seen = new ArrayList<>();
        for (var batch = log.log().after(0, limit);
                !batch.isEmpty();
                batch = log.log().after(last(batch), limit)) {
            seen.addAll(batch);
        }
        assertThat(seen).isEqualTo(log.log().of(HEARING));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void a_bulk_reader_sees_each_event_once_whatever_it_fetches_at_a_time(int fetchSize) {
        List<RecordedEvent> seen = new ArrayList<>();
        log.log().read(0, log.log().head(), fetchSize, seen::add);
        assertThat(seen).isEqualTo(log.log().of(HEARING));

        seen.clear();
        log.log().read(positions.get(1), positions.get(2), fetchSize, seen::add);
        assertThat(seen)
                .extracting(RecordedEvent::event)
                .containsExactly(
                        new HearingClosed(HEARING, CLOSED),
                        new AnswersSummarised(HEARING, "11 av 22 svarte", SUMMARISED));
    }

    @Test
    void the_stored_words_are_told_once_as_they_were_written() {
        assertThat(log.log().stored(List.of(positions.get(2)))).singleElement().satisfies(stored -> {
            assertThat(stored.type()).isEqualTo("example-hearing.ended");
            assertThat(stored.payload())
                    .isEqualTo(StoredShapes.OF_THE_EXAMPLE.json(new Shape("example-hearing.ended", 1)));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void a_processor_takes_both_in_one_batch_and_goes_on_after_them(int batchSize) {
        var handled = new Handled();
        var tokens = new InMemoryTokenStore();
        var processor = processor(handled, tokens, batchSize);
        processor.start();
        await().untilAsserted(() -> assertThat(handled.events()).hasSize(5));
        processor.shutDown();

        assertThat(handled.events()).isEqualTo(events());
        // in one unit of work: a token that is kept after the first would pass over the second
        assertThat(handled.within().get(2)).isSameAs(handled.within().get(3));

        var later = new Handled();
        var again = processor(later, tokens, batchSize);
        again.start();
        store("example-hearing.ended", 1);
        await().untilAsserted(() -> assertThat(later.events()).hasSize(2));
        again.shutDown();
        assertThat(later.events()).isEqualTo(events().subList(5, 7));
    }

    @Test
    void an_aggregate_is_loaded_from_them_and_goes_on_with_the_version_after_the_stored_one() {
        Hearing.load(log, HEARING, null, hearing -> {
            assertThat(hearing.happened)
                    .containsExactly(
                            "HearingOpened",
                            "ResponseReceived",
                            "HearingClosed",
                            "AnswersSummarised",
                            "ResponseReceived");
            hearing.answer("Frosta");
        });

        var recorded = log.log().of(HEARING).getLast();
        assertThat(recorded.version()).isEqualTo(4);
        assertThat(recorded.event()).isInstanceOfSatisfying(ResponseReceived.class, answer -> assertThat(answer.from())
                .isEqualTo("Frosta"));
    }

    @Test
    void whoever_expects_the_stored_version_is_right() {
        Hearing.load(log, HEARING, 3L, hearing -> hearing.answer("Frosta"));

        assertThatThrownBy(() -> Hearing.load(log, HEARING, 3L, hearing -> hearing.answer("Rissa")))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThat(log.log().of(HEARING)).hasSize(6);
    }

    @Test
    void an_aggregate_whose_last_event_became_two_goes_on_as_well() {
        store("example-hearing.ended", 1);

        Hearing.load(log, HEARING, 4L, hearing -> hearing.answer("Frosta"));

        assertThat(log.log().of(HEARING).getLast().version()).isEqualTo(5);
    }

    @Test
    void the_event_that_began_it_is_the_first_of_two() {
        var shape = new Shape("example-hearing.ended", 1);
        log.appendAsStored("another", shape.name(), 1, StoredShapes.OF_THE_EXAMPLE.json(shape));

        assertThat(log.log().firsts(List.of("another")).values())
                .singleElement()
                .extracting(RecordedEvent::event)
                .isInstanceOf(HearingClosed.class);
    }

    private void store(String name, int revision) {
        positions.add(log.appendAsStored(
                HEARING, name, revision, StoredShapes.OF_THE_EXAMPLE.json(new Shape(name, revision))));
    }

    private List<Event> events() {
        return log.log().of(HEARING).stream().map(RecordedEvent::event).toList();
    }

    private PooledStreamingEventProcessor processor(Handled handled, InMemoryTokenStore tokens, int batchSize) {
        return PooledStreamingEventProcessor.builder()
                .name("evolution")
                .eventHandlerInvoker(handled)
                .messageSource(log.source())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(name -> Executors.newSingleThreadScheduledExecutor())
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(batchSize)
                .build();
    }

    private static long last(List<RecordedEvent> batch) {
        return batch.getLast().position();
    }
}
