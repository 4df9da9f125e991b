package no.vedtakslogg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.TestDatabase;
import no.vedtakslogg.eventstore.TestLog;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side as an application of its own, on a fresh database, asked over HTTP. */
public final class QuerySideRunning implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private long last;

    public QuerySideRunning(String... settings) {
        this(List.of(), settings);
    }

    /** The same with more beans in it than the application has. */
    public QuerySideRunning(List<Class<?>> more, String... settings) {
        log.newEvents().start();
        context = new SpringApplicationBuilder(QuerySideApplication.class)
                .sources(more.toArray(Class<?>[]::new))
                .properties(QuerySideApplication.SETTINGS)
                .run(Stream.of(
                                Stream.of(database.settings()),
                                Stream.of("--server.port=0", "--logging.structured.format.console="),
                                Stream.of(settings))
                        .flatMap(some -> some)
                        .toArray(String[]::new));
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Appends events to an aggregate, as the command side would, and remembers the position. */
    public long record(Object aggregateId, Event... events) {
        last = log.append(aggregateId.toString(), events);
        return last;
    }

    /** The same, as if the clock had shown another time. */
    public long recordAt(Instant recordedAt, Object aggregateId, Event... events) {
        last = log.append(recordedAt, aggregateId.toString(), Map.of("actor", "test"), events);
        return last;
    }

    /** Appends events that are told to come from somebody and somewhere. */
    public long record(Object aggregateId, Map<String, String> metadata, Event... events) {
        last = log.append(aggregateId.toString(), metadata, events);
        return last;
    }

    /** Asks for an address and the answer to contain all that was recorded. */
    public HttpResponse<String> ask(String path) {
        return get(path + (path.contains("?") ? "&" : "?") + "atLeast=" + last);
    }

    /** Asks, and reads the answer as JSON. */
    public JsonNode json(String path) {
        var answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a line that no HTTP client would, as a browser for pages, and gives all that comes back. */
    public String raw(String line) {
        var server = URI.create(address);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request = line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks for a file that is no text. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Keeps a projection from going on until it is closed, as another process that projects would. */
    public Held hold(String projection) {
        return new Held(database, projection);
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    public TestDatabase database() {
        return database;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
        log.newEvents().stop();
        http.close();
        database.close();
    }
}
