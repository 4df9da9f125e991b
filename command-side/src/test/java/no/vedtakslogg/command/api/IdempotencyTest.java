package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.vedtakslogg.command.api.ApiServer.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyTest {
    static ApiServer server;

    final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        server = ApiServer.shared();
    }

    @Test
    void the_same_request_with_the_same_key_is_answered_the_same_and_recorded_once() {
        var first = form("Helsefellesskapet");
        var before = server.recorded();
        // something happens in between, so that the answer could not be had from how things stand now
        server.send("JoinPartnership", Map.of("partnershipId", first.id(), "kind", "MUNICIPALITY", "name", "Bodø"));

        var again = form("Helsefellesskapet");
        var reordered = server.post(
                "/api/commands/FormPartnership", "{ \"name\" : \"Helsefellesskapet\" }", "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        for (var reply : List.of(again, reordered)) {
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.text()).isEqualTo(first.text());
            assertThat(reply.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(reply.header("Idempotency-Replayed")).isEqualTo("true");
        }
        assertThat(server.recorded()).isEqualTo(before + 1);
    }

    @Test
    void a_repeated_request_is_answered_even_though_its_version_is_now_stale() {
        var formed = server.send("FormPartnership", Map.of("name", "Helsefellesskapet"));
        var joining = Map.of("partnershipId", formed.id(), "kind", "MUNICIPALITY", "name", "Bodø kommune");

        var first = server.send("JoinPartnership", joining, "If-Match", "\"0\"", "Idempotency-Key", key);
        var again = server.send("JoinPartnership", joining, "If-Match", "\"0\"", "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        form("Helsefellesskapet");
        var before = server.recorded();

        var otherwise = form("Et annet");
        var otherCommand = server.send("OpenCase", caseIn(UUID.randomUUID()), "Idempotency-Key", key);

        assertThat(otherwise.status()).isEqualTo(422);
        assertThat(otherwise.type()).isEqualTo("urn:vedtakslogg:problem:key-used-otherwise");
        assertThat(otherCommand.status()).isEqualTo(422);
        assertThat(server.recorded()).isEqualTo(before);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var partnership = UUID.randomUUID();
        var opening = caseIn(partnership);
        assertThat(server.send("OpenCase", opening, "Idempotency-Key", key).status())
                .isEqualTo(404);

        server.send("FormPartnership", Map.of("partnershipId", partnership, "name", "Helsefellesskapet"));

        assertThat(server.send("OpenCase", opening, "Idempotency-Key", key).status())
                .isEqualTo(201);
    }

    @Test
    void two_that_come_at_once_are_recorded_once_and_answered_the_same() throws Exception {
        var before = server.recorded();
        List<Callable<Reply>> sixteen = new ArrayList<>();
        for (var i = 0; i < 16; i++) {
            sixteen.add(() -> form("Helsefellesskapet"));
        }

        var replies = new ArrayList<Reply>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var reply : threads.invokeAll(sixteen)) {
                replies.add(reply.get());
            }
        }

        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(replies)
                .extracting(Reply::text)
                .containsOnly(replies.getFirst().text());
        assertThat(replies)
                .filteredOn(reply -> reply.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(server.recorded()).isEqualTo(before + 1);
    }

    @Test
    void what_is_kept_in_a_table_and_not_in_the_log_is_answered_the_same_too() {
        var registering = Map.of("name", "Kari Eksempel");

        var first = server.send("RegisterPerson", registering, "Idempotency-Key", key);
        var again = server.send("RegisterPerson", registering, "Idempotency-Key", key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("recorded").asInt()).isZero();
        assertThat(again.text()).isEqualTo(first.text());
    }

    private Reply form(String name) {
        return server.send("FormPartnership", Map.of("name", name), "Idempotency-Key", key);
    }

    private static Map<String, Object> caseIn(UUID partnership) {
        return Map.of("partnershipId", partnership, "title", "En sak", "kind", "DECISION");
    }
}
