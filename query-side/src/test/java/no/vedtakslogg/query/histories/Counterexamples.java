package no.vedtakslogg.query.histories;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.eventstore.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Tells the events of a counter-example so that a person can follow them. */
final class Counterexamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Counterexamples() {}

    /** The events that matter, in the order of the log, with position, day and what is stored. */
    static String events(Predicate<Event> matters, List<RecordedEvent> events, List<RecordedEvent> marked) {
        return events.stream()
                .filter(recorded -> matters.test(recorded.event()))
                .map(recorded -> "  %s %d  %s  %s %s"
                        .formatted(
                                marked.contains(recorded) ? "*" : " ",
                                recorded.position(),
                                recorded.event().effectiveOn(),
                                EventCatalogue.nameOf(recorded.event().getClass()),
                                JSON.writeValueAsString(recorded.event())))
                .collect(Collectors.joining("\n"));
    }
}
