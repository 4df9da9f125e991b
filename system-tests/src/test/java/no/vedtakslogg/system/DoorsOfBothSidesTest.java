package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import no.vedtakslogg.command.accounts.Accounts;
import no.vedtakslogg.command.accounts.Role;
import no.vedtakslogg.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The doors of both sides in one process: each keeps its own paths, and neither opens or closes the other's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the application starts before the tests
class DoorsOfBothSidesTest {
    static TestDatabase database;
    static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        database = TestDatabase.empty();
        database.migrations().run("log", "db/log");
        database.migrations().run("command", "db/command");
        application = new SpringApplication(BothSides.class)
                .run(Stream.concat(
                                Stream.of(database.settings()),
                                Stream.of("--server.port=0", "--spring.flyway.enabled=false"))
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        application.close();
        database.close();
    }

    @Test
    void reading_is_open_and_unknown_paths_are_unknown_rather_than_closed() {
        assertThat(get("/vedtakslogg").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/finnes-ikke").statusCode()).isEqualTo(404);
    }

    @Test
    void writing_needs_a_secretarys_token() {
        var accounts = application.getBean(Accounts.class);
        assertThat(post("/api/imports", "").statusCode()).isEqualTo(401);
        assertThat(get("/api/imports").statusCode()).isEqualTo(401);
        assertThat(post("/api/commands/ScheduleMeeting", "").statusCode()).isEqualTo(401);
        assertThat(post("/api/commands/ScheduleMeeting", accounts.issueToken("leser", Role.READER, "test"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/api/commands/ScheduleMeeting", accounts.issueToken("import", Role.SECRETARY, "test"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_secretarys_token_does_not_write_on_the_side_that_answers() {
        var token = application.getBean(Accounts.class).issueToken("import", Role.SECRETARY, "test");
        assertThat(post("/vedtakslogg", token).statusCode()).isEqualTo(403);
    }

    @Test
    void the_sign_in_pages_keep_their_own_door() {
        assertThat(get("/logg-inn").body()).contains("Logg inn");
        assertThat(get("/innlesing").statusCode()).isEqualTo(302);
        assertThat(get("/konto").statusCode()).isEqualTo(302);
        assertThat(post("/logg-inn", "").statusCode()).isEqualTo(403);
    }

    @Test
    void no_user_is_made_up() {
        assertThat(application.getBeansOfType(UserDetailsService.class)).isEmpty();
    }

    static HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    static HttpResponse<String> post(String path, String token) {
        var request = request(path).POST(BodyPublishers.ofString("{}"));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    static HttpRequest.Builder request(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Only the doors of the two sides, and something behind each. Scans of the whole pass it by. */
    @EnableAutoConfiguration
    @ComponentScan({"no.vedtakslogg.command.accounts", "no.vedtakslogg.query.access"})
    static class BothSides {
        @Bean
        RouterFunction<ServerResponse> behind() {
            return RouterFunctions.route()
                    .GET("/vedtakslogg", request -> ServerResponse.ok().body("42/24"))
                    .POST("/vedtakslogg", request -> ServerResponse.ok().body("should not be reached"))
                    .POST("/api/commands/{name}", request -> ServerResponse.ok().body("written"))
                    .build();
        }
    }
}
