package no.vedtakslogg.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What stands around every page: its language, and what it is dressed in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class FrameTest {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:sider|webjars)/[^\"]+)\"");

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning("--vedtakslogg.account-page=/konto");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void a_page_is_in_bokmal_whatever_the_browser_prefers() {
        var page = side.get("/moter", "Accept-Language", "en-GB,en;q=0.9");
        assertThat(page.body()).contains("<html lang=\"nb\"", "Møter", "hreflang=\"en\"");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("nb");
    }

    @Test
    void who_chooses_english_comes_back_to_the_same_page_in_english() {
        var choice = side.get("/moter?lang=en&year=2024&kind=ORDINARY");
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.headers().firstValue("Location")).hasValue("/moter?year=2024&kind=ORDINARY");
        var cookie = choice.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("Path=/", "SameSite=Lax", "HttpOnly");

        var page = inEnglish("/moter?year=2024");
        assertThat(page.body())
                .contains("<html lang=\"en\"", "Meetings", "href=\"/moter?lang=nb&amp;year=2024\"")
                .doesNotContain("??");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("en");
    }

    @Test
    void an_address_that_no_page_answers_is_answered_in_words_and_in_the_frame_of_all_pages() {
        for (var address : List.of("/ukjent", "/vedtakslogg/ukjent/side", "/sider/ukjent.css")) {
            var page = side.get(address, "Accept", "text/html");
            assertThat(page.statusCode()).as(address).isEqualTo(404);
            assertThat(page.body())
                    .contains(
                            "<h1>Finnes ikke</h1>",
                            "Det er ingen side på denne adressen",
                            "/vedtakslogg\"",
                            "href=\"" + address + "?lang=en\"")
                    .doesNotContain("??");
        }
        var english = side.get("/ukjent", "Accept", "text/html", "Cookie", "vedtakslogg-sprak=en");
        assertThat(english.body()).contains("<h1>Not found</h1>", "There is no page at this address");
        assertThat(side.get("/ukjent", "Accept", "application/json").body()).startsWith("{");
    }

    @Test
    void an_address_that_cannot_be_read_is_answered_in_words() {
        var page = side.raw("GET /vedtakslogg?q=%zz HTTP/1.1");
        assertThat(page)
                .contains("HTTP/1.1 400", "<h1>Adressen kan ikke leses</h1>")
                .doesNotContain("Whitelabel");
    }

    @Test
    void a_bar_or_a_brace_in_an_address_is_read_as_it_stands() {
        assertThat(side.raw("GET /vedtakslogg?q=a|b{c} HTTP/1.1")).contains("HTTP/1.1 200", "a|b{c}");
    }

    @Test
    void a_language_that_is_not_there_changes_nothing() {
        var choice = side.get("/moter?lang=tlh");
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.headers().firstValue("Location")).hasValue("/moter");
        assertThat(choice.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_is_missing_is_said_in_english_too() {
        assertThat(inEnglish("/saker/no-id").body()).contains("Not found", "“no-id” is not an id");
    }

    @Test
    void what_a_page_is_dressed_in_is_kept_for_a_year_under_an_address_of_its_own() {
        var assets = ASSET.matcher(side.get("/").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(assets).hasSizeGreaterThan(5);
        for (var asset : assets) {
            var answer = side.get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(asset)
                    .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable"));
            assertThat(asset).matches(".*(-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/).*");
        }
    }

    @Test
    void scripts_and_styles_are_sent_small() {
        var scripts = ASSET.matcher(side.get("/").body())
                .results()
                .map(found -> found.group(1))
                .filter(asset -> asset.matches(".*\\.(js|css)"))
                .toList();
        for (var script : scripts) {
            var answer = side.get(script, "Accept-Encoding", "gzip");
            assertThat(answer.headers().firstValue("Content-Encoding").isPresent()
                            || answer.body().length() < 2048)
                    .as(script)
                    .isTrue();
        }
    }

    private HttpResponse<String> inEnglish(String path) {
        return side.get(path, "Cookie", Language.COOKIE + "=en");
    }
}
