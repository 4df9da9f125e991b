package no.vedtakslogg.eventstore;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one revision of one kind of event as the next. */
abstract class JsonUpcaster extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    JsonUpcaster(String name, int revision) {
        this(name, revision, name);
    }

    JsonUpcaster(String name, int revision, String newName) {
        from = new SimpleSerializedType(name, Integer.toString(revision));
        to = new SimpleSerializedType(newName, newName.equals(name) ? Integer.toString(revision + 1) : "1");
    }

    /** The payload of the next revision. */
    abstract ObjectNode upcast(ObjectNode payload);

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> upcast((ObjectNode) payload));
    }
}
