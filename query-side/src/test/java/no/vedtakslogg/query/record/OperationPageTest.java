package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What whoever runs the system sees and does, on the page and at the endpoints, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class OperationPageTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final AutumnMeeting autumn = new AutumnMeeting();

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
        side.ask("/sporing");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_page_shows_each_projection_and_comes_again_by_itself() {
        var answer = side.get("/drift");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh")).isPresent();
        assertThat(answer.body())
                .contains("Vedtaksloggen", "Sakene", "Møtene", "Handlingsplanene", "Sporingen", "Sammenhengen")
                .contains("Følger med", "ingenting", "Ingen. Alt som er ført, er lest inn", "/actuator/projections/all")
                .doesNotContain("??", "Se et annet tidspunkt");
        var still = side.get("/drift?oppdater=nei");
        assertThat(still.headers().firstValue("Refresh")).isEmpty();
        assertThat(still.body()).contains("La siden hentes på nytt av seg selv");
        assertThat(side.get("/").body()).contains("href=\"/drift\"");
    }

    @Test
    void a_projection_is_asked_for_and_made_anew() {
        assertThat(side.post("/actuator/projections/bodies", "").statusCode()).isEqualTo(202);
        await().atMost(SOON)
                .until(() -> !standing("bodies").path("madeAt").isNull()
                        && standing("bodies").path("build").isNull());
        assertThat(side.get("/drift").body()).doesNotContain("<progress");
    }

    @Test
    void all_of_them_are_made_anew() {
        var asked = side.post("/actuator/projections/all", "");
        assertThat(asked.statusCode()).isEqualTo(202);
        var names = QuerySideRunning.read(asked.body()).path("projections");
        assertThat(names.size()).isGreaterThanOrEqualTo(8);
        names.forEach(name -> await().atMost(SOON)
                .until(() -> !standing(name.asString()).path("madeAt").isNull()
                        && standing(name.asString()).path("build").isNull()));
    }

    @Test
    void a_name_that_is_none_is_answered_with_those_there_are() {
        var answer = side.post("/actuator/projections/vedtaksloggen", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("vedtaksloggen", "decisionlog", "followups");
        assertThat(side.get("/actuator/projections/vedtaksloggen").statusCode()).isEqualTo(404);
    }

    @Test
    void a_build_that_goes_on_shows_on_the_page_at_the_endpoint_and_in_the_metrics() {
        try (var held = side.hold("decisionlog")) { // so that it cannot take over
            side.post("/actuator/projections/decisionlog", "");
            await().atMost(SOON)
                    .until(() -> standing("decisionlog").at("/build/events").asInt() > 0);
            var build = standing("decisionlog").path("build");
            assertThat(build.path("percent").asInt()).isEqualTo(100);
            assertThat(build.path("secondsLeft").asInt()).isZero();
            assertThat(build.path("eventsPerSecond").asDouble()).isPositive();
            var page = side.get("/drift");
            assertThat(page.headers().firstValue("Refresh")).hasValue("2");
            assertThat(page.body())
                    .contains("<progress max=\"100\" value=\"100\"", "100 %:", "venter på å ta over", "hendelser")
                    .doesNotContain("??", "null");
            assertThat(side.get("/actuator/prometheus").body())
                    .containsPattern("vedtakslogg_projection_build_events\\{projection=\"decisionlog\"} [1-9]")
                    .containsPattern("vedtakslogg_projection_build_of_events\\{projection=\"decisionlog\"} [1-9]")
                    .containsPattern("vedtakslogg_projection_build_rate\\{projection=\"decisionlog\"} [1-9]")
                    .contains("vedtakslogg_projection_build_left_seconds{projection=\"decisionlog\"} 0.0")
                    .contains("vedtakslogg_projection_build_events{projection=\"meetings\"} 0.0");
        }
        await().atMost(SOON).until(() -> standing("decisionlog").path("build").isNull());
    }

    @Test
    void what_is_parked_shows_with_its_reason_also_where_a_build_could_not_take_it_in() {
        var owner = JdbcClient.create(side.database().owner());
        for (var shelf : List.of("answers", "answers_next")) {
            owner.sql("""
                    insert into %s.parked_event
                    select 'followups', position, aggregate_id, type, 'Tåler ikke <dette> i ' || :shelf, 3, now()
                      from log.event order by position limit 1
                    """.formatted(shelf)).param("shelf", shelf).update();
        }
        try {
            assertThat(side.get("/drift").body())
                    .contains("Tåler ikke &lt;dette&gt; i answers<", "Tåler ikke &lt;dette&gt; i answers_next")
                    .contains("i det som bygges nå", "&quot;projection&quot;: &quot;followups&quot;", "/parkedevents")
                    .doesNotContain("??");
            var parked =
                    QuerySideRunning.read(side.get("/actuator/parkedevents").body());
            assertThat(parked.size()).isEqualTo(2);
            assertThat(parked.at("/0/inBuild").asBoolean()).isFalse();
            assertThat(parked.at("/1/inBuild").asBoolean()).isTrue();
        } finally {
            owner.sql("delete from answers.parked_event").update();
            owner.sql("delete from answers_next.parked_event").update();
        }
    }

    private JsonNode standing(String projection) {
        return QuerySideRunning.read(
                side.get("/actuator/projections/" + projection).body());
    }
}
