package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.vedtakslogg.command.api.ApiServer;

/** Those who are signed in at browsers, for the tests of what they do there. */
public final class People {
    private People() {}

    /** A secretary, under a name of her own. */
    public static Browser secretary(ApiServer server, String username) {
        return signedIn(server, username, Role.SECRETARY);
    }

    /** Somebody who may only read. */
    public static Browser reader(ApiServer server, String username) {
        return signedIn(server, username, Role.READER);
    }

    /** Somebody without an account. */
    public static Browser stranger(ApiServer server) {
        return new Browser(server.uri("/").getPort());
    }

    private static Browser signedIn(ApiServer server, String username, Role role) {
        var browser = stranger(server);
        var link = "/velkommen/"
                + server.bean(Accounts.class).add(username, role).orElseThrow().value();
        var inside = browser.submit(
                link, link, Map.of("password", AccountsScene.PASSWORD, "repeated", AccountsScene.PASSWORD));
        assertThat(inside.body()).contains("Logget inn som " + username);
        return browser;
    }
}
