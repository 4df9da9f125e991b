package no.vedtakslogg.query.projections;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes projections anew beside what readers read, and lets the new rows take the old ones' place in one transaction when
 * they have come as far.
 */
@Component
class Builder {
    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);

    /** So few events are left to the transaction in which the new rows take over. */
    private static final int LAST_FEW = 500;

    private static final int FETCH = 500;
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofMillis(250);
    private static final Duration TELLS_EVERY = Duration.ofSeconds(5);

    private final DataSource database;
    private final EventLog log;
    private final BulkRoad road;
    private final Progress read;
    private final Progress next;
    private final Projector projector;
    private final Builds builds;
    private final TransactionTemplate transaction;

    Builder(
            DataSource database,
            EventLog log,
            BulkRoad road,
            Progress read,
            Builds builds,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.log = log;
        this.road = road;
        this.read = read;
        this.next = new Progress(jdbc, Shelf.NEXT);
        this.projector = new Projector(database, log, new Parking(jdbc, Shelf.NEXT), next);
        this.builds = builds;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Builds what is asked for and nobody else builds, until it has taken over; tells whether there was anything. */
    boolean work(Collection<Projection> projections, BooleanSupplier wanted) throws SQLException, InterruptedException {
        var asked = builds.all();
        if (asked.isEmpty()) {
            return false;
        }
        var jobs = new ArrayList<BuildJob>();
        try (var claim = new Claim(database)) {
            for (var projection : projections) {
                if (asked.stream().anyMatch(build -> isOf(projection, build)) && claim.take(projection.name())) {
                    var job = transaction.execute(begun -> begin(projection));
                    if (job != null) {
                        jobs.add(job);
                    }
                }
            }
            if (jobs.isEmpty()) {
                return false;
            }
            BooleanSupplier goesOn = () -> wanted.getAsBoolean() && claim.holds();
            while (!jobs.isEmpty() && goesOn.getAsBoolean()) {
                catchUp(jobs, goesOn);
                jobs.removeIf(this::takeOver);
                if (!jobs.isEmpty()) {
                    Thread.sleep(TRIES_AGAIN_AFTER);
                }
            }
        }
        return true;
    }

    /** Leaves what was asked for in another version by a process that is gone. */
    void tidy(Collection<Projection> projections) throws SQLException {
        for (var build : builds.all()) {
            try (var claim = new Claim(database)) {
                for (var projection : projections) {
                    if (build.projection().equals(projection.name())
                            && build.version() != projection.version()
                            && claim.take(projection.name())) {
                        transaction.executeWithoutResult(left -> builds.leave(projection));
                    }
                }
            }
        }
    }

    private static boolean isOf(Projection projection, Build build) {
        return build.projection().equals(projection.name()) && build.version() == projection.version();
    }

    private @Nullable BuildJob begin(Projection projection) {
        next.lock(new TreeSet<>(List.of(projection.name())));
        if (builds.of(projection).filter(build -> isOf(projection, build)).isEmpty()) {
            return null; // another process has ended it since it was seen
        }
        if (!builds.hasItsShape(projection)) {
            builds.begin(projection);
        }
        var build = builds.of(projection).orElseThrow();
        LOG.info(
                "{} is built anew in version {}, from {} on",
                build.projection(),
                build.version(),
                build.position() == 0 ? "the beginning" : "position " + build.position());
        return new BuildJob(
                projection, build.position(), build.events(), log.countAfter(build.position(), Integer.MAX_VALUE));
    }

    private void catchUp(List<BuildJob> jobs, BooleanSupplier wanted) {
        var head = log.head();
        var from = jobs.stream().mapToLong(BuildJob::position).min().orElse(head);
        if (from >= head) {
            return;
        }
        var told = new long[] {System.nanoTime()};
        road.travel(from, head, batch -> {
            for (var job : jobs) {
                take(job, batch);
            }
            if (System.nanoTime() - told[0] > TELLS_EVERY.toNanos()) {
                told[0] = System.nanoTime();
                jobs.forEach(job -> builds.of(job.projection).ifPresent(Builder::tell));
            }
            return wanted.getAsBoolean();
        });
    }

    private static void tell(Build build) {
        LOG.info(
                "{}: {} of {} events ({} %), {} a second, {} seconds left",
                build.projection(),
                build.events(),
                build.ofEvents(),
                build.percent(),
                Math.round(build.eventsPerSecond()),
                build.secondsLeft());
    }

    private void take(BuildJob job, List<RecordedEvent> batch) {
        var fresh = job.fresh(batch);
        while (!fresh.isEmpty()) {
            var part = job.first(fresh);
            fresh = fresh.subList(part.size(), fresh.size());
            takeIn(job, part);
        }
    }

    private void takeIn(BuildJob job, List<RecordedEvent> part) {
        transaction.executeWithoutResult(taken -> {
            lock(job);
            var began = System.nanoTime();
            projector.project(List.of(job.projection), part);
            job.took(part, System.nanoTime() - began);
            builds.worked(job.projection, job.events(), job.ofEvents(), job.eventsPerSecond());
        });
        if (job.hasGrown()) {
            builds.analyze(job.projection);
        }
    }

    /** Nobody else works at it until the transaction ends, and nobody has since this process last did. */
    private void lock(BuildJob job) {
        next.lock(new TreeSet<>(List.of(job.name())));
        var stand = next.stands(List.of(job.name())).get(job.name());
        if (stand == null || stand.version() != job.projection.version() || stand.position() != job.position()) {
            throw new IllegalStateException("Another process has gone on with the build of " + job.name());
        }
    }

    /** Tells whether the new rows have taken over. They wait while somebody reads the old ones. */
    private boolean takeOver(BuildJob job) {
        if (log.countAfter(job.position(), LAST_FEW + 1) > LAST_FEW) {
            return false;
        }
        builds.analyze(job.projection);
        try {
            transaction.executeWithoutResult(swapped -> {
                read.lock(new TreeSet<>(List.of(job.name())));
                lock(job);
                var last = new ArrayList<RecordedEvent>();
                log.read(job.position(), read.reached(List.of(job.name())), FETCH, last::add);
                projector.project(List.of(job.projection), last);
                builds.takeOver(job.projection);
            });
            LOG.info("{} has taken over, in version {}", job.name(), job.projection.version());
            return true;
        } catch (DataAccessException busy) {
            if (!Failure.isBusy(busy)) {
                throw busy;
            }
            builds.worked(job.projection, job.events(), job.ofEvents(), job.eventsPerSecond());
            return false;
        }
    }
}
