package no.vedtakslogg.query.projections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
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
 * Reads the log straight, thousands of events at a time, past Axon's processors, whose buffer of 1,024 events lets them
 * sleep while the machine is idle. One thread reads and parses, another folds and writes.
 */
@Component
class BulkRoad {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRoad.class);

    /** New events are hidden from all readers while a transaction that writes is open. */
    private static final int BATCH = 5_000;

    private static final int FETCH = 2_000;

    private final EventLog log;
    private final Projector projector;
    private final Progress progress;
    private final Builds builds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BulkRoad(
            EventLog log,
            Projector projector,
            Progress progress,
            Builds builds,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.projector = projector;
        this.progress = progress;
        this.builds = builds;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Lets a projection that has no rows yet begin at the beginning. Rows of another version than the projection's go on
     * answering, and are fed, until those that are asked for here take over.
     */
    void prepare(Projection projection) {
        transaction.executeWithoutResult(prepared -> {
            progress.lock(new TreeSet<>(List.of(projection.name())));
            var stand = progress.stands(List.of(projection.name())).get(projection.name());
            if (stand == null) {
                clear(projection);
                progress.start(projection);
            } else if (stand.version() != projection.version()) {
                LOG.info("{} goes from version {} to {}", projection.name(), stand.version(), projection.version());
                builds.ask(projection);
            }
        });
    }

    /** Brings the rows that are read to the head of the log. */
    void bringUpToDate(Collection<Projection> projections) {
        var names = projections.stream().map(Projection::name).toList();
        var head = log.head();
        for (var reached = progress.reached(names); reached < head; reached = progress.reached(names)) {
            LOG.info("Bringing {} from position {} to {}", names, reached, head);
            travel(reached, head, batch -> {
                transaction.executeWithoutResult(projected -> projector.project(projections, batch));
                return true;
            });
            head = log.head();
        }
    }

    /** Hands on the events after one position and up to another in batches, as long as they are taken. */
    void travel(long after, long upTo, Predicate<List<RecordedEvent>> taker) {
        var batches = new ArrayBlockingQueue<List<RecordedEvent>>(2);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var reader =
                Thread.ofPlatform().daemon().name("bulk-road-reader").start(() -> read(after, upTo, batches, failure));
        try {
            for (var batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                if (!taker.test(batch)) {
                    return;
                }
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

    /** Rows that nobody has kept count of, as after a projection got another name. */
    private void clear(Projection projection) {
        for (var table : projection.tables()) {
            jdbc.sql("delete from " + Shelf.READ.table(table.name())).update();
        }
        for (var table : List.of("parked_event", "latest_day")) {
            jdbc.sql("delete from " + Shelf.READ.table(table) + " where projection = :projection")
                    .param("projection", projection.name())
                    .update();
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
                // several events that an older one is read as stand at one position, and are taken in together
                if (batch.get().size() >= BATCH && batch.get().getLast().position() != recorded.position()) {
                    put(batches, batch.getAndSet(new ArrayList<>(BATCH)));
                }
                batch.get().add(recorded);
            });
            if (!batch.get().isEmpty()) {
                put(batches, batch.get());
            }
            put(batches, List.of());
        } catch (RuntimeException failed) {
            failure.set(failed);
            if (!Thread.currentThread().isInterrupted()) { // else nobody waits for it
                put(batches, List.of());
            }
        }
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
