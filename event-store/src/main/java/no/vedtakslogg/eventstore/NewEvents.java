package no.vedtakslogg.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whoever reads the log that there is more to read: at once in the process that recorded it, and through one
 * debounced NOTIFY for each process in all others. A NOTIFY in every transaction would cost nearly half the writes.
 */
public final class NewEvents implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NewEvents.class);
    private static final String CHANNEL = "vedtakslogg_events";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(5);
    private static final Duration BEFORE_RECONNECTING = Duration.ofSeconds(1);

    /** What is told can be told again, so nobody waits for the disk. */
    private static final String TELL =
            "select set_config('synchronous_commit', 'off', true), pg_notify(:channel, :process)";

    private static final String SOMETHING_IS_HIDDEN = """
            select exists (
                select 1
                  from log.event
                 where position >= (select (xid_offset + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint) * 65536
                                      from log.epoch))
            """;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final String process = UUID.randomUUID().toString();
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private final Semaphore looks = new Semaphore(0);
    private final AtomicBoolean toTell = new AtomicBoolean();
    private volatile List<Thread> threads = List.of();
    private long toldAt = System.nanoTime() - BETWEEN_TELLINGS.toNanos();

    public NewEvents(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** Calls the reader whenever there may be more to read, until closed; the reader must return at once. */
    public Subscription onNew(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /** Says that this process has recorded something and that it is committed. */
    void signal() {
        wakeReaders();
        toTell.set(true);
        looks.release();
    }

    /** What is recorded is recorded: a reader that is just stopping must not fail the one who recorded. */
    private void wakeReaders() {
        for (var reader : readers) {
            try {
                reader.run();
            } catch (RuntimeException stopping) {
                LOG.debug("A reader could not be woken", stopping);
            }
        }
    }

    @Override
    public void start() {
        threads = List.of(
                Thread.ofPlatform().daemon().name("new-events-tell").unstarted(() -> until(this::tell)),
                Thread.ofPlatform().daemon().name("new-events-hear").unstarted(() -> until(this::hear)));
        threads.forEach(Thread::start);
    }

    @Override
    public void stop() {
        var stopping = threads;
        threads = List.of();
        stopping.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    @Override
    public int getPhase() {
        return 0; // before the processors, which start last and stop first
    }

    private void until(Work work) {
        while (isRunning()) {
            try {
                work.once();
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException | RuntimeException away) {
                LOG.debug("The database cannot be reached to tell or hear of new events", away);
                pause();
            }
        }
    }

    private void tell() throws InterruptedException {
        looks.acquire();
        do {
            looks.drainPermits();
            tellOthers();
            Thread.sleep(BETWEEN_LOOKS);
        } while (isRunning() && moreComes());
    }

    /** At once after a while of silence, and not again before others have had time to read. */
    private void tellOthers() {
        var now = System.nanoTime();
        if (now - toldAt >= BETWEEN_TELLINGS.toNanos() && toTell.getAndSet(false)) {
            jdbc.sql(TELL)
                    .param("channel", CHANNEL)
                    .param("process", process)
                    .query()
                    .singleRow();
            toldAt = now;
        }
    }

    /** A transaction that began earlier and still runs hides what was recorded after it; nobody tells when it ends. */
    private boolean moreComes() {
        if (readers.isEmpty()) {
            return toTell.get();
        }
        var hidden = jdbc.sql(SOMETHING_IS_HIDDEN).query(Boolean.class).single();
        wakeReaders();
        return hidden || toTell.get();
    }

    private void hear() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            looks.release();
            hear(connection);
        }
    }

    private void hear(Connection connection) throws SQLException {
        var notified = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var heard = notified.getNotifications(500);
            if (heard == null) {
                continue;
            }
            for (var one : heard) {
                if (!one.getParameter().equals(process)) {
                    wakeReaders();
                    looks.release();
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_RECONNECTING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reader's wish to be called; closing it ends the calls. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    @FunctionalInterface
    private interface Work {
        void once() throws InterruptedException, SQLException;
    }
}
