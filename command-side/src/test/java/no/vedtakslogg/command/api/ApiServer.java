package no.vedtakslogg.command.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.command.CommandSide;
import no.vedtakslogg.command.CommandSideApplication;
import no.vedtakslogg.eventstore.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side on a real PostgreSQL and a real port, where whoever asks is already signed in as the secretary. */
public final class ApiServer implements AutoCloseable {
    public static final String SECRETARY = "secretary";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private ApiServer(TestDatabase database, String... settings) {
        this.database = database;
        var application = new SpringApplication(SignedInServer.class);
        application.setDefaultProperties(CommandSideApplication.SETTINGS);
        this.context = application.run(Stream.concat(
                        Stream.of("--server.port=0"),
                        Stream.concat(without(database.settings(), settings), Arrays.stream(settings)))
                .toArray(String[]::new));
    }

    /** One server for all tests that leave each other alone; it goes with the JVM. */
    public static ApiServer shared() {
        return Shared.ONE;
    }

    private static final class Shared {
        static final ApiServer ONE = start();
    }

    public static ApiServer start(String... settings) {
        return new ApiServer(TestDatabase.empty(), settings);
    }

    /** Spring joins an argument that comes twice, so what is set otherwise must not be there. */
    private static Stream<String> without(String[] usual, String... otherwise) {
        return Arrays.stream(usual).filter(setting -> Arrays.stream(otherwise)
                .noneMatch(other -> other.startsWith(setting.substring(0, setting.indexOf('=') + 1))));
    }

    public static ApiServer on(TestDatabase database, String... settings) {
        return new ApiServer(database, settings);
    }

    /** Another server on the same database. */
    public ApiServer another(String... settings) {
        return new ApiServer(database, settings);
    }

    /** An answer: its status, its headers and its body. */
    public record Reply(int status, HttpResponse<String> response) {
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String type() {
            return json().path("type").asString();
        }

        public String id() {
            return json().path("id").asString();
        }
    }

    public Reply send(String command, Object fields, String... headers) {
        return post("/api/commands/" + command, JSON.writeValueAsString(fields), headers);
    }

    public Reply post(String path, String body, String... headers) {
        return exchange("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    public Reply get(String path, String... headers) {
        return exchange("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Reply exchange(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var wanted = new HashMap<>(Map.of("Content-Type", APPLICATION_JSON_VALUE));
        for (var i = 0; i < headers.length; i += 2) {
            wanted.put(headers[i], headers[i + 1]);
        }
        var request = HttpRequest.newBuilder(uri(path)).method(method, body);
        wanted.forEach(request::header);
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public URI uri(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    public long recorded() {
        return count("log.event");
    }

    public long count(String table) {
        return JdbcClient.create(database.app())
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Opens every door, so that these tests are about what is behind it. */
    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class SignedInServer {
        @Bean
        @Primary
        CurrentAccount signedIn() {
            return () -> SECRETARY;
        }

        @Bean
        @Order(0)
        SecurityFilterChain open(HttpSecurity http) {
            return http.securityMatcher("/api/**", "/actuator/**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(AbstractHttpConfigurer::disable)
                    .build();
        }
    }
}
