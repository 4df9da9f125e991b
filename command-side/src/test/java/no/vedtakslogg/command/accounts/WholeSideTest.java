package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import no.vedtakslogg.command.CommandSideApplication;
import no.vedtakslogg.eventstore.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeSideTest {
    private static final String PERSON = "/api/commands/RegisterPerson/00000000-0000-4000-8000-000000000000";

    @Test
    void what_a_secretarys_token_records_names_the_account_and_a_readers_records_nothing() {
        try (var database = TestDatabase.empty()) {
            var application = new SpringApplication(CommandSideApplication.class);
            application.setDefaultProperties(CommandSideApplication.SETTINGS);
            try (var running =
                    application.run(Stream.concat(Stream.of(database.settings()), Stream.of("--server.port=0"))
                            .toArray(String[]::new))) {
                var accounts = running.getBean(Accounts.class);
                var port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                var program = new Browser(port);

                var refused = formPartnership(program, accounts.issueToken("leser", Role.READER, "test"));
                assertThat(refused.statusCode()).isEqualTo(403);
                assertThat(actors(database)).isEmpty();

                var recorded = formPartnership(program, accounts.issueToken("import", Role.SECRETARY, "test"));
                assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
                var account = accounts.all().stream()
                        .filter(candidate -> candidate.username().equals("import"))
                        .findFirst()
                        .orElseThrow();
                assertThat(actors(database)).isEqualTo(account.id().toString());

                assertThat(registeredPerson(program, accounts.issueToken("leser", Role.READER, "en til")))
                        .isEqualTo(403);
                assertThat(registeredPerson(program, accounts.issueToken("import", Role.SECRETARY, "en til")))
                        .isEqualTo(404);
                assertThat(program.open(PERSON).statusCode()).isEqualTo(401);
                assertThat(program.open("/api/elsewhere").statusCode()).isEqualTo(401);
                assertThat(program.open("/actuator/health").statusCode()).isEqualTo(200);
            }
        }
    }

    static HttpResponse<String> formPartnership(Browser program, String token) {
        return program.send(program.request("/api/commands/FormPartnership")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"name\": \"Helsefellesskap Nord\", \"effectiveOn\": \"2026-01-01\"}")));
    }

    /** Addresses and telephone numbers are for those who may put them right. */
    static int registeredPerson(Browser program, String token) {
        return program.send(program.request(PERSON)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }

    static String actors(TestDatabase database) {
        return JdbcClient.create(database.owner())
                .sql("select coalesce(string_agg(distinct metadata::jsonb ->> 'actor', ' '), '') from log.event")
                .query(String.class)
                .single();
    }
}
