package no.vedtakslogg.command;

import java.util.Map;
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

    /** Starts the command side. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // Axon would call home at every start
        var application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(SETTINGS);
        application.run(arguments);
    }
}
