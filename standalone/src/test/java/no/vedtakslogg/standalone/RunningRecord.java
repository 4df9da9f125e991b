package no.vedtakslogg.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import no.vedtakslogg.command.api.CommandLoader;
import no.vedtakslogg.eventstore.EventLog;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application after its first start, with the example record loaded; started once for all tests, ended with the JVM. */
final class RunningRecord {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final long loaded;

    private RunningRecord(ConfigurableApplicationContext context) {
        this.context = context;
        this.loaded = head();
    }

    /** The one that all tests share. */
    static RunningRecord once() {
        return Started.ONE;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** The position of the last event of the example record. */
    long loaded() {
        return loaded;
    }

    /** The position of the last event that is recorded. */
    long head() {
        return context.getBean(EventLog.class).head();
    }

    /** Records one more line, as the example record's own were. */
    void record(String line) {
        try {
            context.getBean(CommandLoader.class)
                    .load(new StringReader(line), "test", progress -> assertThat(progress.refusal())
                            .isNull());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    String text(String path) {
        var port = context.getEnvironment().getProperty("local.server.port");
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static final class Started {
        static final RunningRecord ONE = start();

        private static RunningRecord start() {
            try {
                // the database stops with the JVM, after the tests; its folder cannot be taken away before
                var folder = Files.createTempDirectory("vedtakslogg-first-start");
                return new RunningRecord(Vedtakslogg.start("--vedtakslogg.data=" + folder, "--server.port=0"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
