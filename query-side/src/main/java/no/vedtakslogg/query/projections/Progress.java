package no.vedtakslogg.query.projections;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How far each projection has come in the log, for all processes on the same database. */
@Component
class Progress {
    /** How long a waiting reader sleeps when another process projects, and nobody here can wake it. */
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(5);

    /** An advisory lock, because a row's lock would take a transaction id and hide later events from their readers. */
    private static final String LOCK = "select pg_advisory_xact_lock(7300, hashtext(:projection))";

    private static final String POSITIONS =
            "select projection, position from answers.progress where projection in (:projections)";

    private static final String REACH = """
            update answers.progress
               set position = :position, recorded_at = :recordedAt
             where projection = :projection
            """;

    private static final String START = """
            insert into answers.progress (projection, version, position)
            values (:projection, :version, 0)
            on conflict (projection) do update set version = excluded.version, position = 0, recorded_at = null
            """;

    private final JdbcClient jdbc;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else projects these until the transaction ends. Projections can be made anew: losing the last commits in
     * a crash costs a second look at some events, and waiting for the disk each time would cost far more. */
    void lock(SortedSet<String> projections) {
        jdbc.sql("set local synchronous_commit = off").update();
        for (var projection : projections) {
            jdbc.sql(LOCK).param("projection", projection).query(rows -> {});
        }
    }

    Map<String, Long> positions(Collection<String> projections) {
        var positions = new HashMap<String, Long>();
        jdbc.sql(POSITIONS).param("projections", projections).query(row -> {
            positions.put(row.getString("projection"), row.getLong("position"));
        });
        return positions;
    }

    /** The position that all of the projections have reached. */
    long reached(Collection<String> projections) {
        return positions(projections).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }

    void reach(String projection, long position, Instant recordedAt) {
        jdbc.sql(REACH)
                .param("projection", projection)
                .param("position", position)
                .param("recordedAt", Timestamp.from(recordedAt))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** The version in which a projection's rows are kept, or null where there are none yet. */
    @Nullable Integer version(String projection) {
        return jdbc
                .sql("select version from answers.progress where projection = :projection")
                .param("projection", projection)
                .query(Integer.class)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The projection begins at the beginning. */
    void start(Projection projection) {
        jdbc.sql(START)
                .param("projection", projection.name())
                .param("version", projection.version())
                .update();
    }

    /** Waits until all of the projections have reached a position, and tells whether they have. */
    boolean await(List<String> projections, long position, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (reached(projections) < position) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            lock.lock();
            try {
                moved.await(LOOK_AGAIN_AFTER.toNanos(), TimeUnit.NANOSECONDS);
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    private void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
