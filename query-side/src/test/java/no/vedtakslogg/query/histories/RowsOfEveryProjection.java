package no.vedtakslogg.query.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Answers;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.StoredRow;

/**
 * Projects histories in random batches into a real database, and looks for a moment at which the rows that are seen are not
 * what the events say that were known and had come.
 */
final class RowsOfEveryProjection implements AutoCloseable {
    private static final int MOMENTS = 60;
    private static final int LARGEST_BATCH = 12;

    private final List<Projection> projections;
    private final Answers answers;
    private final TreeSet<String> tablesWithRows = new TreeSet<>();
    private int histories;
    private int eventsTold;
    private long momentsSeen;

    RowsOfEveryProjection(List<Projection> projections) {
        this(projections, new Answers(projections.toArray(Projection[]::new)));
    }

    RowsOfEveryProjection(List<Projection> projections, Answers answers) {
        this.projections = projections;
        this.answers = answers;
        answers.prepare();
    }

    /** How much was looked into, in a line for whoever reads the build. */
    String told(String what) {
        return "%s: %d random histories of %d events, %d projections, %d tables with rows, %d moments compared with a plain fold"
                .formatted(what, histories, eventsTold, projections.size(), tablesWithRows.size(), momentsSeen);
    }

    Answers answers() {
        return answers;
    }

    /** The tables that have got a row from any history so far. */
    TreeSet<String> tablesWithRows() {
        return tablesWithRows;
    }

    /** A moment that shows otherwise than its events, told so that it can be read; nothing where there is none. */
    Optional<String> counterExample(History history) {
        return counterExample(history, this::record);
    }

    /** The same of a history of which the half was stored long ago, in events that are read as two of today's. */
    Optional<String> counterExampleTwoInOne(History history) {
        return counterExample(history, this::recordTwoInOne);
    }

    private Optional<String> counterExample(History history, Consumer<History> recording) {
        var dice = new Dice(history.seed());
        var before = answers.head();
        recording.accept(history);
        var events = answers.recordedAfter(before);
        histories++;
        eventsTold += events.size();
        project(events, dice);
        for (var projection : projections) {
            var stored = answers.stored(projection, events);
            stored.forEach(row -> tablesWithRows.add(row.table()));
            for (var n = 0; n < MOMENTS; n++) {
                var knownAt = dice.oneIn(5) ? events.getLast() : dice.of(events);
                var validOn = dice.oneIn(10)
                        ? World.DAY_0.plusDays(1000)
                        : dice.of(events).event().effectiveOn().minusDays(dice.below(2));
                momentsSeen++;
                var found = difference(projection, events, stored, knownAt.position(), validOn);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void record(History history) {
        history.told().forEach(told -> answers.append(told.aggregateId(), told.event()));
    }

    /** Every other event is stored together with the next one of its aggregate, where there is one. */
    private void recordTwoInOne(History history) {
        var dice = new Dice(history.seed());
        var left = new ArrayList<>(history.told());
        while (!left.isEmpty()) {
            var told = left.removeFirst();
            var next = left.stream()
                    .filter(later -> later.aggregateId().equals(told.aggregateId()))
                    .findFirst();
            if (next.isPresent() && dice.oneIn(2)) {
                left.remove(next.get());
                answers.appendTwoInOne(
                        told.aggregateId(), told.event(), next.get().event());
            } else {
                answers.append(told.aggregateId(), told.event());
            }
        }
    }

    private void project(List<RecordedEvent> events, Dice dice) {
        for (var from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + dice.below(LARGEST_BATCH));
            while (to < events.size()
                    && events.get(to).position() == events.get(to - 1).position()) {
                to++; // a position is taken in whole
            }
            answers.project(events.subList(from, to));
            from = to;
        }
        var parked = answers.parkedEvents();
        if (!parked.isEmpty()) {
            throw new AssertionError("Not every event could be projected: " + parked);
        }
    }

    private static Optional<String> difference(
            Projection projection,
            List<RecordedEvent> events,
            List<StoredRow> stored,
            long knownAt,
            LocalDate validOn) {
        var told = events.stream()
                .filter(recorded -> recorded.position() <= knownAt
                        && !recorded.event().effectiveOn().isAfter(validOn))
                .toList();
        var expected = PlainFold.of(projection, told, events);
        var seen = new TreeMap<String, Integer>();
        stored.stream()
                .filter(row -> row.isSeen(knownAt, validOn))
                .forEach(row -> seen.merge(row.words(), 1, Integer::sum));
        return seen.equals(expected)
                ? Optional.empty()
                : Optional.of("""
                        The projection %s, as known at position %d and valid on %s, does not show what its events say.
                        Shown, and not said:
                        %s
                        Said, and not shown:
                        %s
                        The events (those with * were known and had come):
                        %s""".formatted(
                                projection.name(),
                                knownAt,
                                validOn,
                                only(seen, expected),
                                only(expected, seen),
                                Counterexamples.events(projection::concerns, events, told)));
    }

    private static String only(Map<String, Integer> these, Map<String, Integer> notThose) {
        var lines = new ArrayList<String>();
        these.forEach((row, times) -> {
            var others = notThose.getOrDefault(row, 0);
            if (times > others) {
                lines.add("  " + (times - others) + " x " + row);
            }
        });
        return lines.isEmpty() ? "  nothing" : lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        answers.close();
    }
}
