package no.vedtakslogg.eventstore;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database's schemas up to date, as their owner; the application's own role may then only do what it was
 * granted.
 */
public final class Migrations {
    private final DataSource owner;
    private final String appRole;

    public Migrations(DataSource owner, String appRole) {
        this.owner = owner;
        this.appRole = appRole;
    }

    /** Brings one schema up to date from the migrations at a place on the class path; several processes may both try. */
    public void run(String schema, String location) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:" + location)
                .placeholders(Map.of("appRole", appRole))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
