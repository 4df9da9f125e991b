package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;
import no.vedtakslogg.standalone.Vedtakslogg;

/** Vedtakslogg as {@code mvn spring-boot:run} starts it, with the example record in it; started once for all tests. */
final class Site {
    private static final Duration UNTIL_READ = Duration.ofSeconds(120);
    private static final Pattern FIRST_LINK = Pattern.compile("/velkommen/[\\w-]+");
    private static final Pattern LAG = Pattern.compile("(?m)^vedtakslogg_projection_lag\\{.*} (\\S+)$");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String firstLink;

    private Site() {
        try {
            var port = freePort();
            address = "http://localhost:" + port;
            var console = new ByteArrayOutputStream();
            var before = System.out;
            System.setOut(new PrintStream(both(before, console), true, StandardCharsets.UTF_8));
            try {
                Vedtakslogg.main(
                        "--server.port=" + port,
                        "--vedtakslogg.data=" + Files.createTempDirectory("vedtakslogg"),
                        "--spring.jmx.enabled=false");
            } finally {
                System.setOut(before);
            }
            var link = FIRST_LINK.matcher(console.toString(StandardCharsets.UTF_8));
            assertThat(link.find()).as("a link for the first secretary").isTrue();
            firstLink = link.group();
            awaitProjections();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Once {
        static final Site SITE = new Site();
    }

    static Site running() {
        return Once.SITE;
    }

    String at(String path) {
        return address + path;
    }

    /** The path of the link with which the first secretary chooses a password. */
    String firstLink() {
        return firstLink;
    }

    /** A page as it is sent, without a browser. */
    String text(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(at(path))).build(), BodyHandlers.ofString())
                .body();
    }

    private void awaitProjections() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + UNTIL_READ.toNanos();
        while (!LAG.matcher(text("/actuator/prometheus"))
                .results()
                .allMatch(lag -> Double.parseDouble(lag.group(1)) == 0)) {
            assertThat(System.nanoTime())
                    .as("the answers have come as far as the log")
                    .isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static OutputStream both(OutputStream one, OutputStream other) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                one.write(b);
                other.write(b);
            }
        };
    }
}
