package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages are like for one who looks at the past, and how one gets there and back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class PastPagesTest {
    private final AutumnMeeting autumn = new AutumnMeeting();
    private long position;

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
        position = side.json("/api/answers/history?size=500")
                .at("/entries/0/position")
                .asLong();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    Stream<String> every_page() {
        return Stream.of(
                "/",
                "/vedtakslogg?body=ASU",
                "/vedtakslogg/utskrift?q=rapport",
                "/oppfolging",
                "/oppfolging/utskrift",
                "/restanseliste",
                "/restanseliste?body=ASU",
                "/oversendelser",
                "/saker?size=1",
                "/saker/" + autumn.grants,
                "/saker/" + autumn.forum,
                "/moter",
                "/moter/" + autumn.meeting,
                "/organer",
                "/organer/" + autumn.asu,
                "/handlingsplan",
                "/handlingsplan/" + autumn.plan,
                "/forskjell?from=2024-03-02",
                "/forskjell?what=case&from=2024-03-02&id=" + autumn.grants,
                "/sporing/felt?case=" + autumn.grants,
                "/sporing?size=3");
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void every_link_and_every_form_keeps_the_two_times(String path) {
        var times = "knownAt=" + position + "&validOn=2024-12-01";
        var page = side.get(path + (path.contains("?") ? "&" : "?") + times);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("role=\"status\"", "Tilbakeblikk.", "det som gjaldt 1. desember 2024", "Tilbake til nå")
                .doesNotContain("??");
        var links = all("<a [^>]*href=\"/[^>]*>", page.body()).stream()
                .filter(link -> !link.contains("tid-na") && !link.contains("annen-dag")) // these lead to another moment
                .filter(link -> !link.contains("/drift")) // which is about now only
                .map(link -> link.replaceAll(".*href=\"([^\"]*)\".*", "$1").replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(8);
        for (var link : links) {
            assertThat(link).contains("knownAt=").contains("validOn=2024-12-01");
            var answer = side.get(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(link.contains("lang=") ? 303 : 200);
            if (answer.body().contains("<html")) {
                assertThat(answer.body()).as(link).contains("Tilbakeblikk.");
            }
        }
        for (var form : all("(?s)<form.*?</form>", page.body())) {
            assertThat(form).contains("name=\"knownAt\"", "name=\"validOn\"", "value=\"2024-12-01\"");
        }
    }

    @ParameterizedTest
    @MethodSource("every_page")
    void every_page_leads_to_the_event_before_and_back_to_now(String path) {
        var now = side.ask(path).body();
        assertThat(now).contains("name=\"knownAt\"", "name=\"validOn\"").doesNotContain("Tilbakeblikk.");
        var before = side.get(link(now, "rel=\"prev\""));
        // the event before a case was opened knows no case
        assertThat(before.statusCode()).isIn(200, 404);
        assertThat(before.body()).contains("Tilbakeblikk.", "rett etter denne hendelsen");
        if (before.statusCode() == 200 && before.body().contains("rel=\"next\"")) {
            assertThat(side.get(link(before.body(), "rel=\"next\"")).body()).contains("Tilbakeblikk.");
        }
        assertThat(side.get(link(before.body(), "class=\"tid-na\"")).body()).doesNotContain("Tilbakeblikk.");
    }

    @Test
    void a_case_is_stepped_through_by_its_own_events_in_words() {
        var now = side.ask("/saker/" + autumn.grants).body();
        assertThat(now).contains("To av tre er i gang", "Dette er den siste");
        var before = side.get(link(now, "rel=\"prev\"")).body();
        assertThat(before).contains("Neste hendelse").doesNotContain("To av tre er i gang");
        var decided = side.get(link(before, "rel=\"prev\"")).body();
        assertThat(decided).contains("Ingenting å vise for dette tidspunktet"); // no follow-up yet
    }

    @Test
    void the_events_to_step_between_are_told_in_order() {
        var all = side.json("/api/answers/steps");
        assertThat(all).hasSizeGreaterThan(30);
        var positions =
                all.valueStream().map(step -> step.path("position").asLong()).toList();
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        var ofMeeting = side.json("/api/answers/steps?meeting=" + autumn.meeting);
        assertThat(ofMeeting.at("/0/words").asString()).contains("møte");
        assertThat(ofMeeting.size()).isLessThan(all.size());
        for (var subject : List.of("case=" + autumn.grants, "body=" + autumn.asu, "plan=" + autumn.plan)) {
            assertThat(side.json("/api/answers/steps?" + subject).size())
                    .as(subject)
                    .isBetween(2, all.size() - 1);
        }
        assertThat(QuerySideRunning.read(side.get("/api/answers/steps?knownAt=" + positions.get(4))
                        .body()))
                .hasSize(5);
        assertThat(side.get("/api/answers/steps?case=%s&body=%s".formatted(autumn.grants, autumn.asu))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_field_that_was_left_empty_asks_for_nothing() {
        var page = side.get("/vedtakslogg?knownAt=&validOn=&q=");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Tilbakeblikk.");
        assertThat(side.get("/vedtakslogg?knownAt=&validOn=2024-12-01").body())
                .contains("Du ser det som gjaldt 1. desember 2024, slik det er kjent nå");
    }

    @ParameterizedTest
    @CsvSource({
        "/vedtakslogg?knownAt=31.02.2024, Kjent per, «31.02.2024» er ikke et tidspunkt",
        "/vedtakslogg?validOn=2024-02-30, Gjelder dato, er ikke en dag i kalenderen",
        "/saker?knownAt=2999-01-01, Kjent per, er ikke kommet ennå",
        "/?knownAt=1999-01-01, Kjent per, er før loggen begynner",
        "/organer?knownAt=1&knownAt=2, Kjent per, mer enn én gang",
    })
    void what_is_no_moment_is_said_on_a_page(String path, String field, String words) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", "<strong>" + field + "</strong>", words, "<form");
    }

    @Test
    void a_day_long_before_anything_is_an_honest_empty_page() {
        for (var path : List.of("/", "/vedtakslogg", "/oppfolging", "/saker", "/moter", "/organer", "/handlingsplan")) {
            var page = side.get(path + "?validOn=1850-01-01");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("Ingenting å vise for dette tidspunktet");
        }
    }

    @Test
    void what_came_later_was_not_there_then_and_the_reader_is_told_when_it_came() {
        var first = side.json("/api/answers/steps").at("/0/position").asLong();
        for (var path :
                List.of("/saker/" + autumn.grants, "/moter/" + autumn.meeting, "/handlingsplan/" + autumn.plan)) {
            var page = side.get(path + "?knownAt=" + first);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body())
                    .as(path)
                    .contains("Tilbakeblikk.", "i det som var kjent", "Det ble først ført", "gjelder fra 01.03.2024")
                    .contains("Se siden slik den er nå");
            var answer = side.get(path.replace("/saker", "/api/answers/cases")
                            .replace("/moter", "/api/answers/meetings")
                            .replace("/handlingsplan", "/api/answers/action-plans")
                    + "?validOn=2024-02-29");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("i det som er kjent nå og gjaldt 29.02.2024", "gjelder fra 01.03.2024");
        }
        var point = side.get("/api/answers/decision-log/" + autumn.asked.value() + "?validOn=2024-06-19");
        assertThat(point.statusCode()).isEqualTo(404);
        assertThat(point.body()).contains("gjelder fra 29.10.2024");
    }

    @Test
    void a_file_says_in_its_name_which_moment_it_is_about() {
        for (var file : List.of("vedtakslogg", "oppfolging")) {
            assertThat(side.get("/" + file + ".csv?validOn=2024-12-01")
                            .headers()
                            .firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + file + "-gjelder-2024-12-01.csv\"");
            assertThat(side.get("/" + file + ".csv?knownAt=" + position + "&validOn=2024-12-01")
                            .headers()
                            .firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + file + "-kjent-" + position + "-gjelder-2024-12-01.csv\"");
            assertThat(side.get("/" + file + ".csv").headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + file + ".csv\"");
        }
    }

    @Test
    void a_roster_is_asked_for_on_one_day_only() {
        var address = "/api/answers/bodies/" + autumn.asu + "?on=2024-06-01&validOn=";
        assertThat(side.get(address + "2024-06-01").statusCode()).isEqualTo(200);
        assertThat(side.get(address + "2024-06-02").body()).contains("sier en annen dag enn validOn");
    }

    private static String link(String page, String mark) {
        return all("<a [^>]*>", page).stream()
                .filter(link -> link.contains(mark) && link.contains("href=\"/"))
                .map(link -> link.replaceAll(".*href=\"([^\"]*)\".*", "$1").replace("&amp;", "&"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link with " + mark));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
