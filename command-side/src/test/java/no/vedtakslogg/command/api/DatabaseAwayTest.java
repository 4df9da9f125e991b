package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.vedtakslogg.command.api.ApiServer.Reply;
import no.vedtakslogg.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayTest {
    static final String KEY = "through-the-storm";

    final TestDatabase database = TestDatabase.empty();
    final URI address = URI.create(database.url().substring("jdbc:".length()));
    final Cable cable = new Cable(address.getPort());
    ApiServer server;

    @BeforeEach
    void start() {
        var url = "jdbc:postgresql://127.0.0.1:" + cable.port() + address.getPath()
                // every COMMIT is sent as text, so that the cable can see it
                + "?prepareThreshold=0";
        server = ApiServer.on(database, "--spring.datasource.url=" + url);
    }

    @AfterEach
    void stop() throws Exception {
        cable.plugIn();
        server.close();
        cable.close();
    }

    @Test
    void it_is_said_within_seconds_and_the_same_request_is_recorded_once_it_is_back() {
        form("before");
        cable.pull();

        var began = System.nanoTime();
        var away = form(KEY);
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(away.status()).as(away.text()).isEqualTo(503);
        assertThat(away.type()).isEqualTo("urn:vedtakslogg:problem:database-away");
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(10));

        var before = server.recorded();
        cable.plugIn();
        assertThat(untilAnswered(KEY).status()).isEqualTo(201);
        assertThat(server.recorded()).isEqualTo(before + 1);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_found_again_and_not_doubled() {
        form("before");
        var before = server.recorded();
        cable.pullAtCommit();

        var lost = form(KEY);

        assertThat(lost.status()).as(lost.text()).isEqualTo(503);
        assertThat(cable.isPulled()).isTrue();
        assertThat(server.recorded()).as("it was recorded all the same").isEqualTo(before + 1);
        cable.plugIn();
        var again = untilAnswered(KEY);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(server.recorded()).isEqualTo(before + 1);
    }

    @Test
    void a_batch_stops_says_so_and_is_run_again() {
        form("before");
        var before = server.recorded();
        cable.pull();
        var lines = "{\"key\": \"1\", \"command\": \"FormPartnership\", \"fields\": {\"name\": \"Nord\"}}\n"
                + "{\"key\": \"2\", \"command\": \"FormPartnership\", \"fields\": {\"name\": \"Sør\"}}\n";

        var stopped = server.post("/api/commands", lines, "Content-Type", "application/x-ndjson");

        assertThat(stopped.text().lines()).hasSize(2);
        assertThat(stopped.text()).contains("\"status\":503").contains("\"stopped\":true");
        cable.plugIn();
        untilAnswered(KEY);
        var again = server.post("/api/commands", lines, "Content-Type", "application/x-ndjson");
        assertThat(again.text()).contains("{\"lines\":2,\"recorded\":2,\"repeated\":0,\"refused\":0");
        assertThat(server.recorded()).isEqualTo(before + 3);
    }

    private Reply form(String key) {
        return server.send("FormPartnership", Map.of("name", "Helsefellesskapet"), "Idempotency-Key", key);
    }

    private Reply untilAnswered(String key) {
        for (var attempt = 0; attempt < 20; attempt++) {
            var reply = form(key);
            if (reply.status() != 503) {
                return reply;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("Never answered");
    }
}
