package no.vedtakslogg.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import no.vedtakslogg.query.decisionlog.LogStatus;
import no.vedtakslogg.query.followups.FollowUpStatus;

/** The pages with ten years and 100 000 decisions behind them: how long the server takes, and how much a first visit weighs. */
final class PagesBenchmark {
    private static final int POINTS = Integer.getInteger("points", 100_000);
    /** The pages that are asked for, where not all are: {@code -Dpages=} and an expression that their addresses match. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("pages", ""));

    private static final Pattern LOADED = Pattern.compile("<(?:link|script)\\b[^>]*? (?:href|src)=\"(/[^\"]+)\"");
    private static final List<String> SORTS = List.of(
            "date", "deadline", "-deadline", "responsible", "status", "-status", "case", "-case", "body", "-body");
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
        var points = asking.ids("select id::text from answers.decision_point order by id limit 200");
        var followUps = asking.ids("select id::text from answers.follow_up order by id limit 200");
        var plans = asking.ids("select distinct id::text from answers.action_plan limit 30");
        var partnerships = asking.ids("select distinct id::text from answers.partnership limit 10");
        System.out.println("| page | median ms | 99th percentile ms | first visit kB |\n|---|---|---|---|");
        asked("/", n -> "");
        asked("/", n -> "?partnership=" + of(partnerships, n));
        asked("/", n -> "?validOn=" + day(n));
        asked("/vedtakslogg", n -> "");
        asked("/vedtakslogg", n -> "?page=" + (1 + n * 10));
        asked("/vedtakslogg", n -> "?body=" + of(bodies, n));
        asked("/vedtakslogg", n -> "?year=" + (2016 + n % 10));
        asked("/vedtakslogg", n -> "?case=" + (1 + n % 40) + "/" + (16 + n % 10));
        asked("/vedtakslogg", n -> "?responsible=sekretariatet");
        for (var status : LogStatus.values()) {
            asked("/vedtakslogg", n -> "?status=" + status);
        }
        asked("/vedtakslogg", n -> "?overdue=true");
        asked("/vedtakslogg", n -> "?deadlineFrom=" + day(n) + "&deadlineTo=" + day(n).plusDays(60));
        asked("/vedtakslogg", n -> "?q=" + of(WORDS, n));
        asked("/vedtakslogg", n -> "?q=utvalget&body=" + of(bodies, n));
        for (var sort : SORTS) {
            asked("/vedtakslogg", n -> "?sort=" + sort);
        }
        asked("/vedtakslogg", n -> "?validOn=" + day(n));
        asked("/vedtakslogg", n -> "?knownAt=" + day(n));
        asked("/vedtakslogg/utskrift", n -> "?body=" + of(bodies, n));
        asked("/oppfolging", n -> "");
        asked("/oppfolging", n -> "?page=" + (1 + n * 4));
        asked("/oppfolging", n -> "?body=" + of(bodies, n));
        asked("/oppfolging", n -> "?year=" + (2016 + n % 10));
        asked("/oppfolging", n -> "?responsible=sekretariatet");
        for (var status : FollowUpStatus.values()) {
            asked("/oppfolging", n -> "?status=" + status);
        }
        asked("/oppfolging", n -> "?overdue=true");
        asked("/oppfolging", n -> "?open=true");
        asked("/oppfolging", n -> "?deadlineFrom=" + day(n) + "&deadlineTo=" + day(n).plusDays(60));
        asked("/oppfolging", n -> "?q=" + of(WORDS, n));
        for (var sort : SORTS) {
            asked("/oppfolging", n -> "?sort=" + sort);
        }
        asked("/oppfolging", n -> "?validOn=" + day(n));
        asked("/oppfolging/utskrift", n -> "?body=" + of(bodies, n));
        asked("/oppfolging/", n -> of(followUps, n));
        asked("/restanseliste", n -> "");
        asked("/restanseliste", n -> "?body=" + of(bodies, n));
        asked("/moter", n -> "");
        asked("/moter", n -> "?calendar=" + (2016 + n % 10));
        asked("/moter", n -> "?body=" + of(bodies, n));
        asked("/moter/", n -> of(meetings, n));
        asked("/moter/", n -> of(meetings, n) + "/innkalling");
        asked("/moter/", n -> of(meetings, n) + "/referat");
        asked("/saker", n -> "");
        asked("/saker", n -> "?text=" + of(WORDS, n));
        asked("/saker", n -> "?number=" + (1 + n % 40) + "/" + (16 + n % 10));
        asked("/saker/", n -> of(cases, n));
        asked("/sammenheng/sak/", n -> of(cases, n));
        asked("/sammenheng/vedtakspunkt/", n -> of(points, n));
        asked("/oversendelser", n -> "");
        asked("/organer", n -> "");
        asked("/organer/", n -> of(bodies, n));
        asked("/handlingsplan", n -> "");
        asked("/handlingsplan/", n -> of(plans, n));
        asked("/handlingsplan/", n -> of(plans, n) + "/status");
        asked("/forskjell", n -> "");
        asked("/forskjell", n -> "?from=" + day(n) + "&to=" + day(n).plusMonths(1));
        asked("/forskjell", n -> "?what=follow-ups&from=" + day(n) + "&to=" + day(n).plusMonths(1));
        asked("/sporing", n -> "");
        asked("/sporing", n -> "?case=" + of(cases, n));
        asked("/sporing/felt", n -> "?case=" + of(cases, n));
        asked("/hjelp/tastatur", n -> "");
        asked("/drift", n -> "");
    }

    private void asked(String path, IntFunction<String> rest) throws Exception {
        var name = path + rest.apply(0).replaceAll("[0-9a-f-]{36}", "…");
        if (!ONLY.matcher(name).find()) {
            return;
        }
        var took = asking.took(n -> path + rest.apply(n));
        System.out.printf(
                "| %s | %.1f | %.1f | %.0f |%n",
                name, Figures.median(took), Figures.quantile(took, 0.99), weight(path + rest.apply(0)) / 1000.0);
    }

    private static LocalDate day(int n) {
        return TenYears.FIRST.plusDays(200 + 30L * n % 3000);
    }

    private static String of(List<String> some, int n) {
        return some.get(n % some.size());
    }

    /** A page and all that a browser fetches with it. */
    private int weight(String path) throws IOException, InterruptedException {
        var page = asking.answer(path);
        var bytes = page.length;
        for (var loaded : LOADED.matcher(text(page))
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList()) {
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
