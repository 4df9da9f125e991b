package no.vedtakslogg.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.vedtakslogg.command.api.CommandLoader;
import no.vedtakslogg.command.api.Progress;
import no.vedtakslogg.eventstore.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the example record through the ordinary commands where nothing is recorded yet, and says where to look. A load
 * that was broken off goes on at the next start: every line has a key, so none is recorded twice.
 */
@Component
class ExampleRecordLoading {
    private static final Logger LOG = LoggerFactory.getLogger(ExampleRecordLoading.class);
    private static final String ACCOUNT = "eksempel";

    private static final String LOADED = "select count(*) from command.receipt where account = :account";

    private final CommandLoader loader;
    private final EventLog log;
    private final JdbcClient jdbc;
    private final boolean wanted;
    private final Environment environment;

    ExampleRecordLoading(
            CommandLoader loader,
            EventLog log,
            JdbcClient jdbc,
            @Value("${vedtakslogg.example-record:true}") boolean wanted,
            Environment environment) {
        this.loader = loader;
        this.log = log;
        this.jdbc = jdbc;
        this.wanted = wanted;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (wanted) {
            load(files());
        }
        var port = environment.getProperty("local.server.port");
        LOG.info(
                "Vedtakslogg er klar: http://localhost:{}/ (vedtaksloggen: http://localhost:{}/vedtakslogg)",
                port,
                port);
    }

    private void load(List<Resource> files) {
        var lines = files.stream().mapToLong(ExampleRecordLoading::lines).sum();
        var loaded =
                jdbc.sql(LOADED).param("account", ACCOUNT).query(Long.class).single();
        if (loaded == lines || (loaded == 0 && log.head() > 0)) {
            return;
        }
        LOG.info("Leser inn eksempelet: {} kommandoer fra {} filer", lines, files.size());
        for (var file : files) {
            load(file);
        }
    }

    private void load(Resource file) {
        try (var reader = reader(file)) {
            var end = loader.load(reader, ACCOUNT, progress -> tell(file, progress));
            LOG.info(
                    "  {}: {} av {} kommandoer registrert",
                    file.getFilename(),
                    end.recorded() + end.repeated(),
                    end.lines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void tell(Resource file, Progress progress) {
        var refusal = progress.refusal();
        if (refusal != null) {
            LOG.warn("  {} linje {} ble avvist: {}", file.getFilename(), refusal.line(), refusal.sentence());
        }
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:example-record/*.jsonl"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long lines(Resource file) {
        try (var reader = new BufferedReader(reader(file))) {
            return reader.lines().filter(line -> !line.isBlank()).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Reader reader(Resource file) throws IOException {
        return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
    }
}
