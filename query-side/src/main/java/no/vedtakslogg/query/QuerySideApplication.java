package no.vedtakslogg.query;

import java.util.Map;
import no.vedtakslogg.query.projections.RebuildAsked;
import no.vedtakslogg.query.projections.RebuildProcess;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as an application of its own, on a PostgreSQL that environment variables name. */
@EnableAutoConfiguration
@Import(QuerySide.class)
public final class QuerySideApplication {
    /** Where the settings are: a file of its own, so that it does not stand in the way of standalone's. */
    public static final Map<String, Object> SETTINGS = Map.of("spring.config.name", "application,query-side");

    private QuerySideApplication() {}

    /** Starts the query side; with {@code --rebuild=} it makes projections anew instead, and ends. */
    public static void main(String[] arguments) {
        var asked = RebuildAsked.in(arguments);
        if (asked.isPresent()) {
            System.exit(RebuildProcess.run(asked.get(), SETTINGS, arguments));
        }
        var application = new SpringApplication(QuerySideApplication.class);
        application.setDefaultProperties(SETTINGS);
        application.run(arguments);
    }
}
