package no.vedtakslogg.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * One million decision points of ten years, asked over HTTP: a page of the log now and as of any moment, the difference
 * between two dates a year apart, and the audit trail and the lineage of one case.
 */
final class TimeBenchmark {
    private static final int POINTS = Integer.getInteger("points", 1_000_000);
    private static final int DAYS = (int) (TenYears.LAST.toEpochDay() - TenYears.FIRST.toEpochDay());

    private final Random random = new Random(7);
    private final Asking asking;

    private TimeBenchmark(Asking asking) {
        this.asking = asking;
    }

    static void run() throws Exception {
        Asking.ofTenYears(POINTS, asking -> new TimeBenchmark(asking).ask());
    }

    private void ask() throws Exception {
        var bodies = asking.ids("select id::text from answers.body where known_to = 9223372036854775807 limit 50");
        var cases = asking.ids("select case_id::text from answers.decision_point order by id limit 200");
        System.out.println("| asked | median ms | 99th percentile ms | median against now |\n|---|---|---|---|");
        for (var log : List.of("the whole log", "one body's log")) {
            IntFunction<String> page = n -> "/api/answers/decision-log?"
                    + (log.startsWith("one") ? "body=" + bodies.get(n % bodies.size()) + "&" : "");
            var now = asking.told(log + ", now", 0, page);
            asking.told(log + ", any validOn", now, n -> page.apply(n) + "validOn=" + day());
            asking.told(log + ", any knownAt", now, n -> page.apply(n) + "knownAt=" + position());
            asking.told(log + ", any of both", now, n -> page.apply(n) + "knownAt=" + position() + "&validOn=" + day());
            asking.told(log + ", last week's", now, n -> page.apply(n) + "validOn=" + TenYears.LAST.minusDays(n % 7));
            asking.told(
                    log + ", the first year's",
                    now,
                    n -> page.apply(n) + "validOn=" + TenYears.FIRST.plusDays(200 + n));
        }
        for (var list : List.of("decision-log", "follow-ups")) {
            asking.told("difference over a year, " + list, 0, n -> {
                var from = TenYears.FIRST.plusDays(random.nextInt(DAYS - 366));
                return "/api/answers/differences/%s?fromValidOn=%s&toValidOn=%s"
                        .formatted(list, from, from.plusYears(1));
            });
        }
        asking.told("audit trail of a case", 0, n -> "/api/answers/history?case=" + cases.get(n % cases.size()));
        asking.told("lineage of a case", 0, n -> "/api/answers/lineage/case/" + cases.get(n % cases.size()));
    }

    private LocalDate day() {
        return TenYears.FIRST.plusDays(random.nextInt(DAYS));
    }

    private long position() {
        return 1 + random.nextLong(asking.events);
    }
}
