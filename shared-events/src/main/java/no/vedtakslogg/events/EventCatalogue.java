package no.vedtakslogg.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent;

/** Every kind of event there is, by its stored name. */
public final class EventCatalogue {

    /** The families of events, one for each aggregate. */
    public static final List<Class<? extends Event>> FAMILIES = List.of(
            PartnershipEvent.class,
            BodyEvent.class,
            MeetingEvent.class,
            CaseEvent.class,
            CaseJournalEvent.class,
            FollowUpEvent.class,
            ActionPlanEvent.class,
            MeasureEvent.class);

    private static final Map<String, Class<? extends Event>> BY_NAME =
            all().stream().collect(toUnmodifiableMap(EventCatalogue::nameOf, Function.identity()));

    private EventCatalogue() {}

    /** All kinds of events, by family and stored name. */
    public static List<Class<? extends Event>> all() {
        return FAMILIES.stream()
                .flatMap(family -> kindsOf(family).sorted(Comparator.comparing(EventCatalogue::nameOf)))
                .toList();
    }

    /** The kind of event stored under {@code name}, where there is one. */
    public static Optional<Class<? extends Event>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The stored name of a kind of event. */
    public static String nameOf(Class<?> kind) {
        return typeOf(kind).name();
    }

    /** The revision in which a kind of event is stored today. */
    public static int revisionOf(Class<?> kind) {
        return typeOf(kind).revision();
    }

    private static EventType typeOf(Class<?> kind) {
        var type = kind.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(kind + " has no @EventType");
        }
        return type;
    }

    private static Stream<Class<? extends Event>> kindsOf(Class<? extends Event> family) {
        return Stream.of(family.getPermittedSubclasses()).map(kind -> kind.<Event>asSubclass(Event.class));
    }
}
