package no.vedtakslogg.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.EventType;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON that a person can read, under stored names that are not names in the code. */
public final class EventSerializer extends Jackson3Serializer {
    private final Function<String, Optional<Class<? extends Event>>> kinds;

    public EventSerializer() {
        this(EventCatalogue::find);
    }

    /** {@code kinds} finds the kind of event that is stored under a name today. */
    EventSerializer(Function<String, Optional<Class<? extends Event>>> kinds) {
        super(builder().jsonMapperBuilderCustomizer(EventSerializer::asStored));
        this.kinds = kinds;
    }

    private static void asStored(JsonMapper.Builder json) {
        json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(form -> form.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** The event or other object in its stored form. */
    public String write(Object object) {
        return serialize(object, String.class).getData();
    }

    /** The kind of event whose shape of today this is; none where the shape is an older one. */
    Optional<Class<? extends Event>> kindInShapeOfToday(String name, int revision) {
        return kinds.apply(name).filter(kind -> EventCatalogue.revisionOf(kind) == revision);
    }

    <T> T read(String json, Class<T> type) {
        return getObjectMapper().readValue(json, type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        // the log hands out text; the way over bytes that Axon takes would copy every payload twice
        if (serialized.getData() instanceof String json) {
            var type = classForType(serialized.getType());
            if (type != Void.class && type != UnknownSerializedType.class) {
                return (T) getReader(type).readValue(json);
            }
        }
        return super.deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var kind = kinds.apply(type.getName());
        if (kind.isEmpty()) {
            return super.classForType(type);
        }
        var today = EventCatalogue.revisionOf(kind.get());
        if (!Integer.toString(today).equals(type.getRevision())) {
            throw new IllegalStateException(
                    "%s is stored in revision %s and read in revision %d; nothing leads from one to the other"
                            .formatted(type.getName(), type.getRevision(), today));
        }
        return kind.get();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && type.isAnnotationPresent(EventType.class)) {
            return new SimpleSerializedType(
                    EventCatalogue.nameOf(type), Integer.toString(EventCatalogue.revisionOf(type)));
        }
        return super.typeForClass(type);
    }
}
