package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiTokenTest extends AccountsScene {

    @Test
    void a_program_writes_with_a_secretarys_token_and_is_named_by_the_accounts_id() {
        var token = accounts.issueToken("import", Role.SECRETARY, "test");
        var answer = command(browser, "ScheduleMeeting", token);
        var id = accounts.all().getFirst().id();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ScheduleMeeting by " + id);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_batch_is_for_secretaries_too_and_its_answer_may_come_later() {
        var token = accounts.issueToken("import", Role.SECRETARY, "test");
        assertThat(batch(token).body()).isEqualTo("later");
        assertThat(batch(accounts.issueToken("leser", Role.READER, "test")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_stands_for_itself_even_beside_a_session_cookie() {
        browser.comeWith("0123456789ABCDEF0123456789ABCDEF");
        var token = accounts.issueToken("import", Role.SECRETARY, "test");
        assertThat(command(browser, "ScheduleMeeting", token).statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_token_nothing_is_written_and_the_problem_says_why() {
        var refused = command(browser, "ScheduleMeeting", null);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body())
                .contains("urn:vedtakslogg:problem:not-signed-in", "\"status\":401", "Å skrive krever innlogging");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_problem_speaks_english_to_who_asks_for_it() {
        var refused = browser.send(browser.request("/api/commands/ScheduleMeeting")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.noBody()));
        assertThat(refused.body()).contains("Writing needs a sign-in");
    }

    @Test
    void a_reader_may_not_write() {
        var refused = command(browser, "ScheduleMeeting", accounts.issueToken("leser", Role.READER, "test"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("writing-needs-a-secretary", "Bare en sekretær kan skrive");
    }

    @Test
    void an_unknown_or_expired_token_is_refused() {
        assertThat(command(
                                browser,
                                "ScheduleMeeting",
                                Secret.random(Accounts.TOKEN_PREFIX).value())
                        .statusCode())
                .isEqualTo(401);
        var token = accounts.issueToken("import", Role.SECRETARY, "test");
        jdbc.sql("update command.api_token set expires_at = now() - interval '1 second'")
                .update();
        var refused = command(browser, "ScheduleMeeting", token);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("utløpt eller kalt tilbake");
    }

    @Test
    void a_token_is_made_shown_once_listed_and_called_back_on_the_account_page() {
        secretary();
        signIn("sekretaer", PASSWORD);
        var made = browser.submit("/konto", "/konto/nokler", Map.of("name", "<b>import</b>", "days", "30"));
        var token = Browser.shownOnce(made);
        assertThat(made.body()).contains("&lt;b&gt;import&lt;/b&gt;").doesNotContain("<b>import");
        assertThat(browser.open("/konto").body()).doesNotContain(token);
        assertThat(command(newBrowser(), "ScheduleMeeting", token).statusCode()).isEqualTo(200);

        var id = jdbc.sql("select id::text from command.api_token")
                .query(String.class)
                .single();
        var revoked = browser.submit("/konto", "/konto/nokler/" + id + "/tilbakekall", Map.of());
        assertThat(revoked.body()).contains("Nøkkelen er kalt tilbake");
        assertThat(command(newBrowser(), "ScheduleMeeting", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_without_a_name_is_refused_beside_the_field() {
        secretary();
        signIn("sekretaer", PASSWORD);
        var refused = browser.submit("/konto", "/konto/nokler", Map.of("name", " ", "days", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Gi nøkkelen et navn", "aria-describedby=\"token-wrong\"");
        assertThat(browser.submit("/konto", "/konto/nokler", Map.of("name", "im\0port", "days", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_tokens_of_a_closed_account_stop_at_once() {
        secretary();
        var token = accounts.issueToken("import", Role.SECRETARY, "test");
        var id = accounts.all().stream()
                .filter(account -> account.username().equals("import"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(accounts.disable(id)).isTrue();
        assertThat(command(browser, "ScheduleMeeting", token).statusCode()).isEqualTo(401);

        accounts.reopen(id);
        assertThat(command(browser, "ScheduleMeeting", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_is_not_issued_to_an_account_of_another_role() {
        accounts.issueToken("leser", Role.READER, "test");
        assertThatThrownBy(() -> accounts.issueToken("Leser", Role.SECRETARY, "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_database_keeps_no_secret() {
        var link = accounts.linkForFirstSecretary().orElseThrow();
        accounts.choosePassword(link, PASSWORD);
        var token = accounts.issueToken("sekretaer", Role.SECRETARY, "test");
        var everything = jdbc.sql("""
                        select (select string_agg(a::text, ' ') from command.account a)
                            || (select string_agg(l::text, ' ') from command.one_time_link l)
                            || (select string_agg(t::text, ' ') from command.api_token t)
                        """).query(String.class).single();
        assertThat(everything)
                .contains("{pbkdf2@SpringSecurity_v5_8}")
                .doesNotContain(PASSWORD, link.value(), token, token.substring(Accounts.TOKEN_PREFIX.length()));
    }

    @Test
    void what_nobody_opened_is_closed() {
        assertThat(browser.open("/api/something").statusCode()).isEqualTo(401);
        assertThat(browser.open("/actuator/health").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> batch(String token) {
        return browser.send(browser.request("/api/commands")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
    }
}
