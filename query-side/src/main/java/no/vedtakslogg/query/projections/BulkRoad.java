package no.vedtakslogg.query.projections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings projections up to date straight from the log, thousands of events at a time, past Axon's processors, whose
 * buffer of 1,024 events lets them sleep while the machine is idle. One thread reads and parses, another folds and writes.
 */
@Component
class BulkRoad {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRoad.class);
    private static final int BATCH = 20_000;
    private static final int FETCH = 2_000;

    private final EventLog log;
    private final Projector projector;
    private final Progress progress;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BulkRoad(
            EventLog log,
            Projector projector,
            Progress progress,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.projector = projector;
        this.progress = progress;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empties what is kept in another version than the projection's, or not known at all, so that it begins anew. */
    void prepare(Projection projection) {
        transaction.executeWithoutResult(prepared -> {
            progress.lock(new TreeSet<>(List.of(projection.name())));
            var version = progress.version(projection.name());
            if (version == null || version != projection.version()) {
                empty(projection);
            }
        });
    }

    /** Makes a projection's rows anew, from the beginning of the log. */
    void rebuild(Projection projection) {
        transaction.executeWithoutResult(emptied -> {
            progress.lock(new TreeSet<>(List.of(projection.name())));
            empty(projection);
        });
        bringUpToDate(List.of(projection));
    }

    /** Brings the projections to the head of the log. */
    void bringUpToDate(Collection<Projection> projections) {
        var names = projections.stream().map(Projection::name).toList();
        var head = log.head();
        for (var reached = progress.reached(names); reached < head; reached = progress.reached(names)) {
            LOG.info("Bringing {} from position {} to {}", names, reached, head);
            travel(projections, reached, head);
            head = log.head();
        }
    }

    private void empty(Projection projection) {
        LOG.info("The projection {} is made anew, in version {}", projection.name(), projection.version());
        for (var table : projection.tables()) {
            // a truncation waits for every reader and stops every reader: an empty table is left in peace at a first
            // start
            if (jdbc.sql("select exists (select from answers." + table.name() + ")")
                    .query(Boolean.class)
                    .single()) {
                jdbc.sql("truncate answers." + table.name()).update();
            }
        }
        for (var table : List.of("parked_event", "latest_day")) {
            jdbc.sql("delete from answers." + table + " where projection = :projection")
                    .param("projection", projection.name())
                    .update();
        }
        progress.start(projection);
    }

    private void travel(Collection<Projection> projections, long after, long upTo) {
        var batches = new ArrayBlockingQueue<List<RecordedEvent>>(2);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var reader =
                Thread.ofPlatform().daemon().name("bulk-road-reader").start(() -> read(after, upTo, batches, failure));
        try {
            for (var batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                var events = batch;
                transaction.executeWithoutResult(projected -> projector.project(projections, events));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped on the way", stopped);
        } finally {
            reader.interrupt();
        }
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Reads into the queue; an empty batch says that it is over. */
    private void read(
            long after,
            long upTo,
            BlockingQueue<List<RecordedEvent>> batches,
            AtomicReference<@Nullable RuntimeException> failure) {
        try {
            var batch = new AtomicReference<List<RecordedEvent>>(new ArrayList<>(BATCH));
            log.read(after, upTo, FETCH, recorded -> {
                batch.get().add(recorded);
                if (batch.get().size() == BATCH) {
                    put(batches, batch.getAndSet(new ArrayList<>(BATCH)));
                }
            });
            if (!batch.get().isEmpty()) {
                put(batches, batch.get());
            }
        } catch (RuntimeException failed) {
            failure.set(failed);
        }
        put(batches, List.of());
    }

    private static void put(BlockingQueue<List<RecordedEvent>> batches, List<RecordedEvent> batch) {
        try {
            batches.put(batch);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody takes what is read any more", stopped);
        }
    }
}
