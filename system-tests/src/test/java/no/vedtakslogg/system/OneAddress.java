package no.vedtakslogg.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A reverse proxy as the README describes it: two sides behind one address. */
final class OneAddress implements AutoCloseable {
    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "keep-alive", "expect");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Side commandSide;
    private final Side querySide;

    OneAddress(Side commandSide, Side querySide) throws IOException {
        this.commandSide = commandSide;
        this.querySide = querySide;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::passOn);
        server.start();
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private URI target(URI asked) {
        var path = asked.toString();
        return path.matches("/(konto|logg-inn|logg-ut|velkommen|innlesing|api/commands|api/imports)([/?.].*)?")
                ? commandSide.uri(path)
                : querySide.uri(path);
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(target(exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> values.stream()
                    .filter(value -> !NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(value -> request.header(name, value)));
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> values.stream()
                    .filter(value -> !NOT_PASSED_ON.contains(name) && !name.startsWith(":"))
                    .forEach(value -> exchange.getResponseHeaders().add(name, here(name, value))));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the command side leads on to itself, it leads on to here. */
    private String here(String name, String value) {
        return name.equals("location") ? value.replaceFirst("^https?://[^/]+", at("")) : value;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        http.close();
    }
}
