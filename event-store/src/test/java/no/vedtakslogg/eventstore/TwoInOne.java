package no.vedtakslogg.eventstore;

import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventMultiUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An old event that is read as two of today's, whichever they are: one stored row that holds both. */
public final class TwoInOne extends EventMultiUpcaster {
    static final String NAME = "test.two-in-one";

    private static final EventSerializer SERIALIZER = new EventSerializer();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TwoInOne() {}

    /** The chain that reads it, with all that reads real events. */
    public static EventUpcaster andAllOthers() {
        return new EventUpcasterChain(new TwoInOne(), Upcasters.all());
    }

    static String stored(Event first, Event second) {
        return JSON.writeValueAsString(Map.of("first", shape(first), "second", shape(second)));
    }

    private static Map<String, Object> shape(Event event) {
        var type = SERIALIZER.typeForClass(event.getClass());
        return Map.of(
                "type",
                type.getName(),
                "revision",
                String.valueOf(type.getRevision()),
                "payload",
                JSON.readTree(SERIALIZER.write(event)));
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(NAME);
    }

    @Override
    protected Stream<IntermediateEventRepresentation> doUpcast(IntermediateEventRepresentation event) {
        var both = event.getData(JsonNode.class).getData();
        return Stream.of("first", "second")
                .map(both::get)
                .map(one -> event.upcastPayload(
                        type(one), JsonNode.class, payload -> ((ObjectNode) one.get("payload")).deepCopy()));
    }

    private static SerializedType type(JsonNode one) {
        return new SimpleSerializedType(
                one.get("type").stringValue(), one.get("revision").stringValue());
    }
}
