package no.vedtakslogg.query.projections;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.vedtakslogg.events.Event;
import org.jspecify.annotations.Nullable;

/** The rows of one aggregate while its events are folded into them, one after the other. */
final class Fold implements Changes {
    private final Map<RowKey, Record> rows = new HashMap<>();
    private final Map<RowKey, @Nullable Record> before = new LinkedHashMap<>();
    private final BiConsumer<FactTable<?>, Record> facts;
    private final Supplier<Event> first;
    private boolean touched;

    Fold(BiConsumer<FactTable<?>, Record> facts, Supplier<Event> first) {
        this.facts = facts;
        this.first = first;
    }

    @Override
    public Event first() {
        return first.get();
    }

    /** Starts from a row that is known already. */
    void given(RowKey key, Record row) {
        rows.put(key, row);
    }

    /** The next event begins. */
    void next() {
        before.clear();
        touched = false;
    }

    /** Whether the event looked at any row or changed one, so that its place among the others matters. */
    boolean touched() {
        return touched;
    }

    /** Tells which rows the event has made other than they were, and how they are now: null where a row is gone. */
    void eachChange(BiConsumer<RowKey, @Nullable Record> change) {
        before.forEach((key, earlier) -> {
            var now = rows.get(key);
            if (earlier == null ? now != null : !earlier.equals(now)) {
                change.accept(key, now);
            }
        });
    }

    @Override
    public <R extends Record> Rows<R> rows(VersionedTable<R> table) {
        return new RowsOf<>(table);
    }

    @Override
    public <R extends Record> void add(FactTable<R> table, R fact) {
        facts.accept(table, fact);
    }

    private final class RowsOf<R extends Record> implements Rows<R> {
        private final VersionedTable<R> table;

        RowsOf(VersionedTable<R> table) {
            this.table = table;
        }

        @Override
        public void put(UUID id, R row) {
            set(new RowKey(table, id), row);
        }

        @Override
        public void change(UUID id, UnaryOperator<R> change) {
            var row = find(id);
            if (row != null) {
                put(id, change.apply(row));
            }
        }

        @Override
        public void remove(UUID id) {
            set(new RowKey(table, id), null);
        }

        @Override
        public @Nullable R find(UUID id) {
            touched = true;
            var row = rows.get(new RowKey(table, id));
            return row == null ? null : table.row().cast(row);
        }

        @Override
        public Map<UUID, R> all() {
            touched = true;
            var all = new TreeMap<UUID, R>();
            rows.forEach((key, row) -> {
                if (key.table().equals(table)) {
                    all.put(key.id(), table.row().cast(row));
                }
            });
            return all;
        }

        private void set(RowKey key, @Nullable Record row) {
            touched = true;
            var earlier = row == null ? rows.remove(key) : rows.put(key, row);
            if (!before.containsKey(key)) {
                before.put(key, earlier);
            }
        }
    }
}
