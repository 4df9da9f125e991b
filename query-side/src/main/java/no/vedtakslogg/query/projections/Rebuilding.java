package no.vedtakslogg.query.projections;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that projections that are asked for are made anew, whichever process was asked. Every process looks for
 * them; one does the work, and another goes on with it if the first dies.
 */
@Component
class Rebuilding implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final List<Projection> projections;
    private final Builder builder;
    private final Builds builds;
    private final Semaphore looksAtOnce = new Semaphore(0);
    private volatile boolean wanted;
    private @Nullable Thread thread;

    Rebuilding(List<Projection> projections, Builder builder, Builds builds) {
        this.projections = List.copyOf(projections);
        this.builder = builder;
        this.builds = builds;
    }

    /** Asks for projections to be made anew; it is done soon, here or in another process. */
    void ask(Collection<Projection> asked) {
        asked.forEach(builds::ask);
        looksAtOnce.release();
    }

    @Override
    public synchronized void start() {
        wanted = true;
        thread = Thread.ofPlatform().daemon().name("rebuilding").start(this::run);
    }

    private void run() {
        var tidy = false;
        while (wanted) {
            try {
                if (!tidy) {
                    builder.tidy(projections);
                    tidy = true;
                }
                if (!builder.work(projections, () -> wanted)) {
                    if (looksAtOnce.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                        looksAtOnce.drainPermits();
                    }
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | SQLException failed) {
                if (wanted) {
                    LOG.error("Projections cannot be made anew now; it is tried again", failed);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(TRIES_AGAIN_AFTER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets a batch that is being written be written; the rest waits for the next start, or another process. */
    @Override
    public synchronized void stop() {
        wanted = false;
        looksAtOnce.release();
        if (thread != null) {
            try {
                thread.join(STOPS_WITHIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
