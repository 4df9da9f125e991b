package no.vedtakslogg.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of the benchmark's own, with everything on that keeps committed data: fsync, synchronous commit. */
public final class BenchDatabase implements AutoCloseable {
    private static final String OWNER = "vedtakslogg_owner";
    private static final String APP = "vedtakslogg_app";

    private final EmbeddedPostgres postgres;

    private BenchDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it, empty, with the roles of a real one. */
    public static BenchDatabase start() throws IOException {
        return startIn(null);
    }

    /** Starts it with its data in a folder that is kept, as the last run left it; empty where there is no folder. */
    static BenchDatabase startIn(@Nullable Path kept) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "200");
        if (kept != null) {
            builder.setDataDirectory(kept).setCleanDataDirectory(false);
        }
        var postgres = builder.start();
        var admin = JdbcClient.create(postgres.getPostgresDatabase());
        if (admin.sql("select count(*) from pg_database where datname = 'vedtakslogg'")
                        .query(Long.class)
                        .single()
                == 0) {
            admin.sql("create role " + OWNER + " login").update();
            admin.sql("create role " + APP + " login").update();
            admin.sql("create database vedtakslogg owner " + OWNER).update();
        }
        return new BenchDatabase(postgres);
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/vedtakslogg".formatted(postgres.getPort());
    }

    /** New connections of the role that owns the schemas. */
    public DataSource owner() {
        return new DriverManagerDataSource(url(), OWNER, "");
    }

    /** The settings of an application on this database. */
    public Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", url()),
                Map.entry("spring.datasource.username", APP),
                Map.entry("spring.datasource.password", ""),
                Map.entry("spring.datasource.hikari.maximum-pool-size", "40"),
                Map.entry("vedtakslogg.db.owner.username", OWNER),
                Map.entry("vedtakslogg.db.owner.password", ""),
                Map.entry("vedtakslogg.example-record", "false"),
                Map.entry("server.port", "0"),
                Map.entry("axon.axonserver.enabled", "false"),
                Map.entry("axon.timeout.enabled", "false"),
                Map.entry("axon.serializer.general", "jackson3"),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("logging.level.root", "error"));
    }

    /** The same for an application that reads settings of its own first. */
    String[] arguments() {
        return settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** The environment of a side that runs as a process of its own on this database. */
    Map<String, String> environment(int port) {
        return Map.of(
                "VEDTAKSLOGG_DB_URL",
                url(),
                "VEDTAKSLOGG_DB_USER",
                APP,
                "VEDTAKSLOGG_DB_PASSWORD",
                "",
                "VEDTAKSLOGG_DB_OWNER",
                OWNER,
                "VEDTAKSLOGG_DB_OWNER_PASSWORD",
                "",
                "SERVER_PORT",
                Integer.toString(port));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
