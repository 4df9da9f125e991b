package no.vedtakslogg.query.histories;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.eventstore.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Tells the events of a counter-example so that a person can follow them. */
final class Counterexamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Counterexamples() {}

    /** Every identity that an event names, as text. */
    static List<String> ids(Event event) {
        return ID.matcher(JSON.writeValueAsString(event))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether a text names something by its identity. */
    static boolean names(String text) {
        return ID.matcher(text).find();
    }

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
