package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountKeepingTest extends AccountsScene {

    @Test
    void a_secretary_adds_a_reader_who_comes_in_by_the_link_handed_over() {
        secretary();
        signIn("sekretaer", PASSWORD);
        var link = linkHandedOver(add("Ny.Leser", "READER"));

        var reader = newBrowser();
        var inside = reader.submit(link, link, password(OTHER_PASSWORD));
        assertThat(inside.body()).contains("Logget inn som ny.leser", "leser").doesNotContain("Ny konto");
    }

    @Test
    void a_reader_may_not_add_accounts() {
        link_and_password("leser", Role.READER);
        signIn("leser", PASSWORD);
        var refused = add("snik", "SECRETARY");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void an_address_that_no_page_answers_is_answered_in_words() {
        secretary();
        signIn("sekretaer", PASSWORD);
        var page = browser.send(browser.request("/konto/ukjent").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<h1>Finnes ikke</h1>", "Det er ingen side på denne adressen", "/vedtakslogg")
                .doesNotContain("??");
    }

    @Test
    void a_taken_or_malformed_username_is_refused_beside_the_field() {
        secretary();
        signIn("sekretaer", PASSWORD);
        assertThat(add("SEKRETAER", "READER").body()).contains("Brukernavnet er opptatt");
        assertThat(add("to ord", "READER").body()).contains("Brukernavnet må ha to til seksti tegn");
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_comes_back_only_with_a_new_password() {
        secretary();
        link_and_password("leser", Role.READER);
        var reader = newBrowser();
        signInWith(reader, "leser", PASSWORD);
        signIn("sekretaer", PASSWORD);
        var id = idOf("leser");

        assertThat(keep(id, "steng").body()).contains("Kontoen er stengt");
        assertThat(reader.open("/konto").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(signInWith(newBrowser(), "leser", PASSWORD).statusCode()).isEqualTo(422);

        var link = linkHandedOver(keep(id, "gjenapne"));
        assertThat(signInWith(newBrowser(), "leser", PASSWORD).statusCode()).isEqualTo(422);
        assertThat(reader.submit(link, link, password(OTHER_PASSWORD)).body()).contains("Logget inn som leser");
    }

    @Test
    void a_forgotten_password_is_replaced_through_a_new_link_and_the_link_before_is_void() {
        secretary();
        link_and_password("leser", Role.READER);
        signIn("sekretaer", PASSWORD);
        var first = linkHandedOver(keep(idOf("leser"), "ny-lenke"));
        var second = linkHandedOver(keep(idOf("leser"), "ny-lenke"));
        assertThat(newBrowser().open(first).statusCode()).isEqualTo(410);
        assertThat(newBrowser().open(second).statusCode()).isEqualTo(200);
    }

    @Test
    void the_last_secretary_who_can_sign_in_stays() {
        secretary();
        signIn("sekretaer", PASSWORD);
        assertThat(keep(idOf("sekretaer"), "steng").body()).contains("Kontoen kan ikke stenges");
    }

    @Test
    void two_secretaries_cannot_close_each_other_at_once() throws Exception {
        secretary();
        link_and_password("annen", Role.SECRETARY);
        var ready = new CountDownLatch(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var closed = Stream.of("sekretaer", "annen")
                    .map(this::idOf)
                    .map(id -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return accounts.disable(id);
                    }))
                    .toList();
            assertThat(closed.get(0).get()).isNotEqualTo(closed.get(1).get());
        }
    }

    HttpResponse<String> add(String username, String role) {
        return browser.submit("/konto", "/konto/kontoer", Map.of("username", username, "role", role));
    }

    HttpResponse<String> keep(UUID account, String what) {
        return browser.submit("/konto", "/konto/kontoer/" + account + "/" + what, Map.of());
    }

    UUID idOf(String username) {
        return accounts.all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static String linkHandedOver(HttpResponse<String> page) {
        return URI.create(Browser.shownOnce(page)).getPath();
    }
}
