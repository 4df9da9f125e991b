package no.vedtakslogg.query.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.words.Ref;
import no.vedtakslogg.query.words.Ref.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that an event names, however deep in it: whoever was appointed, was absent or voted, the cases of an
 * agenda, the points of a decision. It follows from the types of the fields, so that a new event is found by what it names.
 */
final class Mentions {
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(PartnershipId.class, Kind.PARTNERSHIP),
            Map.entry(PartyId.class, Kind.PARTY),
            Map.entry(BodyId.class, Kind.BODY),
            Map.entry(PersonId.class, Kind.PERSON),
            Map.entry(MeetingId.class, Kind.MEETING),
            Map.entry(CaseId.class, Kind.CASE),
            Map.entry(PointId.class, Kind.POINT),
            Map.entry(FollowUpId.class, Kind.FOLLOW_UP),
            Map.entry(ActionPlanId.class, Kind.PLAN),
            Map.entry(GoalId.class, Kind.GOAL),
            Map.entry(MeasureId.class, Kind.MEASURE));

    private static final Map<Class<?>, List<RecordComponent>> FIELDS = new ConcurrentHashMap<>();

    private Mentions() {}

    /** Everything that the event names. */
    static Set<Ref> in(Event event) {
        var found = new HashSet<Ref>();
        collect(event, found);
        return found;
    }

    /** The decision that the event says it was done by. */
    static @Nullable DecidedAt decision(Event event) {
        return values(event)
                .filter(DecidedAt.class::isInstance)
                .map(DecidedAt.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The reason that the event gives. */
    static @Nullable String reason(Event event) {
        return fields(event.getClass()).stream()
                .filter(field -> field.getName().equals("reason"))
                .map(field -> value(field, event))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** What an id of this type names, or null where it is the id of something that has no name. */
    static @Nullable Kind kind(Class<?> id) {
        return KINDS.get(id);
    }

    private static void collect(@Nullable Object value, Set<Ref> found) {
        if (value instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, found));
        } else if (value instanceof Responsible responsible) {
            if (responsible.id() != null && responsible.kind() == ResponsibleKind.BODY) {
                found.add(new Ref(Kind.BODY, responsible.id()));
            } else if (responsible.id() != null && responsible.kind() == ResponsibleKind.PARTY) {
                found.add(new Ref(Kind.PARTY, responsible.id()));
            }
        } else if (value instanceof Record fields) {
            var kind = KINDS.get(value.getClass());
            if (kind == null) {
                values(fields).forEach(field -> collect(field, found));
            } else {
                found.add(new Ref(kind, UUID.fromString(value.toString())));
            }
        }
    }

    private static Stream<Object> values(Object owner) {
        var values = new ArrayList<Object>();
        for (var field : fields(owner.getClass())) {
            var value = value(field, owner);
            if (value != null) {
                values.add(value);
            }
        }
        return values.stream();
    }

    private static List<RecordComponent> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, any -> {
            var fields = type.isRecord() ? List.of(type.getRecordComponents()) : List.<RecordComponent>of();
            fields.forEach(field -> field.getAccessor().setAccessible(true));
            return fields;
        });
    }

    private static @Nullable Object value(RecordComponent field, Object owner) {
        try {
            return field.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }
}
