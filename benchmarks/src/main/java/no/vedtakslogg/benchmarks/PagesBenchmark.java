package no.vedtakslogg.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The pages with ten years and 100 000 decisions behind them: how long the server takes, and how much a first visit weighs. */
final class PagesBenchmark {
    private static final int POINTS = Integer.getInteger("points", 100_000);
    private static final Pattern LOADED =
            Pattern.compile("<(?:link rel=\"stylesheet\"|script)[^>]*?(?:href|src)=\"(/[^\"]+)\"");
    private static final List<String> WORDS = List.of("rapport", "vedtak", "kommunene", "oppf%C3%B8lging", "status");

    private final Asking asking;

    private PagesBenchmark(Asking asking) {
        this.asking = asking;
    }

    static void run() throws Exception {
        Asking.ofTenYears(POINTS, asking -> new PagesBenchmark(asking).ask());
    }

    private void ask() throws Exception {
        var bodies = asking.ids("select id::text from answers.body where known_to = 9223372036854775807 limit 50");
        var cases = asking.ids("select case_id::text from answers.decision_point order by id limit 200");
        var meetings = asking.ids("select meeting_id::text from answers.decision_point order by id limit 200");
        var followUps = asking.ids("select id::text from answers.follow_up order by id limit 200");
        System.out.println("| page | median ms | 99th percentile ms | |\n|---|---|---|---|");
        asked("/", n -> "");
        asked("/vedtakslogg", n -> "");
        asked("/vedtakslogg", n -> "?page=" + (1 + n * 10));
        asked("/vedtakslogg", n -> "?year=" + (2016 + n % 10));
        asked("/vedtakslogg", n -> "?body=" + of(bodies, n));
        asked("/vedtakslogg", n -> "?status=OPEN");
        asked("/vedtakslogg", n -> "?overdue=true");
        asked("/vedtakslogg", n -> "?q=" + of(WORDS, n));
        asked("/vedtakslogg", n -> "?validOn=" + TenYears.FIRST.plusDays(200 + 30L * n));
        asked("/vedtakslogg/utskrift", n -> "?body=" + of(bodies, n));
        asked("/oppfolging", n -> "");
        asked("/oppfolging", n -> "?overdue=true");
        asked("/oppfolging", n -> "?q=" + of(WORDS, n));
        asked("/oppfolging/", n -> of(followUps, n));
        asked("/restanseliste", n -> "?body=" + of(bodies, n));
        asked("/moter", n -> "");
        asked("/moter", n -> "?calendar=" + (2016 + n % 10));
        asked("/moter/", n -> of(meetings, n));
        asked("/moter/", n -> of(meetings, n) + "/innkalling");
        asked("/moter/", n -> of(meetings, n) + "/referat");
        asked("/saker", n -> "");
        asked("/saker", n -> "?text=" + of(WORDS, n));
        asked("/saker/", n -> of(cases, n));
        asked("/sammenheng/sak/", n -> of(cases, n));
        asked("/organer", n -> "");
        asked("/organer/", n -> of(bodies, n));
        asked("/oversendelser", n -> "");
        asked("/handlingsplan", n -> "");
        asked("/forskjell", n -> "?from=2025-01-01");
        asked("/sporing", n -> "");
        asked("/sporing", n -> "?case=" + of(cases, n));
        asked("/sporing/felt", n -> "?case=" + of(cases, n));
        asked("/drift", n -> "");

        System.out.println("\n| first visit to | kB sent, with its style sheets and scripts |\n|---|---|");
        for (var path : List.of(
                "/",
                "/vedtakslogg",
                "/oppfolging",
                "/moter",
                "/moter/" + meetings.getFirst(),
                "/saker/" + cases.getFirst())) {
            System.out.printf("| %s | %.0f |%n", path.replaceFirst("[0-9a-f-]{36}", "…"), weight(path) / 1000.0);
        }
    }

    private void asked(String path, IntFunction<String> rest) throws Exception {
        asking.told(path + rest.apply(0).replaceAll("[0-9a-f-]{36}", "…"), 0, n -> path + rest.apply(n));
    }

    private static String of(List<String> some, int n) {
        return some.get(n % some.size());
    }

    private int weight(String path) throws IOException, InterruptedException {
        var page = asking.answer(path);
        var bytes = page.length;
        for (var loaded :
                LOADED.matcher(text(page)).results().map(each -> each.group(1)).toList()) {
            bytes += asking.answer(loaded).length;
        }
        return bytes;
    }

    private static String text(byte[] compressed) throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
