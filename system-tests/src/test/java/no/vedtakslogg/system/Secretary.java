package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who signs in as a newcomer does, makes a token, and then works over HTTP. */
final class Secretary {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "fire ord som ingen gjetter";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NEW_TOKEN = Pattern.compile("id=\"new-token\"[^>]*>([^<]+)<");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final Function<String, URI> commands;
    private final Function<String, URI> answers;
    private final String token;

    private Secretary(Function<String, URI> commands, Function<String, URI> answers, String firstLink) {
        this.commands = commands;
        this.answers = answers;
        submit(firstLink, firstLink, Map.of("password", PASSWORD, "repeated", PASSWORD));
        var page = submit("/konto", "/konto/nokler", Map.of("name", "systemtest", "days", "30"));
        this.token = found(NEW_TOKEN, page.body());
    }

    /** Lets the first secretary in by the link that the first start printed. */
    static Secretary signedIn(Function<String, URI> commands, Function<String, URI> answers, String firstLink) {
        return new Secretary(commands, answers, firstLink);
    }

    private HttpResponse<String> submit(String pageAt, String formAt, Map<String, String> fields) {
        var page = send(HttpRequest.newBuilder(commands.apply(pageAt)));
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + found(CSRF, page.body()) + "&", ""));
        var answer = send(HttpRequest.newBuilder(commands.apply(formAt))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group(1);
    }

    /** Sends a command that is to be recorded, and gives the answer. */
    JsonNode records(String command, String fields) {
        var answer = send(command, fields, null);
        assertThat(answer.statusCode()).as("%s: %s", command, answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }

    /** Sends a command, as often as wanted under the same key. */
    HttpResponse<String> send(String command, String fields, @Nullable String key) {
        var request = HttpRequest.newBuilder(commands.apply("/api/commands/" + command))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(fields));
        return send(key == null ? request : request.header("Idempotency-Key", key));
    }

    /** Sends a file of commands, one to a line, all of which are to be recorded. */
    void recordsAll(Path file) {
        try {
            var answer = send(HttpRequest.newBuilder(commands.apply("/api/commands"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofFile(file)));
            assertThat(answer.statusCode()).as("%s: %s", file, answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"refused\":0,\"end\":true");
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Reads an answer that is there; the path may have {@code atLeast}. */
    JsonNode reads(String path) {
        return JSON.readTree(text(path));
    }

    /** Reads a page or a file that is there. */
    String text(String path) {
        var answer = send(HttpRequest.newBuilder(answers.apply(path)));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
