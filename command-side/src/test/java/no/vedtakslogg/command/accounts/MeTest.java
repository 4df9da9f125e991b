package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page is told of who is looking at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeTest extends AccountsScene {

    @Test
    void who_only_looks_is_nobody_and_gets_no_session() {
        var answer = browser.open("/konto/meg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(me().path("signedIn").asBoolean()).isFalse();
        assertThat(me().path("mayWrite").asBoolean()).isFalse();
    }

    @Test
    void a_secretary_is_told_her_name_and_how_to_send_a_form() {
        secretary();
        signIn("sekretaer", PASSWORD);
        var me = me();
        assertThat(me.path("name").asString()).isEqualTo("sekretaer");
        assertThat(me.path("mayWrite").asBoolean()).isTrue();
        var token = me.path("formToken");
        assertThat(send(token.path("header").asString(), token.path("value").asString()))
                .isNotEqualTo(403);
        assertThat(send(token.path("header").asString(), "en annen")).isEqualTo(403);
        assertThat(send("X-Annet", "uten")).isEqualTo(403);
    }

    @Test
    void a_reader_may_not_write() {
        link_and_password("leser", Role.READER);
        signIn("leser", PASSWORD);
        assertThat(me().path("signedIn").asBoolean()).isTrue();
        assertThat(me().path("mayWrite").asBoolean()).isFalse();
    }

    private JsonNode me() {
        return JsonMapper.shared().readTree(browser.open("/konto/meg").body());
    }

    private int send(String header, String value) {
        return browser.send(browser.request("/api/commands/CancelMeeting")
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }
}
