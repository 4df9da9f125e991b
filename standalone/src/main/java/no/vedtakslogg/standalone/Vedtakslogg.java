package no.vedtakslogg.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.command.CommandSide;
import no.vedtakslogg.command.imports.FolderAsked;
import no.vedtakslogg.command.imports.FolderReading;
import no.vedtakslogg.query.QuerySide;
import no.vedtakslogg.query.projections.RebuildAsked;
import no.vedtakslogg.query.projections.RebuildElsewhere;
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

    private static final String PORT = "--server.port=";

    /**
     * Takes Spring's own arguments, and {@code --vedtakslogg.data=} the folder of the data. With {@code --rebuild=} it starts
     * nothing, but has the process that runs here make projections anew; with {@code --read=} it sends a folder of papers in.
     */
    public static void main(String... arguments) {
        var asked = RebuildAsked.in(arguments);
        if (asked.isPresent()) {
            System.exit(RebuildElsewhere.run(asked.get(), here(arguments)));
        }
        var folder = FolderAsked.in(here(arguments), arguments);
        if (folder.isPresent()) {
            System.exit(FolderReading.run(folder.get(), System.out));
        }
        start(arguments);
    }

    private static URI here(String... arguments) {
        return URI.create("http://127.0.0.1:" + port(arguments));
    }

    private static String port(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(PORT))
                .map(argument -> argument.substring(PORT.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getenv("SERVER_PORT")))
                .orElse("8080");
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
