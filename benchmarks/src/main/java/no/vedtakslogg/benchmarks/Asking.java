package no.vedtakslogg.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.vedtakslogg.query.QuerySideApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query side that has taken in ten years of decisions, asked over HTTP by one reader at a time. */
final class Asking {
    private static final int ASKED = Integer.getInteger("asked", 100);
    private static final int TO_WARM_UP = Integer.getInteger("warmUp", 100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    /** What the answers hold, read with SQL. */
    final JdbcClient answers;

    /** How many events there are. */
    final long events;

    private Asking(String address, JdbcClient answers, long events) {
        this.address = address;
        this.answers = answers;
        this.events = events;
    }

    @FunctionalInterface
    interface Questions {
        void ask(Asking asking) throws Exception;
    }

    /**
     * Makes the record, waits until it is taken in, and lets questions be asked. With {@code -Dkept=} and a folder the
     * database stays there, and the next run asks it without making it again.
     */
    static void ofTenYears(int points, Questions questions) throws Exception {
        var kept = System.getProperty("kept");
        try (var database = BenchDatabase.startIn(kept == null ? null : Path.of(kept));
                var side = new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(QuerySideApplication.SETTINGS)
                        .run(database.arguments())) {
            var began = System.nanoTime();
            var answers = JdbcClient.create(database.owner());
            var there = answers.sql("select coalesce(max(position), 0) from log.event")
                    .query(Long.class)
                    .single();
            var events = there > 0 ? there : TenYears.fill(database, points);
            System.out.printf("%d events in %.0f s; the projections take them in%n", events, seconds(began));
            while (answers.sql("select min(position) from answers.progress")
                            .query(Long.class)
                            .single()
                    < events) {
                Thread.sleep(1000);
            }
            System.out.printf("taken in after %.0f s%n", seconds(began));
            answers.sql("vacuum analyze").update();
            System.out.printf(
                    "%d decision points in %d rows%n",
                    answers.sql("select count(distinct id) from answers.decision_point")
                            .query(Long.class)
                            .single(),
                    answers.sql("select count(*) from answers.decision_point")
                            .query(Long.class)
                            .single());
            var port = side.getEnvironment().getProperty("local.server.port");
            questions.ask(new Asking("http://localhost:" + port, answers, events));
        }
    }

    /** Ids, as text, that a query finds. */
    List<String> ids(String sql) {
        return answers.sql(sql).query(String.class).list();
    }

    /** Asks many times, prints a row of a table and gives the median; {@code now} is the median to compare with, or 0. */
    double told(String what, double now, IntFunction<String> question) throws Exception {
        var took = took(question);
        var median = Figures.median(took);
        System.out.printf(
                "| %s | %.1f | %.1f | %s |%n",
                what, median, Figures.quantile(took, 0.99), now == 0 ? "" : "%.2f".formatted(median / now));
        return median;
    }

    /** How many milliseconds each of many answers took, once the server is warm. */
    List<Double> took(IntFunction<String> question) throws IOException, InterruptedException {
        for (var n = 0; n < TO_WARM_UP; n++) {
            answer(question.apply(n));
        }
        var took = new ArrayList<Double>();
        for (var n = 0; n < ASKED; n++) {
            var asked = question.apply(n);
            var began = System.nanoTime();
            answer(asked);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took;
    }

    /** What a path answers, as it is sent to a browser: compressed where the server compresses. */
    byte[] answer(String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "gzip");
        var answer = http.send(asked.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
