package no.vedtakslogg.query.histories;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.Rows;
import no.vedtakslogg.query.projections.StoredRow;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/**
 * What a projection's rows ought to be: its events, one after the other in the order of the days, and nothing else. No
 * batches, no times kept, nothing folded again.
 */
final class PlainFold implements Changes {
    private static final Comparator<RecordedEvent> AS_IT_HAPPENED = Comparator.<RecordedEvent, LocalDate>comparing(
                    recorded -> recorded.event().effectiveOn())
            .thenComparing(RecordedEvent::position);

    private final Map<VersionedTable<?>, Map<UUID, Record>> rows = new HashMap<>();
    private final Map<String, Integer> seen;
    private final Event first;
    private @Nullable RecordedEvent current;

    private PlainFold(Map<String, Integer> seen, Event first) {
        this.seen = seen;
        this.first = first;
    }

    /**
     * The rows that are seen where only these events are recorded, each as often as there is one; {@code all} tells with
     * what an aggregate began, which is always known when something else happens to it.
     */
    static Map<String, Integer> of(Projection projection, List<RecordedEvent> events, List<RecordedEvent> all) {
        var firsts =
                all.stream().collect(toMap(RecordedEvent::aggregateId, RecordedEvent::event, (first, later) -> first));
        var seen = new TreeMap<String, Integer>();
        events.stream()
                .filter(recorded -> projection.concerns(recorded.event()))
                .collect(groupingBy(RecordedEvent::aggregateId, LinkedHashMap::new, toList()))
                .forEach((aggregate, ofAggregate) -> new PlainFold(seen, Objects.requireNonNull(firsts.get(aggregate)))
                        .fold(projection, ofAggregate));
        return seen;
    }

    private void fold(Projection projection, List<RecordedEvent> events) {
        for (var recorded : events.stream().sorted(AS_IT_HAPPENED).toList()) {
            current = recorded;
            projection.project(recorded, this);
        }
        rows.forEach((table, ofTable) ->
                ofTable.forEach((id, row) -> seen.merge(StoredRow.words(table, id, row), 1, Integer::sum)));
    }

    @Override
    public Event first() {
        return first;
    }

    @Override
    public <R extends Record> Rows<R> rows(VersionedTable<R> table) {
        return new PlainRows<>(table, rows.computeIfAbsent(table, any -> new TreeMap<>()));
    }

    @Override
    public <R extends Record> void add(FactTable<R> table, R fact) {
        if (current != null) {
            seen.merge(
                    StoredRow.words(table, current.position(), current.event().effectiveOn(), fact), 1, Integer::sum);
        }
    }

    private record PlainRows<R extends Record>(VersionedTable<R> table, Map<UUID, Record> rows) implements Rows<R> {
        @Override
        public void put(UUID id, R row) {
            rows.put(id, row);
        }

        @Override
        public void change(UUID id, UnaryOperator<R> change) {
            var row = find(id);
            if (row != null) {
                rows.put(id, change.apply(row));
            }
        }

        @Override
        public void remove(UUID id) {
            rows.remove(id);
        }

        @Override
        public @Nullable R find(UUID id) {
            var row = rows.get(id);
            return row == null ? null : table.row().cast(row);
        }

        @Override
        public Map<UUID, R> all() {
            var all = new TreeMap<UUID, R>();
            rows.forEach((id, row) -> all.put(id, table.row().cast(row)));
            return all;
        }
    }
}
