package no.vedtakslogg.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log as a source of streaming processors, which are woken as soon as there is more to read. */
public final class EventSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    /** How long a reader that nobody wakes waits before it looks by itself. */
    private static final Duration LOOK_ANYWAY_AFTER = Duration.ofSeconds(1);

    private final PostgresEventStorageEngine engine;
    private final NewEvents newEvents;

    EventSource(PostgresEventStorageEngine engine, NewEvents newEvents) {
        this.engine = engine;
        this.newEvents = newEvents;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new LogStream(after);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return engine.createTokenAt(instant);
    }

    /**
     * One reader's way through the log. A processor looks whether there is more on one thread while another takes what there
     * is, so what is read is read under a lock: else both would read the same events, and take them for one old event that is
     * read as several.
     */
    private final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
        private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
        private final AtomicBoolean mayHaveMore = new AtomicBoolean(true);
        private final Semaphore woken = new Semaphore(0);
        private final NewEvents.Subscription subscription;
        private volatile Runnable callback = () -> {};
        private @Nullable TrackingToken last;
        private long lookedAt;

        LogStream(@Nullable TrackingToken after) {
            last = after;
            subscription = newEvents.onNew(this::wake);
        }

        private void wake() {
            mayHaveMore.set(true);
            woken.release();
            callback.run();
        }

        @Override
        public synchronized Optional<TrackedEventMessage<?>> peek() {
            return available() ? Optional.of(read.element()) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            var deadline = System.nanoTime() + unit.toNanos(timeout);
            while (!available()) {
                var left = Math.min(deadline - System.nanoTime(), LOOK_ANYWAY_AFTER.toNanos());
                if (left <= 0) {
                    return false;
                }
                if (woken.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                    woken.drainPermits();
                }
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (true) {
                hasNextAvailable(1, TimeUnit.MINUTES);
                var next = poll();
                if (next != null) {
                    return next;
                }
            }
        }

        private synchronized @Nullable TrackedEventMessage<?> poll() {
            return read.poll();
        }

        private synchronized boolean available() {
            var since = System.nanoTime() - lookedAt;
            if (read.isEmpty() && (mayHaveMore.getAndSet(false) || since > LOOK_ANYWAY_AFTER.toNanos())) {
                lookedAt = System.nanoTime();
                engine.next(last).forEach(this::take);
            }
            return !read.isEmpty();
        }

        private void take(TrackedEventMessage<?> message) {
            read.add(message);
            last = message.trackingToken();
            mayHaveMore.set(true);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable onAvailable) {
            callback = onAvailable;
            return true;
        }

        @Override
        public void close() {
            subscription.close();
        }
    }
}
