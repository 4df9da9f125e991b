package no.vedtakslogg.query.projections;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.vedtakslogg.query.projections.Projection.Group;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feeds one group of projections: first in bulk up to the head of the log, then as events come. */
public final class ProjectionProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProcessor.class);
    private static final int BATCH_SIZE = 1_000;
    private static final long CLAIM_EVERY_MS = 1_000;

    /** What a processor does. */
    public enum State {
        STOPPED,
        CATCHING_UP,
        RUNNING,
        FAILING
    }

    private final String name;
    private final List<Projection> projections;
    private final ProcessorParts parts;
    private volatile boolean wanted;
    private volatile boolean caughtUp;
    private volatile @Nullable String failure;
    private @Nullable ScheduledExecutorService threads;
    private volatile @Nullable PooledStreamingEventProcessor processor;

    ProjectionProcessor(Group group, List<Projection> projections, ProcessorParts parts) {
        this.name = "answers-" + group.name().toLowerCase(Locale.ROOT);
        this.projections = projections;
        this.parts = parts;
    }

    String name() {
        return name;
    }

    State state() {
        var running = processor;
        if (!wanted) {
            return State.STOPPED;
        } else if (failure != null) {
            return State.FAILING;
        } else if (!caughtUp || running == null) {
            return State.CATCHING_UP;
        } else if (running.isError()
                || running.processingStatus().values().stream().anyMatch(status -> status.isErrorState())) {
            return State.FAILING;
        }
        return running.isRunning() ? State.RUNNING : State.STOPPED;
    }

    synchronized void start() {
        wanted = true;
        caughtUp = false;
        // one thread coordinates, one works
        threads = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        threads.execute(this::catchUp);
    }

    synchronized void stop() {
        wanted = false;
        var running = processor;
        if (running != null) {
            running.shutDown();
            processor = null;
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private void catchUp() {
        try {
            projections.forEach(parts.bulkRoad::prepare);
            parts.bulkRoad.bringUpToDate(projections);
            failure = null;
            follow();
        } catch (RuntimeException failed) {
            if (wanted) {
                LOG.error("The projections of {} cannot catch up; they try again", name, failed);
                failure = Failure.describe(failed);
                tryAgain();
            }
        }
    }

    private synchronized void tryAgain() {
        if (wanted && threads != null) {
            threads.schedule(this::catchUp, 2, TimeUnit.SECONDS);
        }
    }

    private synchronized void follow() {
        if (!wanted || threads == null) {
            return;
        }
        var names = projections.stream().map(Projection::name).toList();
        var streaming = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new ProjectionInvoker(projections, parts.projector))
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(new FromProgress(parts.source, parts.progress, names))
                .tokenStore(parts.tokens)
                .transactionManager(parts.transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> new GlobalSequenceTrackingToken(parts.progress.reached(names)))
                .batchSize(BATCH_SIZE)
                .tokenClaimInterval(CLAIM_EVERY_MS)
                .claimExtensionThreshold(CLAIM_EVERY_MS)
                .build();
        streaming.start();
        processor = streaming;
        caughtUp = true;
    }
}
