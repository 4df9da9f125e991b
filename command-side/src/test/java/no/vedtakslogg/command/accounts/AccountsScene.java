package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One running application for all tests of accounts; each test begins without accounts. */
abstract class AccountsScene {
    static final String PASSWORD = "fjord kaffe regnbue";
    static final String OTHER_PASSWORD = "kaffe fjord solskinn";

    static final TestDatabase database = TestDatabase.empty();
    static final ConfigurableApplicationContext application = startOn(database);

    final JdbcClient jdbc = JdbcClient.create(database.owner());
    final Accounts accounts = application.getBean(Accounts.class);
    final Browser browser = newBrowser();

    @BeforeEach
    void forget_everything() {
        jdbc.sql("truncate command.account, command.one_time_link, command.api_token")
                .update();
    }

    void secretary() {
        var link = accounts.linkForFirstSecretary().orElseThrow();
        assertThat(accounts.choosePassword(link, PASSWORD)).isPresent();
    }

    void link_and_password(String username, Role role) {
        assertThat(accounts.choosePassword(accounts.add(username, role).orElseThrow(), PASSWORD))
                .isPresent();
    }

    String firstLink() {
        return "/velkommen/" + accounts.linkForFirstSecretary().orElseThrow().value();
    }

    HttpResponse<String> signIn(String username, String password) {
        return signInWith(browser, username, password);
    }

    static HttpResponse<String> signInWith(Browser browser, String username, String password) {
        return browser.submit("/logg-inn", "/logg-inn", Map.of("username", username, "password", password));
    }

    static HttpResponse<String> command(Browser browser, String name, @Nullable String token) {
        var request = browser.request("/api/commands/" + name).POST(BodyPublishers.ofString("{}"));
        return browser.send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    static Map<String, String> password(String password) {
        return Map.of("password", password, "repeated", password);
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    static Browser newBrowser() {
        return new Browser(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static ConfigurableApplicationContext startOn(TestDatabase database) {
        var settings = Stream.concat(
                        Stream.of(database.settings()),
                        Stream.of("--server.port=0", "--spring.flyway.enabled=false", "--server.address=127.0.0.1"))
                .toArray(String[]::new);
        return new SpringApplication(CommandDoor.class).run(settings);
    }
}
