package no.vedtakslogg.query.lineage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** An event of a kind with a value in every field, each id its own, and which of its fields hold a reference. */
final class Filled {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
    private static final Map<Class<?>, Object> WITH_RULES_OF_THEIR_OWN = Map.ofEntries(
            Map.entry(String.class, "ord"),
            Map.entry(LocalDate.class, DAY),
            Map.entry(LocalTime.class, LocalTime.of(13, 0)),
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(boolean.class, true),
            Map.entry(CaseNumber.class, CaseNumber.of("42/24")),
            Map.entry(OrganisationNumber.class, new OrganisationNumber("123456785")),
            Map.entry(MeetingTime.class, new MeetingTime(DAY, LocalTime.of(13, 0), LocalTime.of(17, 0))),
            Map.entry(Attachment.class, new Attachment("Rapport", null, null, null)),
            Map.entry(DeadlineKind.class, DeadlineKind.MEETING)); // a date is nothing without its day

    private final Class<? extends Event> kind;
    private final Map<String, Class<?>> references = new TreeMap<>();
    private final Set<String> nullable = new TreeSet<>();
    private String other = "";
    private String missing = "";

    Filled(Class<? extends Event> kind) {
        this.kind = kind;
        make();
    }

    /** The fields that hold an id, and its type; a field of the event is named as {@code points.proposedAs}. */
    Map<String, Class<?>> references() {
        return references;
    }

    /** The fields that may be empty. */
    Set<String> nullable() {
        return nullable;
    }

    /** The event with another id in one field, and without anything in another. */
    Event with(String otherReference, String emptyField) {
        other = otherReference;
        missing = emptyField;
        return make();
    }

    private Event make() {
        return kind.cast(record(kind, ""));
    }

    private @Nullable Object value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return List.of(Objects.requireNonNull(value(list.getActualTypeArguments()[0], path)));
        }
        var of = (Class<?>) type;
        if (of == DecidedAt.class || isId(of)) {
            references.put(path, of);
            return record(of, path);
        }
        if (of == UUID.class) {
            references.putIfAbsent(path, of);
            return UUID.nameUUIDFromBytes(
                    (path + (!other.isEmpty() && (path + ".").startsWith(other + ".") ? " other" : ""))
                            .getBytes(StandardCharsets.UTF_8));
        }
        var known = WITH_RULES_OF_THEIR_OWN.get(of);
        if (known != null) {
            return known;
        }
        return of.isEnum() ? of.getEnumConstants()[0] : record(of, path);
    }

    private Object record(Class<?> of, String path) {
        var components = of.getRecordComponents();
        var inReference = of == DecidedAt.class || isId(of);
        var before = new TreeMap<>(references);
        var values = Stream.of(components)
                .map(component -> field(of, component, path))
                .toArray();
        if (inReference) {
            references.keySet().retainAll(before.keySet());
        }
        try {
            var constructor = of.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(of.getName(), failed);
        }
    }

    private @Nullable Object field(Class<?> of, RecordComponent component, String path) {
        var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional) {
            nullable.add(at);
        }
        if (optional && at.equals(missing)) {
            return null;
        }
        if (of == Point.class && component.getName().equals("points")) {
            return List.of();
        }
        return value(component.getGenericType(), at);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }
}
