package no.vedtakslogg.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.vedtakslogg.query.QuerySide;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query side that has taken in ten years of decisions, asked over HTTP by one reader at a time. */
final class Asking {
    private static final int ASKED = Integer.getInteger("asked", 100);

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

    /** Makes the record, waits until it is taken in, and lets questions be asked. */
    static void ofTenYears(int points, Questions questions) throws Exception {
        try (var database = BenchDatabase.start();
                var side = new SpringApplicationBuilder(Side.class)
                        .properties(database.settings())
                        .run()) {
            var began = System.nanoTime();
            var events = TenYears.fill(database, points);
            System.out.printf("%d events in %.0f s; the projections take them in%n", events, seconds(began));
            var answers = JdbcClient.create(database.owner());
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
        for (var n = 0; n < 5; n++) {
            answer(question.apply(n));
        }
        var took = new ArrayList<Double>();
        for (var n = 0; n < ASKED; n++) {
            var asked = question.apply(n);
            var began = System.nanoTime();
            answer(asked);
            took.add((System.nanoTime() - began) / 1e6);
        }
        var median = Figures.median(took);
        System.out.printf(
                "| %s | %.1f | %.1f | %s |%n",
                what, median, Figures.quantile(took, 0.99), now == 0 ? "" : "%.2f".formatted(median / now));
        return median;
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

    @EnableAutoConfiguration
    @Import(QuerySide.class)
    static class Side {}
}
