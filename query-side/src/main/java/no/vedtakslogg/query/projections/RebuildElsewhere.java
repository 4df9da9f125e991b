package no.vedtakslogg.query.projections;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import no.vedtakslogg.query.projections.RebuildWatch.Seen;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Has a process that runs on this machine make projections anew, through its endpoint, and tells how it goes. */
public final class RebuildElsewhere {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI endpoint;
    private final HttpClient http;
    private final RebuildWatch watch = new RebuildWatch(System.out, PATIENCE);

    private RebuildElsewhere(URI process, HttpClient http) {
        this.endpoint = process.resolve("/actuator/projections");
        this.http = http;
    }

    /** Does what is asked for, in the process at an address, and gives the exit code of this one. */
    public static int run(RebuildAsked asked, URI process) {
        try (var http = HttpClient.newBuilder().connectTimeout(ANSWERS_WITHIN).build()) {
            return new RebuildElsewhere(process, http).rebuild(asked);
        }
    }

    private int rebuild(RebuildAsked asked) {
        try {
            var all = look();
            var known = all.stream().map(Seen::projection).toList();
            var names = asked.of(known).orElse(List.of());
            if (names.isEmpty()) {
                watch.say("unknown", String.join(", ", asked.names()), String.join(", ", known));
                return RebuildWatch.NOT_UNDERSTOOD;
            }
            for (var name : names) {
                send(HttpRequest.newBuilder(URI.create(endpoint + "/" + name)).POST(BodyPublishers.noBody()));
            }
            return watch.watch(
                    all.stream().filter(one -> names.contains(one.projection())).toList(), this::look);
        } catch (IOException notThere) {
            watch.say("not-there", endpoint, Failure.describe(notThere));
            return RebuildWatch.NOT_DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return RebuildWatch.NOT_DONE;
        }
    }

    private List<Seen> look() throws IOException, InterruptedException {
        return List.of(JSON.readValue(send(HttpRequest.newBuilder(endpoint)).body(), Seen[].class));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(ANSWERS_WITHIN).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
