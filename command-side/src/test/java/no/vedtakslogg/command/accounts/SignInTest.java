package no.vedtakslogg.command.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInTest extends AccountsScene {
    static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/velkommen/[\\w-]+)");

    @Test
    void the_first_start_prints_a_link_that_lets_the_first_secretary_in(CapturedOutput console) {
        application.getBean(FirstStart.class).printLink();
        var link = linkIn(console);

        var page = browser.open(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Velkommen", "value=\"sekretaer\"", "lang=\"nb\"");

        var inside = browser.submit(link, link, password(PASSWORD));
        assertThat(inside.uri().getPath()).isEqualTo("/konto");
        assertThat(inside.body()).contains("Logget inn som sekretaer");
        assertThat(accounts.linkForFirstSecretary()).isEmpty();
    }

    @Test
    void starting_again_makes_the_unused_link_void(CapturedOutput console) {
        application.getBean(FirstStart.class).printLink();
        var first = linkIn(console);
        try (var again = startOn(database)) {
            assertThat(again.isRunning()).isTrue();
            var refused = browser.open(first);
            assertThat(refused.statusCode()).isEqualTo(410);
            assertThat(refused.body()).contains("Denne lenken er gått ut");
        }
    }

    @Test
    void a_link_is_used_once_and_then_says_so() {
        var link = firstLink();
        browser.submit(link, link, password(PASSWORD));

        var refused = newBrowser().open(link);
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(refused.body()).contains("Denne lenken er brukt");
    }

    @Test
    void an_expired_link_and_one_that_never_was_are_refused_in_words() {
        var link = firstLink();
        var page = browser.open(link);
        jdbc.sql("update command.one_time_link set expires_at = now() - interval '1 second'")
                .update();

        assertThat(browser.open(link).body()).contains("gått ut");
        var late = browser.post(link, with(password(PASSWORD), "_csrf", Browser.csrfIn(page)));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(accounts.linkForFirstSecretary()).isPresent();

        var unknown = browser.open("/velkommen/" + Secret.random().value());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Vi kjenner ikke denne lenken");
    }

    @Test
    void of_eight_who_use_a_link_at_once_one_comes_in() throws Exception {
        var link = accounts.linkForFirstSecretary().orElseThrow();
        var ready = new CountDownLatch(8);
        try (var people = Executors.newFixedThreadPool(8)) {
            var cameIn = range(0, 8)
                    .mapToObj(person -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return accounts.choosePassword(link, PASSWORD + person).isPresent();
                    }))
                    .toList();
            var count = 0;
            for (var person : cameIn) {
                count += person.get() ? 1 : 0;
            }
            assertThat(count).isEqualTo(1);
        }
    }

    @Test
    void a_short_or_wrongly_repeated_password_is_refused_beside_the_field() {
        var link = firstLink();
        var tooShort = browser.submit(link, link, password("kort"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body())
                .contains("Passordet må ha minst 12 tegn", "aria-invalid=\"true\"", "<title>Feil: Velkommen");

        var different = browser.submit(link, link, Map.of("password", PASSWORD, "repeated", OTHER_PASSWORD));
        assertThat(different.body()).contains("De to passordene er ikke like");
        assertThat(browser.open(link).statusCode()).isEqualTo(200);
    }

    @Test
    void a_secretary_signs_in_and_out_under_a_new_session_id() {
        secretary();
        browser.open("/logg-inn");
        var before = browser.sessionCookie().getValue();
        var inside = signIn("Sekretaer ", PASSWORD);
        assertThat(inside.body()).contains("Logget inn som sekretaer", "API-nøkler");
        assertThat(browser.sessionCookie().getValue()).isNotEqualTo(before);
        assertThat(browser.sessionCookie().isHttpOnly()).isTrue();

        var out = browser.submit("/konto", "/logg-ut", Map.of());
        assertThat(out.body()).contains("Du er logget ut");
        assertThat(browser.open("/konto").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void one_comes_back_to_the_page_that_one_signed_in_from() {
        secretary();
        var next = "/konto/meg?fra=moter&dag=2026-03-01";
        var page = browser.open("/logg-inn?neste=" + URLEncoder.encode(next, UTF_8));
        assertThat(page.body()).contains("name=\"neste\" value=\"/konto/meg?fra=moter&amp;dag=2026-03-01\"");
        var back = browser.submit(
                "/logg-inn", "/logg-inn", Map.of("username", "sekretaer", "password", PASSWORD, "neste", next));
        assertThat(back.uri().toString()).endsWith(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//falsk.example/",
                "https://falsk.example/",
                "/\\falsk.example",
                "/a\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                ""
            })
    void one_is_never_led_to_another_site(String next) {
        secretary();
        var back = browser.submit(
                "/logg-inn", "/logg-inn", Map.of("username", "sekretaer", "password", PASSWORD, "neste", next));
        assertThat(back.uri().getPath()).isEqualTo("/konto");
    }

    @Test
    void the_session_cookie_stays_with_this_site() {
        var cookie =
                browser.open("/logg-inn").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void the_pages_let_nothing_in_from_elsewhere() {
        var headers = browser.open("/logg-inn").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'self'");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(browser.open("/konto.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        secretary();
        var wrong = signIn("sekretaer", "ikke dette passordet");
        var unknown = signIn("ingen", "ikke dette passordet");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Brukernavnet eller passordet er feil");
        assertThat(unknown.body()).contains("Brukernavnet eller passordet er feil");
    }

    @Test
    void a_name_that_nobody_can_have_gets_the_same_answer_as_an_unknown_one() {
        secretary();
        assertThat(signIn("sekretaer\0", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signIn("x".repeat(100_000), PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void guessing_is_stopped_even_when_the_next_guess_is_right() {
        link_and_password("gjettet", Role.READER);
        range(0, 5).forEach(guess -> signIn("gjettet", "gjetning nummer " + guess));
        var stopped = signIn("gjettet", PASSWORD);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.body()).contains("For mange forsøk");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        secretary();
        assertThat(browser.post("/logg-inn", Map.of("username", "sekretaer", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        signIn("sekretaer", PASSWORD);
        var refused = browser.post("/konto/nokler", Map.of("name", "snikinnført"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Det gikk ikke");
        assertThat(browser.open("/konto").body()).doesNotContain("snikinnført");
    }

    @Test
    void a_forged_cookie_opens_nothing() {
        secretary();
        browser.comeWith("0123456789ABCDEF0123456789ABCDEF");
        assertThat(browser.open("/konto").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(command(browser, "ScheduleMeeting", null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_may_send_commands_in_its_session_with_its_token() {
        secretary();
        var page = signIn("sekretaer", PASSWORD);

        var without = command(browser, "ScheduleMeeting", null);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("CSRF");

        var with = browser.send(browser.request("/api/commands/ScheduleMeeting")
                .header("X-CSRF-TOKEN", Browser.csrfIn(page))
                .POST(BodyPublishers.ofString("{}")));
        assertThat(with.body()).startsWith("ScheduleMeeting by ");
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        secretary();
        var elsewhere = newBrowser();
        elsewhere.submit("/logg-inn", "/logg-inn", Map.of("username", "sekretaer", "password", PASSWORD));
        signIn("sekretaer", PASSWORD);

        var wrong = browser.submit("/konto", "/konto/passord", with(password(OTHER_PASSWORD), "current", "feil"));
        assertThat(wrong.body()).contains("Dette er ikke passordet du har nå");
        var changed = browser.submit("/konto", "/konto/passord", with(password(OTHER_PASSWORD), "current", PASSWORD));
        assertThat(changed.body()).contains("Passordet er byttet");

        assertThat(browser.open("/konto").uri().getPath()).isEqualTo("/konto");
        assertThat(elsewhere.open("/konto").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(signInWith(newBrowser(), "sekretaer", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signInWith(newBrowser(), "sekretaer", OTHER_PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_pages_are_in_norwegian_whatever_the_browser_prefers_and_lead_to_themselves_in_english() {
        var page = browser.send(browser.request("/logg-inn?neste=%2Finnlesing")
                .header("Accept-Language", "en-GB,en;q=0.9,nb;q=0.5")
                .GET());
        assertThat(page.body())
                .contains("lang=\"nb\"", "<h1>Logg inn</h1>", "href=\"?neste=%2Finnlesing&amp;lang=en\"");
        assertThat(browser.open("/logg-inn?neste=%2Finnlesing&lang=en").body())
                .contains("<h1>Sign in</h1>", "href=\"?neste=%2Finnlesing&amp;lang=nb\"");
    }

    @Test
    void a_language_in_the_address_is_spoken_and_remembered() {
        assertThat(browser.open("/logg-inn?lang=tlh").body()).contains("lang=\"nb\"");
        assertThat(browser.open("/logg-inn?lang=en").body()).contains("lang=\"en\"", "<h1>Sign in</h1>");
        assertThat(browser.open("/logg-inn").body()).contains("lang=\"en\"");
        assertThat(browser.open("/logg-inn?lang=nb").body()).contains("lang=\"nb\"");
        assertThat(browser.open("/logg-inn").body()).contains("lang=\"nb\"");
    }

    /** The latest link on the console. */
    static String linkIn(CapturedOutput console) {
        return LINK.matcher(console.getOut())
                .results()
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
