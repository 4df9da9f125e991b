package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TogetherTest {
    final ExecutorService travellers = Executors.newCachedThreadPool();
    final ConcurrentLinkedQueue<List<Integer>> journeys = new ConcurrentLinkedQueue<>();
    final Semaphore mayReturn = new Semaphore(0);
    final Together<Integer, Integer> together =
            new Together<>(4, this::journey, IllegalArgumentException.class::isInstance);

    @AfterEach
    void close() {
        mayReturn.release(1000);
        travellers.close();
    }

    @Test
    void who_comes_alone_goes_at_once() {
        mayReturn.release(2);

        assertThat(together.ask(1)).isEqualTo(10);
        assertThat(together.ask(2)).isEqualTo(20);
        assertThat(journeys).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void those_who_come_meanwhile_make_the_next_journey_together() throws Exception {
        var first = sets_out(1);
        var second = comes(2);
        var third = comes(3);
        mayReturn.release(2);

        assertThat(List.of(first.get(), second.get(), third.get())).containsExactly(10, 20, 30);
        assertThat(journeys).containsExactly(List.of(1), List.of(2, 3));
    }

    @Test
    void no_journey_takes_more_than_it_may() throws Exception {
        var first = sets_out(0);
        var others = IntStream.rangeClosed(1, 6).mapToObj(this::comes).toList();
        mayReturn.release(3);

        first.get();
        for (var other : others) {
            other.get();
        }
        assertThat(journeys).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5, 6));
    }

    @Test
    void nobody_fails_by_the_fault_of_another() throws Exception {
        var first = sets_out(1);
        var second = comes(2);
        var refused = comes(-3);
        var fourth = comes(4);
        mayReturn.release(10);

        assertThat(List.of(first.get(), second.get(), fourth.get())).containsExactly(10, 20, 40);
        assertThatThrownBy(refused::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(journeys).containsExactly(List.of(1), List.of(2, -3, 4), List.of(2), List.of(-3), List.of(4));
    }

    @Test
    void a_failure_that_may_have_come_too_late_is_everybodys_and_nobody_tries_again() throws Exception {
        var first = sets_out(1);
        var second = comes(2);
        var third = comes(0);
        mayReturn.release(10);

        assertThat(first.get()).isEqualTo(10);
        assertThatThrownBy(second::get).hasRootCauseInstanceOf(ArithmeticException.class);
        assertThatThrownBy(third::get).hasRootCauseInstanceOf(ArithmeticException.class);
        assertThat(journeys).containsExactly(List.of(1), List.of(2, 0));
        assertThat(together.ask(5)).isEqualTo(50);
    }

    @Test
    void each_of_many_gets_the_answer_to_his_own_question() throws Exception {
        mayReturn.release(1_000_000);
        var each = IntStream.range(0, 16)
                .mapToObj(thread -> travellers.submit(() -> IntStream.rangeClosed(1, 2000)
                        .map(n -> thread * 10_000 + n)
                        .allMatch(question -> together.ask(question) == question * 10)))
                .toList();

        for (var one : each) {
            assertThat(one.get()).isTrue();
        }
        assertThat(journeys.stream().mapToInt(List::size).sum()).isEqualTo(16 * 2000);
    }

    private List<Integer> journey(List<Integer> questions) {
        journeys.add(questions);
        mayReturn.acquireUninterruptibly();
        if (questions.stream().anyMatch(question -> question < 0)) {
            throw new IllegalArgumentException("Refused");
        }
        if (questions.contains(0) && journeys.size() > 1) {
            throw new ArithmeticException("Fell silent");
        }
        return questions.stream().map(question -> question * 10).toList();
    }

    private Future<Integer> sets_out(int question) {
        var traveller = travellers.submit(() -> together.ask(question));
        until(() -> !journeys.isEmpty());
        return traveller;
    }

    private Future<Integer> comes(int question) {
        var waiting = together.waiting();
        var traveller = travellers.submit(() -> together.ask(question));
        until(() -> together.waiting() > waiting);
        return traveller;
    }

    private static void until(Supplier<Boolean> happened) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!happened.get()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
