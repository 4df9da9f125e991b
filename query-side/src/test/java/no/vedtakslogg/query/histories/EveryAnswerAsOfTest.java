package no.vedtakslogg.query.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every answer of the read API, as of a moment, is what a system answers that knows nothing later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class EveryAnswerAsOfTest {
    private static final int TIMES_ASKED = 4;

    private final List<Told> told = new ArrayList<>(History.ofEverything(3).told());
    private final QuerySideRunning side = new QuerySideRunning();
    private final ThenAndNow answers = new ThenAndNow(side, told);

    @BeforeAll
    void record_and_ask() {
        var each = told.size() / TIMES_ASKED;
        var position = 0L;
        for (var n = 1; n <= told.size(); n++) {
            var one = told.get(n - 1);
            position = side.record(one.aggregateId(), one.event());
            var time = n / each;
            if (n % each == 0 && time < TIMES_ASKED) {
                // each time about today and one of two earlier days, since every question is asked twice
                answers.askAll(position, List.of(World.DAY_0.plusDays(time % 2 == 0 ? 40 : 90)));
            }
        }
        side.ask("/api/answers/decision-log");
    }

    @AfterAll
    void stop() {
        System.out.printf(
                "Every answer as of then: %d questions to %d addresses, over %d events%n",
                answers.questions(), answers.answered().size(), told.size());
        side.close();
    }

    @Test
    @Order(1)
    void every_answer_as_of_then_is_what_was_answered_then() {
        assertThat(answers.counterExample()).isEmpty();
    }

    @Test
    @Order(2)
    void every_address_has_had_something_to_answer() {
        assertThat(answers.answered()).isEqualTo(answers.addresses());
    }

    @Test
    @Order(3)
    void an_answer_that_lets_the_future_in_is_caught() {
        JdbcClient.create(side.database().owner())
                .sql("update answers.follow_up set task = task || ' (slik den ble senere)'")
                .update();

        assertThat(answers.counterExample())
                .hasValueSatisfying(told -> assertThat(told).contains("slik den ble senere"));
    }
}
