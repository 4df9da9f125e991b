package no.vedtakslogg.eventstore;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import tools.jackson.databind.node.ObjectNode;

/** How the example family's events have changed, one kind of change after the other. */
final class Hearings {
    static final List<JsonUpcaster> IN_ORDER_OF_TIME = List.of(
            JsonUpcaster.of(
                            "example-hearing.opened",
                            1,
                            "a split field: `period` is its two days, `opensOn` and `closesOn`, and is gone")
                    .as("example-hearing.opened", 2, Hearings::withTwoDays),
            JsonUpcaster.of(
                            "example-hearing.answered",
                            1,
                            "a renamed event: `municipality` is `from`, `answer` is `text`")
                    .as("example-hearing.response-received", 1, Hearings::asResponse),
            JsonUpcaster.of(
                            "example-hearing.opened",
                            2,
                            "a new optional field: `legalBasis` was not kept, and is left out")
                    .as("example-hearing.opened", 3, UnaryOperator.identity()),
            JsonUpcaster.of(
                            "example-hearing.ended",
                            1,
                            "one event that becomes two: the end, and the summary on the day `summarisedOn`")
                    .as("example-hearing.closed", 1, Hearings::end)
                    .as("example-hearing.summarised", 1, Hearings::summary));

    private static final Map<String, Class<? extends Event>> BY_NAME =
            kinds().stream().collect(toMap(EventCatalogue::nameOf, Function.identity()));

    private Hearings() {}

    static List<Class<? extends Event>> kinds() {
        return Stream.of(HearingEvent.class.getPermittedSubclasses())
                .<Class<? extends Event>>map(kind -> kind.asSubclass(Event.class))
                .toList();
    }

    static EventSerializer serializer() {
        return new EventSerializer(name -> Optional.ofNullable(BY_NAME.get(name)));
    }

    /** A log of hearings: the classes that keep the real events, with this family in the place of theirs. */
    static TestLog log(TestDatabase database) {
        return new TestLog(database, new EventUpcasterChain(IN_ORDER_OF_TIME), serializer());
    }

    private static ObjectNode withTwoDays(ObjectNode payload) {
        var days = payload.remove("period").stringValue().split("/", -1);
        return payload.put("opensOn", days[0]).put("closesOn", days[1]);
    }

    private static ObjectNode asResponse(ObjectNode payload) {
        payload.set("from", payload.remove("municipality"));
        payload.set("text", payload.remove("answer"));
        return payload;
    }

    private static ObjectNode end(ObjectNode payload) {
        payload.remove(List.of("summary", "summarisedOn"));
        return payload;
    }

    private static ObjectNode summary(ObjectNode payload) {
        payload.set("effectiveOn", payload.remove("summarisedOn"));
        return payload;
    }
}
