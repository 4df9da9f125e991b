package no.vedtakslogg.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventMultiUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one shape of an event as what is stored in its place since: the next revision, another name, or several events.
 * What an event becomes stands where it stood: at its position, in its place in the aggregate, in the order given here.
 */
final class JsonUpcaster extends EventMultiUpcaster {
    private final Shape from;
    private final SerializedType fromType;
    private final String change;
    private final List<Step> becomes;

    private JsonUpcaster(Shape from, String change, List<Step> becomes) {
        this.from = from;
        this.fromType = from.type();
        this.change = change;
        this.becomes = List.copyOf(becomes);
    }

    /** The name and revision under which an event is stored. */
    record Shape(String name, int revision) {
        @Override
        public String toString() {
            return "`" + name + "` " + revision;
        }

        private SerializedType type() {
            return new SimpleSerializedType(name, Integer.toString(revision));
        }
    }

    private record Step(Shape to, UnaryOperator<ObjectNode> payload) {}

    /** An upcaster of one shape; {@code change} tells in a sentence what it does, on the page of events. */
    static JsonUpcaster of(String name, int revision, String change) {
        return new JsonUpcaster(new Shape(name, revision), change, List.of());
    }

    /** Says what the event becomes, after whatever it was said to become before. */
    JsonUpcaster as(String name, int revision, UnaryOperator<ObjectNode> payload) {
        var more = new ArrayList<>(becomes);
        more.add(new Step(new Shape(name, revision), payload));
        return new JsonUpcaster(from, change, more);
    }

    Shape from() {
        return from;
    }

    List<Shape> becomes() {
        return becomes.stream().map(Step::to).toList();
    }

    String change() {
        return change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(fromType);
    }

    @Override
    protected Stream<IntermediateEventRepresentation> doUpcast(IntermediateEventRepresentation event) {
        return becomes.stream()
                .map(step -> event.upcastPayload(step.to().type(), JsonNode.class, payload -> step.payload()
                        .apply(((ObjectNode) payload).deepCopy())));
    }
}
