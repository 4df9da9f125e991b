package no.vedtakslogg.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A fresh database for a test, on one real PostgreSQL for each JVM, with the roles that a real one has. */
public final class TestDatabase implements AutoCloseable {
    public static final String OWNER = "vedtakslogg_owner";
    public static final String APP = "vedtakslogg_app";
    public static final String PASSWORD = "test";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;
    private final HikariDataSource app;

    private TestDatabase(String url) {
        this.url = url;
        this.app = new HikariDataSource();
        app.setJdbcUrl(url);
        app.setUsername(APP);
        app.setPassword(PASSWORD);
        app.setMaximumPoolSize(24);
        app.setMinimumIdle(1);
    }

    /** A new, empty database; nothing is migrated yet. */
    public static TestDatabase empty() {
        var name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(Postgres.ONE.getPostgresDatabase())
                .sql("create database " + name + " owner " + OWNER)
                .update();
        return new TestDatabase(Postgres.ONE.getJdbcUrl("postgres", name).replaceAll("\\?.*", ""));
    }

    /** A new database with the log's schema. */
    public static TestDatabase fresh() {
        var database = empty();
        database.migrations().run("log", "db/log");
        return database;
    }

    /** The migrations of this database, run as its owner. */
    public Migrations migrations() {
        return new Migrations(owner(), APP);
    }

    /** The JDBC address, without user or password. */
    public String url() {
        return url;
    }

    /** Connections of the application's own role. */
    public DataSource app() {
        return app;
    }

    /** Connections of the role that owns the schemas. */
    public DataSource owner() {
        return new DriverManagerDataSource(url, OWNER, PASSWORD);
    }

    /** The settings of an application on this database, as {@code --name=value} arguments. */
    public String[] settings() {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + APP,
            "--spring.datasource.password=" + PASSWORD,
            "--vedtakslogg.db.owner.username=" + OWNER,
            "--vedtakslogg.db.owner.password=" + PASSWORD
        };
    }

    @Override
    public void close() {
        app.close();
    }

    private static final class Postgres {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                var admin = JdbcClient.create(postgres.getPostgresDatabase());
                admin.sql("create role %s login password '%s'".formatted(OWNER, PASSWORD))
                        .update();
                admin.sql("create role %s login password '%s'".formatted(APP, PASSWORD))
                        .update();
                return postgres;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
