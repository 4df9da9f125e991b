package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.vedtakslogg.eventstore.TestDatabase;

/** One side as a process of its own, started as its users start it: the packaged jar, named settings, nothing else. */
final class Side implements AutoCloseable {
    private static final Duration UNTIL_READY = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String module;
    private final TestDatabase database;
    private final int port;
    private final Path output;
    private Process process;

    private Side(String module, TestDatabase database, String... arguments) throws IOException {
        this.module = module;
        this.database = database;
        this.port = freePort();
        this.output = Files.createTempFile(module, ".log");
        this.process = startProcess(arguments);
    }

    /** Starts {@code command-side} or {@code query-side} and waits until it says that it is ready. */
    static Side start(String module, TestDatabase database) throws IOException, InterruptedException {
        var side = new Side(module, database);
        try {
            side.awaitReady();
            return side;
        } catch (AssertionError notReady) {
            side.close();
            throw notReady;
        }
    }

    /** What a process that ends by itself left behind. */
    record Ended(int exitCode, String output) {}

    /** Runs the jar with arguments that let it end, and waits for that. */
    static Ended run(String module, TestDatabase database, String... arguments)
            throws IOException, InterruptedException {
        var side = new Side(module, database, arguments);
        var ended = side.process.waitFor(UNTIL_READY.toSeconds(), TimeUnit.SECONDS);
        side.close();
        assertThat(ended).as(side::output).isTrue();
        return new Ended(side.process.exitValue(), side.output());
    }

    private Process startProcess(String... arguments) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        // starts in half the time on a machine that does much else
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar(module).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        process.command().addAll(List.of(arguments));
        process.environment()
                .putAll(Map.of(
                        "VEDTAKSLOGG_DB_URL", database.url(),
                        "VEDTAKSLOGG_DB_USER", TestDatabase.APP,
                        "VEDTAKSLOGG_DB_PASSWORD", TestDatabase.PASSWORD,
                        "VEDTAKSLOGG_DB_OWNER", TestDatabase.OWNER,
                        "VEDTAKSLOGG_DB_OWNER_PASSWORD", TestDatabase.PASSWORD,
                        "VEDTAKSLOGG_ACCOUNT_PAGE", "/konto",
                        "SERVER_PORT", Integer.toString(port)));
        return process.start();
    }

    private static Path jar(String module) throws IOException {
        try (var built = Files.list(Path.of("..", module, "target"))) {
            return built.filter(file -> file.getFileName().toString().matches(module + "-.*-app\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not packaged yet; run mvn verify: " + module));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + UNTIL_READY.toNanos();
        while (!ready()) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as(() -> module + " did not become ready:\n" + output())
                    .isTrue();
            Thread.sleep(200);
        }
    }

    private boolean ready() {
        try {
            var asked =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of a path on this side. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Sets something right in the process, as its caretaker does from this machine's command line. */
    void tend(String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HTTP.send(asked, BodyHandlers.discarding()).statusCode()).isBetween(200, 299);
    }

    /** Everything that the process has printed. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The path of the one-time link that the first start prints. */
    String firstLink() {
        var link = Pattern.compile("/velkommen/[\\w-]+").matcher(output());
        assertThat(link.find()).as(() -> "No one-time link in:\n" + output()).isTrue();
        return link.group();
    }

    /** Kills the process without a word, as kill -9 does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts the process again on the same port. */
    void startAgain() throws IOException, InterruptedException {
        process = startProcess();
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
