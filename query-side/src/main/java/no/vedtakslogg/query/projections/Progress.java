package no.vedtakslogg.query.projections;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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
import org.springframework.beans.factory.annotation.Autowired;
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
    private static final String LOCK = "select pg_advisory_xact_lock(:lock, hashtext(:projection))";

    private static final String STANDS =
            "select projection, version, position from answers.progress where projection in (:projections)";

    private static final String REACH = """
            update answers.progress
               set position = :position, recorded_at = :recordedAt
             where projection = :projection
            """;

    private static final String START = """
            insert into answers.progress (projection, version, position)
            values (:projection, :version, 0)
            """;

    private final JdbcClient jdbc;
    private final Shelf shelf;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    @Autowired
    Progress(JdbcClient jdbc) {
        this(jdbc, Shelf.READ);
    }

    Progress(JdbcClient jdbc, Shelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** In which version a projection's rows are, and how far they have come in the log. */
    record Stand(String projection, int version, long position) {}

    Shelf shelf() {
        return shelf;
    }

    /** Nobody else projects these until the transaction ends. Projections can be made anew: losing the last commits in
     * a crash costs a second look at some events, and waiting for the disk each time would cost far more. */
    void lock(SortedSet<String> projections) {
        jdbc.sql("set local synchronous_commit = off").update();
        for (var projection : projections) {
            jdbc.sql(LOCK)
                    .param("lock", shelf.lock())
                    .param("projection", projection)
                    .query(rows -> {});
        }
    }

    Map<String, Long> positions(Collection<String> projections) {
        var positions = new HashMap<String, Long>();
        stands(projections).forEach((name, stand) -> positions.put(name, stand.position()));
        return positions;
    }

    /** How each of the projections stands; one that has not begun is left out. */
    Map<String, Stand> stands(Collection<String> projections) {
        return jdbc.sql(shelf.sql(STANDS)).param("projections", projections).query(Stand.class).list().stream()
                .collect(toMap(Stand::projection, identity()));
    }

    /** The position that all of the projections have reached: 0 as long as one of them has not begun. */
    long reached(Collection<String> projections) {
        var positions = positions(projections);
        return projections.stream()
                .mapToLong(projection -> positions.getOrDefault(projection, 0L))
                .min()
                .orElse(0);
    }

    void reach(String projection, long position, Instant recordedAt) {
        jdbc.sql(shelf.sql(REACH))
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
