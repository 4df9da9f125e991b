package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a clear 4xx says what is wrong with it, and nothing is recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    static ApiServer server;
    static Scene scene;

    long before;

    @BeforeAll
    static void start() {
        server = ApiServer.shared();
        scene = Scene.on(server);
    }

    @BeforeEach
    void count() {
        before = server.recorded();
    }

    @AfterEach
    void nothing_is_recorded() {
        assertThat(server.recorded()).isEqualTo(before);
        assertThat(server.count("command.receipt where key = 'bad'")).isZero();
    }

    @Test
    void malformed_json_is_refused_where_it_stops_being_json() {
        var reply =
                server.post("/api/commands/FormPartnership", "{\"name\": \"x\",\n  oops}", "Idempotency-Key", "bad");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("linje 2, kolonne 3");
    }

    @Test
    void every_wrong_field_is_named_in_the_readers_language() {
        var fields = Map.of("nam", "x", "effectiveOn", "i går");
        var norwegian = server.send("FormPartnership", fields, "Idempotency-Key", "bad");
        var english = server.send("FormPartnership", fields, "Accept-Language", "en", "Idempotency-Key", "bad");

        assertThat(norwegian.status()).isEqualTo(400);
        assertThat(norwegian.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(norwegian.json().path("detail").asString()).startsWith("3 felt er feil");
        assertThat(paths(norwegian)).containsExactlyInAnyOrder("$.nam", "$.name", "$.effectiveOn");
        assertThat(norwegian.text()).contains("Ukjent felt. Mente du name?").contains("Mangler.");
        assertThat(english.text()).contains("Unknown field. Did you mean name?").contains("Missing.");
    }

    @Test
    void an_unknown_command_is_not_found_and_the_near_ones_are_named() {
        var reply = server.send("TablCase", Map.of(), "Idempotency-Key", "bad");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("TableCase");
        assertThat(server.send("%3Cscript%3E", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void unknown_ids_are_not_found_the_target_as_well_as_what_it_refers_to() {
        var unknown = UUID.randomUUID().toString();
        var target = server.send("CancelMeeting", Map.of("meetingId", unknown, "reason", "Sykdom"));
        var reference = server.send("TableCase", scene.tabling(unknown), "Accept-Language", "en");

        assertThat(target.status()).as(target.text()).isEqualTo(404);
        assertThat(target.json().path("detail").asString()).contains("møtet " + unknown);
        assertThat(reference.status()).as(reference.text()).isEqualTo(404);
        assertThat(reference.json().path("detail").asString()).contains("the case " + unknown);
    }

    @Test
    void a_person_who_is_not_in_the_register_is_not_found_wherever_named() {
        var nobody = UUID.randomUUID().toString();
        var member = server.send(
                "AppointMember",
                Map.of(
                        "bodyId",
                        scene.body(),
                        "personId",
                        nobody,
                        "role",
                        "MEMBER",
                        "side",
                        "MUNICIPAL",
                        "represents",
                        "Eksempel kommune"));
        var handler = server.send(
                "OpenCase",
                Map.of(
                        "partnershipId",
                        scene.partnership(),
                        "title",
                        "En sak",
                        "kind",
                        "DECISION",
                        "responsible",
                        List.of(),
                        "handlers",
                        List.of(nobody)));

        assertThat(member.status()).as(member.text()).isEqualTo(404);
        assertThat(member.json().path("detail").asString()).contains("personen " + nobody);
        assertThat(handler.status()).as(handler.text()).isEqualTo(404);
    }

    @Test
    void a_body_or_a_party_that_is_not_on_record_is_not_made_responsible() {
        for (var kind : List.of("BODY", "PARTY")) {
            var nobody = UUID.randomUUID().toString();
            var answer = server.send(
                    "ReportFulfilment",
                    Map.of(
                            "followUpId",
                            UUID.randomUUID().toString(),
                            "note",
                            "Levert",
                            "deliveredBy",
                            Map.of("kind", kind, "words", "noen", "id", nobody)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(404);
            assertThat(answer.json().path("detail").asString()).contains(nobody);
        }
    }

    @Test
    void dates_out_of_order_are_refused() {
        var reply = server.send(
                "ScheduleMeeting",
                Map.of(
                        "bodyId",
                        scene.body(),
                        "kind",
                        "ORDINARY",
                        "form",
                        "VIDEO",
                        "time",
                        Map.of("on", "2024-11-01", "from", "15:00", "to", "09:00")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(paths(reply)).containsExactly("$.time");
    }

    @Test
    void a_body_that_is_not_the_meetings_is_refused() {
        var other = Scene.made(server, "FormPartnership", Map.of("name", "Helsefellesskap Sør"));
        var foreign = Scene.made(
                server, "OpenCase", Map.of("partnershipId", other, "title", "En annens sak", "kind", "DECISION"));
        before = server.recorded();

        var reply = server.send("TableCase", scene.tabling(foreign), "Idempotency-Key", "bad");

        assertThat(reply.status()).as(reply.text()).isEqualTo(409);
        assertThat(reply.type()).startsWith("urn:vedtakslogg:rule:");
    }

    @Test
    void a_number_that_is_taken_is_refused() {
        var first = new HashMap<>(scene.tabling(scene.openCase("Første")));
        first.put("number", "70/24");
        var second = new HashMap<>(scene.tabling(scene.openCase("Andre")));
        second.put("number", "70/24");
        assertThat(server.send("TableCase", first).json().path("caseNumber").asString())
                .isEqualTo("70/24");
        before = server.recorded();

        var reply = server.send("TableCase", second, "Idempotency-Key", "bad");

        assertThat(reply.status()).as(reply.text()).isEqualTo(409);
        assertThat(reply.type()).isEqualTo("urn:vedtakslogg:rule:NUMBER_IS_TAKEN_ONCE");
        assertThat(reply.json().path("detail").asString()).isNotEmpty().doesNotContain("NUMBER_IS");
    }

    @Test
    void ten_megabytes_of_text_get_an_answer_and_not_a_broken_connection() {
        var text = "x".repeat(10_000_000);
        var reply = server.send("FormPartnership", Map.of("name", text), "Idempotency-Key", "bad");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.type()).isEqualTo("urn:vedtakslogg:problem:too-large");
        assertThat(server.send("FormPartnership", Map.of("name", "x".repeat(500_000)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void control_characters_are_refused() {
        var reply = server.send("FormPartnership", Map.of("name", "Helse\u0000fellesskap"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("U+0000, tegn nummer 6");
    }

    @Test
    void other_media_types_and_character_sets_are_refused() {
        var form = server.post(
                "/api/commands/FormPartnership", "name=x", "Content-Type", "application/x-www-form-urlencoded");
        var latin = server.exchange(
                "POST",
                "/api/commands/FormPartnership",
                BodyPublishers.ofByteArray("{\"name\": \"Bodø\"}".getBytes(ISO_8859_1)),
                "Content-Type",
                "application/json; charset=ISO-8859-1");
        var undeclared = server.exchange(
                "POST",
                "/api/commands/FormPartnership",
                BodyPublishers.ofByteArray("{\"name\": \"Bodø\"}".getBytes(ISO_8859_1)));

        var parts = server.post("/api/commands/FormPartnership", "x", "Content-Type", "multipart/form-data");

        assertThat(parts.status()).isEqualTo(415);
        assertThat(form.status()).isEqualTo(415);
        assertThat(form.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(latin.status()).isEqualTo(415);
        assertThat(undeclared.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void other_methods_are_refused(String method) {
        var reply = server.exchange(method, "/api/commands/FormPartnership", BodyPublishers.ofString("{}"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThat(reply.type()).isEqualTo("urn:vedtakslogg:problem:method");
    }

    @Test
    void wrong_headers_are_named_all_of_them() {
        var reply = server.send(
                "FormPartnership",
                Map.of("name", "Helsefellesskapet"),
                "Idempotency-Key",
                "x".repeat(201),
                "If-Match",
                "3",
                "X-Source",
                " ");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(paths(reply)).contains("Idempotency-Key", "If-Match");
    }

    private static List<String> paths(ApiServer.Reply reply) {
        return reply.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("path").asString())
                .toList();
    }
}
