package no.vedtakslogg.query.projections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one aggregate in both times, while a batch of events is worked into them.
 *
 * <p>An event that is effective on or after the latest day so far only changes how the rows are from its day on. One that
 * is effective earlier may change every day after it: the aggregate is folded again, in the order of the days, and what
 * comes out differently is known differently from the event's position on.
 */
final class AggregateRows {
    private static final Comparator<RecordedEvent> AS_IT_HAPPENED = Comparator.<RecordedEvent, LocalDate>comparing(
                    recorded -> recorded.event().effectiveOn())
            .thenComparing(RecordedEvent::position);

    private final String aggregateId;
    private final Projection projection;
    private final List<FactRow> facts;
    private final Supplier<Event> first;
    private final List<SegmentRow> made = new ArrayList<>();
    private final List<SegmentRow> closed = new ArrayList<>();
    private final Map<RowKey, List<Segment>> known = new HashMap<>();
    private final List<RecordedEvent> seen = new ArrayList<>();
    private Fold now;
    private @Nullable LocalDate latest;
    private @Nullable LocalDate storedLatest;
    private @Nullable RecordedEvent current;

    /** {@code first} gives the event that began the aggregate, where it is needed. */
    AggregateRows(String aggregateId, Projection projection, List<FactRow> facts, Supplier<Event> first) {
        this.aggregateId = aggregateId;
        this.projection = projection;
        this.facts = facts;
        this.first = first;
        this.now = new Fold(this::keep, first);
    }

    /** Takes in a segment that is known still; segments of one row come in the order of their days. */
    void given(RowKey key, Segment segment) {
        known.computeIfAbsent(key, any -> new ArrayList<>()).add(segment);
        reach(segment.from);
        if (segment.to.equals(Segment.FOREVER)) {
            now.given(key, segment.row);
        } else {
            reach(segment.to);
        }
    }

    /** Takes in the latest day that its events had reached, where the rows do not tell it. */
    void givenLatest(LocalDate day) {
        storedLatest = day;
        reach(day);
    }

    /** Works one event in; {@code history} gives all events of the aggregate, where they are needed. */
    void take(RecordedEvent recorded, Supplier<List<RecordedEvent>> history) {
        seen.add(recorded);
        current = recorded;
        if (latest == null || !recorded.event().effectiveOn().isBefore(latest)) {
            goOn(recorded);
        } else {
            foldAgain(recorded, seen.getFirst().version() == 0 ? seen : history.get());
        }
    }

    private void goOn(RecordedEvent recorded) {
        var day = recorded.event().effectiveOn();
        now.next();
        projection.project(recorded, now);
        if (now.touched()) {
            reach(day);
        }
        now.eachChange((key, row) -> learn(key, Span.from(day, row, spans(key)), recorded.position()));
    }

    private void foldAgain(RecordedEvent recorded, List<RecordedEvent> history) {
        var lives = new HashMap<RowKey, List<Span>>();
        var again = new Fold(this::keep, first);
        var asItHappened =
                upTo(recorded, history).stream().sorted(AS_IT_HAPPENED).toList();
        for (var earlier : asItHappened) {
            current = isSame(earlier, recorded) ? recorded : null;
            again.next();
            projection.project(earlier, again);
            again.eachChange((key, row) -> lives.merge(
                    key,
                    Span.from(earlier.event().effectiveOn(), row, List.of()),
                    (before, ignored) -> Span.from(earlier.event().effectiveOn(), row, before)));
        }
        known.keySet().forEach(key -> lives.putIfAbsent(key, List.of()));
        lives.forEach((key, life) -> learn(key, life, recorded.position()));
        now = again;
    }

    /** The history so far. Of two events that an older one is read as, both at its position, the second comes later. */
    private static List<RecordedEvent> upTo(RecordedEvent recorded, List<RecordedEvent> history) {
        for (var i = 0; i < history.size(); i++) {
            if (isSame(history.get(i), recorded)) {
                return history.subList(0, i + 1);
            }
        }
        throw new IllegalStateException("The history lacks the event at position " + recorded.position());
    }

    private static boolean isSame(RecordedEvent one, RecordedEvent other) {
        return one.position() == other.position() && one.event().equals(other.event());
    }

    /** From this position on, the row's life is known to be this one. */
    private void learn(RowKey key, List<Span> life, long position) {
        var before = known.getOrDefault(key, List.of());
        var after = new ArrayList<Segment>(life.size());
        for (var span : life) {
            var kept = before.stream().filter(span::isToldBy).findFirst().orElse(null);
            if (kept == null) {
                kept = new Segment(span.from(), span.to(), span.row(), position, false);
                made.add(new SegmentRow(key, aggregateId, kept));
            }
            after.add(kept);
        }
        for (var segment : before) {
            if (!after.contains(segment)) {
                segment.closeAt(position);
                if (segment.stored) {
                    closed.add(new SegmentRow(key, aggregateId, segment));
                }
            }
        }
        known.put(key, after);
    }

    private List<Span> spans(RowKey key) {
        return known.getOrDefault(key, List.of()).stream().map(Segment::span).toList();
    }

    private void keep(FactTable<?> table, Record fact) {
        if (current != null) {
            facts.add(new FactRow(
                    table, aggregateId, current.position(), current.event().effectiveOn(), fact));
        }
    }

    private void reach(LocalDate day) {
        if (latest == null || day.isAfter(latest)) {
            latest = day;
        }
    }

    /** Gives what the batch has made and closed, to be written. */
    void write(Consumer<SegmentRow> toMake, Consumer<SegmentRow> toClose, Consumer<LatestDay> toRemember) {
        made.stream().filter(row -> !row.segment().isNever()).forEach(toMake);
        closed.forEach(toClose);
        if (latest != null && !latest.equals(storedLatest) && !told(latest)) {
            toRemember.accept(new LatestDay(aggregateId, latest));
        }
    }

    private boolean told(LocalDate day) {
        return known.values().stream()
                .flatMap(List::stream)
                .anyMatch(segment -> segment.from.equals(day) || segment.to.equals(day));
    }

    /** A segment and the row it belongs to. */
    record SegmentRow(RowKey key, String aggregateId, Segment segment) {}

    /** A fact and where it stands in both times. */
    record FactRow(FactTable<?> table, String aggregateId, long position, LocalDate effectiveOn, Record fact) {}

    /** The latest day that an aggregate's events have reached. */
    record LatestDay(String aggregateId, LocalDate day) {}
}
