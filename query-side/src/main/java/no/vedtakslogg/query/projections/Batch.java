package no.vedtakslogg.query.projections;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.AggregateRows.FactRow;
import org.jspecify.annotations.Nullable;

/** Works a batch of events into the rows of one projection: reads what is known once, folds in memory, writes once. */
final class Batch {
    private final Projection projection;
    private final RowStore store;
    private final EventLog log;

    Batch(Projection projection, RowStore store, EventLog log) {
        this.projection = projection;
        this.store = store;
        this.log = log;
    }

    void project(Connection connection, List<RecordedEvent> events) throws SQLException, IOException {
        var facts = new ArrayList<FactRow>();
        var aggregates = new LinkedHashMap<String, AggregateRows>();
        var known = new HashMap<String, AggregateRows>();
        var firsts = new Firsts(known.keySet());
        for (var recorded : events) {
            aggregates.computeIfAbsent(recorded.aggregateId(), id -> {
                var rows = new AggregateRows(id, projection, facts, () -> firsts.of(recorded));
                if (recorded.version() > 0) { // an aggregate that begins in this batch has no rows to read
                    known.put(id, rows);
                }
                return rows;
            });
        }
        if (!known.isEmpty()) {
            store.load(connection, known);
        }
        var histories = new HashMap<String, List<RecordedEvent>>();
        for (var recorded : events) {
            rowsOf(recorded, aggregates)
                    .take(recorded, () -> histories.computeIfAbsent(recorded.aggregateId(), log::of));
        }
        store.write(connection, aggregates.values(), facts);
    }

    /** The events that began the aggregates of the batch; those of earlier batches are read when one is asked for. */
    private final class Firsts {
        private final Set<String> earlier;
        private @Nullable Map<String, RecordedEvent> read;

        Firsts(Set<String> earlier) {
            this.earlier = earlier;
        }

        Event of(RecordedEvent recorded) {
            if (recorded.version() == 0) {
                return recorded.event();
            }
            if (read == null) {
                read = log.firsts(earlier);
            }
            var first = read.get(recorded.aggregateId());
            if (first == null) {
                throw new IllegalStateException("The log has no beginning of " + recorded.aggregateId());
            }
            return first.event();
        }
    }

    private static AggregateRows rowsOf(RecordedEvent recorded, Map<String, AggregateRows> aggregates) {
        var rows = aggregates.get(recorded.aggregateId());
        if (rows == null) {
            throw new IllegalStateException("Every aggregate of a batch has its rows: " + recorded.aggregateId());
        }
        return rows;
    }
}
