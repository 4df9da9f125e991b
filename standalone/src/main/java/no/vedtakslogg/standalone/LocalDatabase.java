package no.vedtakslogg.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL that runs beside the application, with its data in one folder that outlives restarts and crashes. */
final class LocalDatabase implements Closeable {
    private static final String ADMIN = "postgres";
    private static final String OWNER = "vedtakslogg_owner";
    private static final String APP = "vedtakslogg_app";
    private static final String DATABASE = "vedtakslogg";
    private static final Duration UNTIL_RECOVERED = Duration.ofMinutes(5);
    private static final long SECONDS_TO_STOP = 30;

    private final FileChannel lockFile;
    private final FileLock lock;
    private final LocalPasswords passwords;
    private final EmbeddedPostgres postgres;

    private LocalDatabase(FileChannel lockFile, FileLock lock, LocalPasswords passwords, EmbeddedPostgres postgres) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.passwords = passwords;
        this.postgres = postgres;
    }

    /** Starts on the data in a folder, or begins new data there; a folder that another process uses is refused. */
    static LocalDatabase start(Path folder) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath());
            var lockFile =
                    FileChannel.open(home.resolve("i-bruk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(lockFile);
            if (lock == null) {
                throw new IllegalStateException(
                        "Vedtakslogg kjører allerede på dataene i %s. Stopp den først, eller velg en annen mappe med --vedtakslogg.data=…"
                                .formatted(home));
            }
            var data = home.resolve("postgres");
            stopLeftBehind(data);
            var passwords = LocalPasswords.in(home.resolve("passord.properties"), List.of(ADMIN, OWNER, APP));
            var database = new LocalDatabase(lockFile, lock, passwords, postgres(data, passwords));
            database.prepare(data);
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException("Databasen i " + folder + " lot seg ikke starte", failed);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static EmbeddedPostgres postgres(Path data, LocalPasswords passwords) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it stops after the application, not beside it
                .setPGStartupWait(UNTIL_RECOVERED)
                .setConnectConfig("password", passwords.of(ADMIN))
                .setServerConfig("fsync", "on") // the library starts PostgreSQL without
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("idle_in_transaction_session_timeout", "60s")
                .start();
    }

    /** A PostgreSQL whose application was killed still holds the data; we hold the lock, so nobody else uses it. */
    private static void stopLeftBehind(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var left = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (left.isPresent()) {
            left.get().destroy();
            try {
                left.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
                throw new IOException(
                        "En PostgreSQL fra en tidligere kjøring (prosess %d) lot seg ikke stoppe".formatted(pid),
                        stillThere);
            }
        }
    }

    private void prepare(Path data) throws IOException {
        var admin = JdbcClient.create(postgres.getPostgresDatabase());
        var there = admin.sql("select exists (select 1 from pg_database where datname = :name)")
                .param("name", DATABASE)
                .query(Boolean.class)
                .single();
        if (!there) {
            admin.sql("create role " + OWNER + " login").update();
            admin.sql("create role " + APP + " login").update();
            admin.sql("create database " + DATABASE + " owner " + OWNER).update();
        }
        passwords.require(admin, data);
    }

    /** The settings under which the application finds this database. */
    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE),
                "spring.datasource.username",
                APP,
                "spring.datasource.password",
                passwords.of(APP),
                "vedtakslogg.db.owner.username",
                OWNER,
                "vedtakslogg.db.owner.password",
                passwords.of(OWNER));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.release();
        lockFile.close();
    }
}
