package no.vedtakslogg.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.vedtakslogg.command.CommandSide;
import no.vedtakslogg.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/** Starts Vedtakslogg in one process, with a database of its own in the folder {@code data}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@Import({CommandSide.class, QuerySide.class})
public class Vedtakslogg {

    /** Takes Spring's own arguments, and {@code --vedtakslogg.data=} the folder of the data. */
    public static void main(String... arguments) {
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // Axon would call home at every start
        var application = new SpringApplication(Vedtakslogg.class);
        application.addInitializers(Vedtakslogg::startDatabase);
        return application.run(arguments);
    }

    /** The database starts before anything that needs it, and stops after everything else has. */
    private static void startDatabase(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = LocalDatabase.start(Path.of(environment.getProperty("vedtakslogg.data", "data")));
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        environment.getPropertySources().addFirst(new MapPropertySource("local database", database.settings()));
    }

    private static void close(LocalDatabase database) {
        try {
            database.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("Databasen lot seg ikke stoppe", failed);
        }
    }
}
