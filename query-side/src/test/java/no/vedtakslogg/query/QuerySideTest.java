package no.vedtakslogg.query;

import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointEffect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuerySideTest {
    private final QuerySideRunning querySide = new QuerySideRunning();
    private final Asu asu = new Asu();
    private long position;

    @BeforeEach
    void something_is_decided() {
        position = querySide.record(
                new Asu().meeting,
                asu.adopted(CaseId.random(), "1/24", "En sak", point("1", "Tekst", PointEffect.NOTED)));
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void the_answer_contains_the_position_that_is_asked_for() {
        var before = querySide.json("/api/answers/decision-log").path("total").asLong();
        for (var i = 0; i < 10; i++) {
            something_is_decided();
            assertThat(querySide.json("/api/answers/decision-log").path("total").asLong())
                    .isEqualTo(before + i + 1);
        }
    }

    @Test
    void an_answer_that_does_not_come_so_far_in_time_says_when_to_ask_again() {
        querySide.ask("/api/answers/decision-log");
        try (var held = querySide.hold("decisionlog")) {
            something_is_decided();
            var answer = querySide.ask("/api/answers/decision-log");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("not-yet-answered", "Prøv igjen om litt", Long.toString(position));
            assertThat(querySide
                            .get("/api/answers/decision-log?atLeast=" + position, "Accept-Language", "en")
                            .body())
                    .contains("Try again in a moment");
        }
        assertThat(querySide.ask("/api/answers/decision-log").statusCode()).isEqualTo(200);
    }

    @Test
    void a_reader_who_waits_is_answered_as_soon_as_it_has_come_so_far() {
        querySide.ask("/api/answers/decision-log");
        CompletableFuture<Integer> waiting;
        try (var held = querySide.hold("decisionlog")) {
            something_is_decided();
            waiting = CompletableFuture.supplyAsync(
                    () -> querySide.ask("/api/answers/decision-log").statusCode());
        }
        assertThat(waiting.join()).isEqualTo(200);
    }

    @Test
    void a_position_that_the_log_does_not_have_is_refused_at_once() {
        var answer = querySide.get("/api/answers/decision-log?atLeast=" + (position + 1_000_000_000L));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("atLeast", "ikke en posisjon i loggen");
        assertThat(querySide.get("/api/answers/decision-log?atLeast=-1").statusCode())
                .isEqualTo(400);
        assertThat(querySide.get("/api/answers/decision-log?atLeast=later").statusCode())
                .isEqualTo(400);
    }

    private JsonNode health() {
        return QuerySideRunning.read(querySide.get("/actuator/health").body());
    }

    @Test
    void health_and_metrics_tell_how_the_projections_stand() {
        querySide.ask("/api/answers/decision-log");

        // on its first look it may still be catching up
        await().untilAsserted(() -> assertThat(health().at("/components/projections/details/decisionlog/state")
                        .asString())
                .isEqualTo("RUNNING"));
        assertThat(health().at("/components/projections/details/decisionlog/processor")
                        .asString())
                .isEqualTo("answers-log");
        assertThat(querySide.get("/actuator/prometheus").body())
                .contains("vedtakslogg_projection_lag{projection=\"decisionlog\"}")
                .contains("vedtakslogg_projection_lag_seconds{projection=\"followups\"}")
                .contains("vedtakslogg_projection_parked{projection=\"decisionlog\"}")
                .contains("vedtakslogg_queries_seconds_count{answer=\"/api/answers/decision-log\"");
    }

    @Test
    void health_is_down_while_the_database_is_away() {
        try (var alone = new QuerySideRunning()) {
            var connected = JdbcClient.create(alone.database().app());
            var name = connected
                    .sql("select current_database()")
                    .query(String.class)
                    .single();
            JdbcClient.create(alone.database().owner())
                    .sql("alter database " + name + " connection limit 0")
                    .update();
            connected
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()")
                    .query(Boolean.class)
                    .list();

            await().untilAsserted(() -> {
                var answer = alone.get("/actuator/health");
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(QuerySideRunning.read(answer.body())
                                .at("/components/projections/status")
                                .asString())
                        .isEqualTo("DOWN");
            });
        }
    }

    @Test
    void parked_events_show_in_health_and_can_be_tried_again() {
        querySide.ask("/api/answers/decision-log");
        JdbcClient.create(querySide.database().owner())
                .sql("""
                        insert into answers.parked_event
                        select 'decisionlog', position, aggregate_id, type, 'a test', 1, now()
                          from log.event where position = :position
                        """)
                .param("position", position)
                .update();
        JdbcClient.create(querySide.database().owner())
                .sql("delete from answers.decision_point where known_from = :position")
                .param("position", position)
                .update();

        assertThat(querySide.get("/actuator/parkedevents").body()).contains("a test", "meeting.decision-adopted");
        var tried = QuerySideRunning.read(querySide
                .post("/actuator/parkedevents", "{\"projection\":\"decisionlog\"}")
                .body());
        assertThat(tried.path("takenIn").asInt()).isEqualTo(1);
        assertThat(querySide.get("/actuator/parkedevents").body()).isEqualTo("[]");
    }
}
