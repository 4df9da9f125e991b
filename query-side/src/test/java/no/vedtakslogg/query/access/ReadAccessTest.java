package no.vedtakslogg.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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
import org.springframework.http.CacheControl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // the application starts before the tests
class ReadAccessTest {
    static ConfigurableApplicationContext application;

    final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        application = new SpringApplication(Answers.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/none");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void anybody_reads_without_signing_in_and_without_a_cookie() {
        var answer = get("/vedtakslogg");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send(request("/vedtakslogg").HEAD()).statusCode()).isEqualTo(200);
        assertThat(get("/finnes-ikke").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_let_in_from_elsewhere() {
        var headers = get("/vedtakslogg").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
    }

    @Test
    void an_answer_is_asked_for_again_unless_it_says_otherwise() {
        assertThat(get("/vedtakslogg").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/fast").headers().firstValue("Cache-Control")).hasValue("max-age=60");
    }

    @Test
    void writing_is_refused_in_words() {
        var refused = send(request("/vedtakslogg").POST(BodyPublishers.ofString("x=y")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("Her kan man bare lese", "urn:vedtakslogg:problem:reading-only");
        assertThat(send(request("/vedtakslogg").header("Accept-Language", "en").DELETE())
                        .body())
                .contains("Here one can only read");
    }

    @Test
    void the_answers_are_tended_from_this_machine_but_not_by_a_page_or_through_a_proxy() {
        assertThat(tend().statusCode()).isEqualTo(200);
        assertThat(tend("Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(tend("X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(403);
    }

    @Test
    void no_user_is_made_up() {
        assertThat(application.getBeansOfType(UserDetailsService.class)).isEmpty();
    }

    HttpResponse<String> tend(String... header) {
        var request = request("/actuator/tended").POST(BodyPublishers.noBody());
        return send(header.length == 0 ? request : request.headers(header));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    static HttpRequest.Builder request(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The door with something behind it. Scans of the whole side pass it by. */
    @EnableAutoConfiguration
    @ComponentScan
    static class Answers {
        @Bean
        RouterFunction<ServerResponse> behind() {
            return RouterFunctions.route()
                    .GET("/vedtakslogg", request -> ServerResponse.ok().body("42/24"))
                    .HEAD("/vedtakslogg", request -> ServerResponse.ok().build())
                    .GET("/fast", request -> ServerResponse.ok()
                            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                            .body("42/24"))
                    .POST("/vedtakslogg", request -> ServerResponse.ok().body("should not be reached"))
                    .POST("/actuator/tended", request -> ServerResponse.ok().body("tended"))
                    .build();
        }
    }
}
