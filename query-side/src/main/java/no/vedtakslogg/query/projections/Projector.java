package no.vedtakslogg.query.projections;

import static java.util.stream.Collectors.toCollection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Works events into projections, inside the transaction that is running: rows, parked events and progress stand or fall
 * together. What a projection has taken in already is passed over, so an event may be delivered again.
 */
@Component
class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final DataSource database;
    private final EventLog log;
    private final Parking parking;
    private final Progress progress;
    private final Map<String, RowStore> stores = new ConcurrentHashMap<>();

    Projector(DataSource database, EventLog log, Parking parking, Progress progress) {
        this.database = database;
        this.log = log;
        this.parking = parking;
        this.progress = progress;
    }

    /** Works the events in; nobody else works on these projections until the transaction ends. */
    void project(Collection<? extends Projection> projections, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var names = projections.stream().map(Projection::name).collect(toCollection(TreeSet::new));
        progress.lock(names);
        var stands = progress.stands(names);
        var parked = parking.firstOfAggregates(names);
        for (var projection : projections) {
            var stand = stands.get(projection.name());
            var position = stand == null ? 0 : stand.position();
            if (stand != null && stand.version() > projection.version()) {
                throw new IllegalStateException("The rows of %s are in version %d, which this process is too old for"
                        .formatted(projection.name(), stand.version()));
            }
            var fresh = events.stream()
                    .filter(recorded -> recorded.position() > position)
                    .toList();
            if (!fresh.isEmpty()) {
                take(projection, fresh, parked.getOrDefault(projection.name(), new HashMap<>()));
                progress.reach(
                        projection.name(),
                        fresh.getLast().position(),
                        fresh.getLast().recordedAt());
            }
        }
    }

    /** Works parked events in again, in order; those that fail still stay parked. Gives how many were taken in. */
    int retry(Projection projection) {
        progress.lock(new TreeSet<>(List.of(projection.name())));
        var stuck = new HashMap<String, Long>();
        var taken = 0;
        for (var parked : parking.all()) {
            if (!parked.projection().equals(projection.name())) {
                continue;
            }
            var recorded = log.of(parked.aggregateId()).stream()
                    .filter(one -> one.position() == parked.position())
                    .toList();
            if (recorded.isEmpty()) {
                throw new IllegalStateException("The log has no position " + parked.position());
            }
            if (!stuck.containsKey(parked.aggregateId())) {
                take(projection, recorded, stuck);
            }
            if (!stuck.containsKey(parked.aggregateId())) {
                parking.leave(projection, parked.position());
                taken++;
            }
        }
        return taken;
    }

    private void take(Projection projection, List<RecordedEvent> events, Map<String, Long> parked) {
        var ready = new ArrayList<RecordedEvent>(events.size());
        var waiting = new HashSet<Long>();
        for (var recorded : events) {
            var first = parked.get(recorded.aggregateId());
            if (!projection.concerns(recorded.event())) {
                continue;
            } else if (first == null) {
                ready.add(recorded);
            } else if (waiting.add(recorded.position())) {
                parking.park(projection, recorded, "Waits for the event at position " + first);
            }
        }
        if (ready.isEmpty()) {
            return;
        }
        var failure = tryAll(projection, ready);
        if (failure == null) {
            return;
        }
        if (ready.getFirst().position() == ready.getLast().position()) {
            LOG.error(
                    "The projection {} cannot take in the event at position {}",
                    projection.name(),
                    ready.getFirst().position(),
                    failure);
            parking.park(projection, ready.getFirst(), Failure.describe(failure));
            parked.put(ready.getFirst().aggregateId(), ready.getFirst().position());
            return;
        }
        // one of them fails: each half is tried by itself, so that one bad event in thousands is found in a few tries
        var half = half(ready);
        take(projection, ready.subList(0, half), parked);
        take(projection, ready.subList(half, ready.size()), parked);
    }

    /** The middle, or near it: what stands at one position is taken in, or parked, together. */
    private static int half(List<RecordedEvent> events) {
        var half = events.size() / 2;
        var position = events.get(half).position();
        var begin = half;
        while (begin > 0 && events.get(begin - 1).position() == position) {
            begin--;
        }
        if (begin > 0) {
            return begin;
        }
        while (events.get(half).position() == position) {
            half++;
        }
        return half;
    }

    private @Nullable Exception tryAll(Projection projection, List<RecordedEvent> events) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var before = connection.setSavepoint();
            try {
                batch(projection).project(connection, events);
                connection.releaseSavepoint(before);
                return null;
            } catch (Exception failure) {
                Failure.throwIfTheDatabaseIsAway(failure);
                connection.rollback(before);
                return failure;
            }
        } catch (SQLException away) {
            throw new IllegalStateException("The database is away", away);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private Batch batch(Projection projection) {
        return new Batch(
                projection,
                stores.computeIfAbsent(projection.name(), any -> new RowStore(projection, progress.shelf())),
                log);
    }
}
