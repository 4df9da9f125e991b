package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.vedtakslogg.eventstore.EventLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchTest {
    static final JsonMapper JSON = JsonMapper.shared();
    static ApiServer server;

    final String run = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        server = ApiServer.shared();
    }

    @Test
    void every_line_is_answered_and_a_wrong_one_does_not_stop_the_others() {
        var before = server.recorded();

        var answers = send(
                "",
                line("a", "Nord"),
                "",
                "{\"key\": \"",
                line("b", "Sør"),
                "{\"key\": \"c\", \"command\": \"FormPartnership\", \"fields\": {\"nam\": 1}}");

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).path("line").asInt()).isEqualTo(1);
        assertThat(answers.get(0).path("status").asInt()).isEqualTo(201);
        assertThat(answers.get(0).path("position").asLong()).isPositive();
        assertThat(answers.get(1).path("line").asInt()).isEqualTo(3);
        assertThat(answers.get(1).path("status").asInt()).isEqualTo(400);
        assertThat(answers.get(2).path("status").asInt()).isEqualTo(201);
        assertThat(answers.get(3).at("/problem/errors/0/path").asString()).isEqualTo("$.nam");
        assertEnd(answers, 5, 2, 0, 2, false);
        assertThat(server.recorded()).isEqualTo(before + 2);
    }

    @Test
    void run_again_nothing_is_doubled() {
        var lines = IntStream.range(0, 250)
                .mapToObj(i -> line("k" + i, "Nord " + i))
                .toArray(String[]::new);
        var before = server.recorded();
        send("", List.of(lines).subList(0, 100).toArray(String[]::new));

        var answers = send("", lines);
        var again = send("?answers=failures", lines);

        assertEnd(answers, 250, 150, 100, 0, false);
        assertThat(answers).filteredOn(answer -> answer.has("progress")).hasSize(2);
        assertThat(answers.getFirst().path("repeated").asBoolean()).isTrue();
        assertEnd(again, 250, 0, 250, 0, false);
        assertThat(again).hasSize(3);
        assertThat(server.recorded()).isEqualTo(before + 250);
    }

    @Test
    void it_stops_at_the_first_wrong_line_where_that_is_asked_for() {
        var before = server.recorded();

        var answers = send("?stopOnError=true", line("a", "Nord"), "no", line("b", "Sør"));

        assertEnd(answers, 2, 1, 0, 1, true);
        assertThat(server.recorded()).isEqualTo(before + 1);
    }

    @Test
    void a_line_without_a_key_has_that_of_the_request_and_its_number() {
        var keyless = "{\"command\": \"FormPartnership\", \"fields\": {\"name\": \"Nord\"}}";
        var before = server.recorded();

        var without = post("/api/commands", keyless, "Content-Type", "application/x-ndjson");
        assertThat(without.getFirst().at("/problem/errors/0/path").asString()).isEqualTo("$.key");

        var first = post(
                "/api/commands",
                keyless + "\n" + keyless,
                "Content-Type",
                "application/x-ndjson",
                "Idempotency-Key",
                run);
        var again = post(
                "/api/commands",
                keyless + "\n" + keyless,
                "Content-Type",
                "application/x-ndjson",
                "Idempotency-Key",
                run);

        assertEnd(first, 2, 2, 0, 0, false);
        assertEnd(again, 2, 0, 2, 0, false);
        assertThat(again.getFirst().path("id")).isEqualTo(first.getFirst().path("id"));
        assertThat(server.recorded()).isEqualTo(before + 2);
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_passed_over() {
        var answers = send("", line("a", "x".repeat(3_000_000)), line("b", "Sør"));

        assertThat(answers.getFirst().path("status").asInt()).isEqualTo(413);
        assertEnd(answers, 2, 1, 0, 1, false);
    }

    @Test
    void a_line_says_where_it_comes_from_and_which_version_it_builds_on() {
        var made = send("", line("a", "Nord")).getFirst().path("id").asString();
        var join = "{\"key\": \"%s\", \"command\": \"JoinPartnership\", \"ifMatch\": %d, \"source\": \"papir s. 4\","
                + " \"onBehalfOf\": \"ASU\", \"fields\": {\"partnershipId\": \"%s\", \"kind\": \"MUNICIPALITY\", \"name\": \"Bodø\"}}";

        var answers = send("", join.formatted(run + "j1", 3, made), join.formatted(run + "j2", 0, made));

        assertThat(answers.get(0).path("status").asInt()).isEqualTo(412);
        assertThat(answers.get(1).path("status").asInt()).isEqualTo(200);
        assertThat(server.bean(EventLog.class).of(made).getLast().metadata())
                .containsEntry("source", "papir s. 4")
                .containsEntry("onBehalfOf", "ASU");
    }

    /** Over a bare socket: the JDK's client begins to read only when all is sent. */
    @Test
    void answers_come_while_the_lines_are_still_being_sent() throws IOException {
        var address = server.uri("/api/commands");
        try (var socket = new Socket(address.getHost(), address.getPort());
                var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write("""
                    POST /api/commands HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-ndjson\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.getBytes(UTF_8));
            chunk(socket, line("a", "Nord") + "\n");
            assertThat(next(answers)).startsWith("{\"line\":1,\"status\":201");

            chunk(socket, line("b", "Sør") + "\n");
            assertThat(next(answers)).startsWith("{\"line\":2,\"status\":201");

            chunk(socket, "");
            assertThat(next(answers)).contains("\"end\":true");
        }
    }

    private static void chunk(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        var out = socket.getOutputStream();
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    private static String next(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        throw new AssertionError("No more answers");
    }

    @Test
    void the_same_lines_are_loaded_from_within_the_process() throws IOException {
        var loader = server.bean(CommandLoader.class);
        var lines = line("a", "Nord") + "\n" + line("b", " ") + "\n" + line("c", "Sør") + "\n";
        var reports = new ArrayList<Progress>();

        var first = loader.load(new StringReader(lines), "example", reports::add);
        var again = loader.load(new StringReader(lines), "example", report -> {});

        assertThat(first).isEqualTo(new Progress(3, 2, 0, 1, null, false));
        assertThat(again).isEqualTo(new Progress(3, 0, 2, 1, null, false));
        assertThat(reports).hasSize(2);
        var refusal = reports.getFirst().refusal();
        assertThat(refusal).isNotNull();
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.sentence()).isEqualTo("Navnet kan ikke være tomt.");
    }

    private String line(String key, String name) {
        return "{\"key\": \"%s-%s\", \"command\": \"FormPartnership\", \"fields\": {\"name\": \"%s\"}}"
                .formatted(run, key, name);
    }

    private static List<JsonNode> send(String query, String... lines) {
        return post("/api/commands" + query, String.join("\n", lines), "Content-Type", "application/x-ndjson");
    }

    private static List<JsonNode> post(String path, String body, String... headers) {
        var reply = server.post(path, body, headers);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/x-ndjson");
        return reply.text().lines().map(JSON::readTree).collect(Collectors.toList());
    }

    private static void assertEnd(
            List<JsonNode> answers, int lines, int recorded, int repeated, int refused, boolean stopped) {
        var end = answers.getLast();
        assertThat(end.toString())
                .isEqualTo("{\"lines\":%d,\"recorded\":%d,\"repeated\":%d,\"refused\":%d,\"end\":true,\"stopped\":%b}"
                        .formatted(lines, recorded, repeated, refused, stopped));
    }
}
