package no.vedtakslogg.command;

import java.net.URI;
import java.util.Map;
import no.vedtakslogg.command.imports.FolderAsked;
import no.vedtakslogg.command.imports.FolderReading;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side as an application of its own, on a PostgreSQL that environment variables name. */
@EnableAutoConfiguration
@Import(CommandSide.class)
public final class CommandSideApplication {
    /** Where the settings are: a file of its own, so that it does not stand in the way of standalone's. */
    public static final Map<String, Object> SETTINGS = Map.of("spring.config.name", "application,command-side");

    private CommandSideApplication() {}

    /** Starts the command side; with {@code --read=} it starts nothing, but sends a folder of papers to the one that runs here. */
    public static void main(String[] arguments) {
        var folder = FolderAsked.in(URI.create("http://127.0.0.1:8081"), arguments);
        if (folder.isPresent()) {
            System.exit(FolderReading.run(folder.get(), System.out));
        }
        System.setProperty("axoniq.update-checker.disabled", "true"); // Axon would call home at every start
        var application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(SETTINGS);
        application.run(arguments);
    }
}
