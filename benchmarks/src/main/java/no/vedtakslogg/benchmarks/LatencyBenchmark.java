package no.vedtakslogg.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.command.CommandSide;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.query.QuerySide;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * From a command that is sent until its row can be read from the answers with plain SQL: in one process, and with the
 * query side as a process of its own. One command at a time, a pause between them.
 */
final class LatencyBenchmark {
    private static final int WARM_UP = 300;
    private static final int COMMANDS = 1_000;
    private static final long PAUSE_MS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String VISIBLE = "select exists (select 1 from answers.case_file where id = :id)";

    private LatencyBenchmark() {}

    static void run() throws Exception {
        System.out.println("| processes | median ms | 99th percentile ms |\n|---|---|---|");
        try (var database = BenchDatabase.start();
                var both = start(Both.class, database)) {
            measure("one", both, database);
        }
        try (var database = BenchDatabase.start();
                var commandSide = start(CommandOnly.class, database)) {
            var querySide = querySide(database);
            try {
                measure("two", commandSide, database);
            } finally {
                querySide.destroy();
                querySide.waitFor();
            }
        }
    }

    private static ConfigurableApplicationContext start(Class<?> sides, BenchDatabase database) {
        return new SpringApplicationBuilder(sides)
                .properties(database.settings())
                .run();
    }

    private static void measure(String processes, ConfigurableApplicationContext side, BenchDatabase database)
            throws InterruptedException {
        var commands = side.getBean(CommandGateway.class);
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(database.url(), "vedtakslogg_owner", "", true));
        var partnership = PartnershipId.random();
        commands.sendAndWait(new FormPartnership(partnership, "Helsefellesskap", TODAY));
        var took = new ArrayList<Double>();
        for (var n = 0; n < WARM_UP + COMMANDS; n++) {
            var id = CaseId.random();
            var sent = System.nanoTime();
            commands.sendAndWait(new OpenCase(
                    id, partnership, "En sak", CaseKind.DECISION, List.of(), List.of(), null, null, TODAY));
            while (!seen(jdbc, id.value())) {
                Thread.onSpinWait();
            }
            if (n >= WARM_UP) {
                took.add((System.nanoTime() - sent) / 1e6);
            }
            Thread.sleep(PAUSE_MS);
        }
        System.out.printf("| %s | %.1f | %.1f |%n", processes, Figures.median(took), Figures.quantile(took, 0.99));
    }

    private static boolean seen(JdbcClient jdbc, UUID id) {
        return jdbc.sql(VISIBLE).param("id", id).query(Boolean.class).single();
    }

    private static Process querySide(BenchDatabase database) throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-jar", jar().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(database.environment(port));
        var process = builder.start();
        try (var http = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            while (!answers(http, ready)) {
                Thread.sleep(200);
            }
        }
        return process;
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar() throws IOException {
        try (var built = Files.list(Path.of("query-side/target"))) {
            return built.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @EnableAutoConfiguration
    @Import({CommandSide.class, QuerySide.class})
    static class Both {}

    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class CommandOnly {}
}
