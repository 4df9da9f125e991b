package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies, one established at each of some moments, tell what a question about a moment takes in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class MomentsTest {
    private long first;
    private long second;
    private long last;

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        first = establish("2024-02-07T09:00:00Z", "2022-01-01");
        second = establish("2024-06-19T10:00:00Z", "2024-02-07"); // noon in Norway
        establish("2024-06-19T21:59:59.999Z", "2024-06-19"); // the day's last millisecond
        establish("2024-06-19T22:00:00Z", "2024-06-20"); // the next day's first
        last = establish("2025-01-01T12:00:00Z", "2025-01-01");
        side.ask("/api/answers/bodies");
    }

    private long establish(String recordedAt, String effectiveOn) {
        var like = new Asu().established();
        var id = BodyId.random();
        return side.recordAt(
                Instant.parse(recordedAt),
                id,
                new BodyEstablished(
                        id,
                        like.partnershipId(),
                        like.name(),
                        like.shortName(),
                        like.kind(),
                        like.side(),
                        null,
                        null,
                        null,
                        LocalDate.parse(effectiveOn)));
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "knownAt=2024-06-19T10:00:00Z, 2",
        "knownAt=2024-06-19T09:59:59.999Z, 1",
        "knownAt=2024-06-19T12:00, 2",
        "knownAt=2024-06-19T11:59:59, 1",
        "knownAt=2024-06-19T12:00:00%2B02:00, 2",
        "knownAt=2024-06-19T12:00:00+02:00, 2",
        "knownAt=2024-06-18, 1",
        "knownAt=2024-06-19, 3",
        "knownAt=2024-06-20, 4",
        "knownAt=2024-06-20&validOn=2024-06-19, 3",
        "validOn=2024-06-19, 3",
        "validOn=2022-01-01, 1",
        "validOn=1850-01-01, 0",
        "knownAt=2024-02-07T10:00&validOn=2024-02-07, 1",
        "knownAt=2024-06-19&knownAt=2024-06-19, 3",
    })
    void a_moment_takes_in_what_was_recorded_until_then_and_held_that_day(String asked, int bodies) {
        assertThat(QuerySideRunning.read(
                        side.get("/api/answers/bodies?" + asked).body()))
                .as(asked)
                .hasSize(bodies);
    }

    @Test
    void a_position_takes_in_what_stands_there_and_before_it() {
        assertThat(bodiesAt(first)).isEqualTo(1);
        assertThat(bodiesAt(second - 1)).isEqualTo(1);
        assertThat(bodiesAt(second)).isEqualTo(2);
        assertThat(bodiesAt(last)).isEqualTo(5);
    }

    private int bodiesAt(long position) {
        return QuerySideRunning.read(
                        side.get("/api/answers/bodies?knownAt=" + position).body())
                .size();
    }

    @Test
    void today_is_now() {
        var today = LocalDate.now(Moments.NORWAY);
        assertThat(side.json("/api/answers/bodies?knownAt=%s&validOn=%s".formatted(today, today)))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knownAt=2999-01-01|er ikke kommet ennå",
                "knownAt=2999-01-01T12:00|er ikke kommet ennå",
                "validOn=2999-01-01|er ikke kommet ennå",
                "knownAt=2024-02-30|er ikke en dag i kalenderen",
                "validOn=2023-02-29|er ikke en dag i kalenderen",
                "knownAt=31.02.2024|er ikke et tidspunkt som 2024-06-19T12:00",
                "validOn=31.02.2024|er ikke en dato som 2024-06-19",
                "validOn=2024-06-19T12:00|er ikke en dato",
                "knownAt=2024-06-19T25:00|finnes ikke",
                "knownAt=2024-06-19T12:00%2B29:00|finnes ikke",
                "knownAt=|er tom",
                "validOn=%20|er tom",
                "knownAt=-1|er ikke en posisjon",
                "knownAt=0|er før loggen begynner: det første ble ført 07.02.2024 kl. 10.00.00",
                "knownAt=99999999999999999999999|er etter slutten av loggen",
                "knownAt=2024-02-06|er før loggen begynner: det første ble ført 07.02.2024",
                "knownAt=2024-06-19&knownAt=2024-06-20|mer enn én gang",
                "validOn=2024-06-19&validOn=|mer enn én gang",
                "knownAt=2024-03-31T02:30|stilt frem",
                "knownAt=2024-10-27T02:30|2024-10-27T02:30:00+01:00",
            })
    void what_is_no_moment_is_refused_in_words(String line) {
        var asked = line.substring(0, line.indexOf('|'));
        var words = line.substring(line.indexOf('|') + 1);
        for (var path : List.of("/api/answers/bodies", "/vedtakslogg.csv")) {
            var answer = side.get(path + "?" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).as(asked).contains(words, asked.substring(0, asked.indexOf('=')));
        }
    }

    @Test
    void times_that_contradict_each_other_are_refused() {
        var answer = side.get("/api/answers/bodies?knownAt=%d&atLeast=%d".formatted(first, second));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("atLeast", "ført senere enn det som knownAt spør etter");
        assertThat(side.get("/api/answers/bodies?knownAt=%d&atLeast=%d".formatted(second, second))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void both_times_that_were_twice_can_be_asked_for_with_their_zone() {
        for (var zone : List.of("+02:00", "+01:00")) {
            var asked = URLEncoder.encode("2024-10-27T02:30:00" + zone, StandardCharsets.UTF_8);
            assertThat(side.get("/api/answers/bodies?knownAt=" + asked).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_empty_log_stands_at_0_and_has_no_past() {
        try (var empty = new QuerySideRunning()) {
            assertThat(empty.get("/api/answers/bodies?knownAt=0").statusCode()).isEqualTo(200);
            assertThat(empty.get("/api/answers/bodies?validOn=1850-01-01").statusCode())
                    .isEqualTo(200);
            for (var asked : List.of("1", "2024-06-19", "2024-06-19T12:00")) {
                var answer = empty.get("/api/answers/bodies?knownAt=" + asked);
                assertThat(answer.statusCode()).as(asked).isEqualTo(400);
                assertThat(answer.body()).as(asked).contains("ingenting er ført ennå");
            }
        }
    }
}
