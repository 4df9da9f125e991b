package no.vedtakslogg.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import no.vedtakslogg.query.QuerySide;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One million decision points of ten years, asked over HTTP: a page of the log now and as of any moment, the difference
 * between two dates a year apart, and the audit trail and the lineage of one case.
 */
final class TimeBenchmark {
    private static final int POINTS = Integer.getInteger("points", 1_000_000);
    private static final int ASKED = Integer.getInteger("asked", 100);
    private static final int DAYS = (int) (TenYears.LAST.toEpochDay() - TenYears.FIRST.toEpochDay());

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(7);
    private final String address;
    private final long events;

    private TimeBenchmark(String address, long events) {
        this.address = address;
        this.events = events;
    }

    static void run() throws Exception {
        try (var database = BenchDatabase.start();
                var side = new SpringApplicationBuilder(Side.class)
                        .properties(database.settings())
                        .run()) {
            var began = System.nanoTime();
            var events = TenYears.fill(database, POINTS);
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
            new TimeBenchmark("http://localhost:" + port, events)
                    .ask(
                            answers.sql(
                                            "select id::text from answers.body where known_to = 9223372036854775807 limit 50")
                                    .query(String.class)
                                    .list(),
                            answers.sql("select case_id::text from answers.decision_point order by id limit 200")
                                    .query(String.class)
                                    .list());
        }
    }

    private void ask(List<String> bodies, List<String> cases) throws Exception {
        System.out.println("| asked | median ms | 99th percentile ms | median against now |\n|---|---|---|---|");
        for (var log : List.of("the whole log", "one body's log")) {
            IntFunction<String> page = n -> "/api/answers/decision-log?"
                    + (log.startsWith("one") ? "body=" + bodies.get(n % bodies.size()) + "&" : "");
            var now = told(log + ", now", 0, page);
            told(log + ", any validOn", now, n -> page.apply(n) + "validOn=" + day());
            told(log + ", any knownAt", now, n -> page.apply(n) + "knownAt=" + position());
            told(log + ", any of both", now, n -> page.apply(n) + "knownAt=" + position() + "&validOn=" + day());
            told(log + ", last week's", now, n -> page.apply(n) + "validOn=" + TenYears.LAST.minusDays(n % 7));
            told(log + ", the first year's", now, n -> page.apply(n) + "validOn=" + TenYears.FIRST.plusDays(200 + n));
        }
        for (var list : List.of("decision-log", "follow-ups")) {
            told("difference over a year, " + list, 0, n -> {
                var from = TenYears.FIRST.plusDays(random.nextInt(DAYS - 366));
                return "/api/answers/differences/%s?fromValidOn=%s&toValidOn=%s"
                        .formatted(list, from, from.plusYears(1));
            });
        }
        told("audit trail of a case", 0, n -> "/api/answers/history?case=" + cases.get(n % cases.size()));
        told("lineage of a case", 0, n -> "/api/answers/lineage/case/" + cases.get(n % cases.size()));
    }

    private LocalDate day() {
        return TenYears.FIRST.plusDays(random.nextInt(DAYS));
    }

    private long position() {
        return 1 + random.nextLong(events);
    }

    private double told(String what, double now, IntFunction<String> question) throws Exception {
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

    private void answer(String path) throws IOException, InterruptedException {
        var answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @EnableAutoConfiguration
    @Import(QuerySide.class)
    static class Side {}
}
