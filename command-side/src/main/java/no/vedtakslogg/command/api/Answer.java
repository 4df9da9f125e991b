package no.vedtakslogg.command.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the caller is told of what was recorded.
 *
 * @param body the answer as JSON; a repeated request gets exactly the same
 * @param repeated whether this was recorded before, at an earlier request with the same key
 */
record Answer(String body, boolean created, @Nullable Long version, boolean repeated) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer to(Asked asked, List<RecordedEvent> recorded) {
        var target = Target.idOf(asked.command());
        var members = new LinkedHashMap<String, Object>();
        members.put("id", target);
        recorded.stream()
                .filter(event -> event.aggregateId().equals(target))
                .mapToLong(RecordedEvent::version)
                .max()
                .ifPresent(version -> members.put("version", version));
        recorded.stream()
                .mapToLong(RecordedEvent::position)
                .max()
                .ifPresent(position -> members.put("position", position));
        members.put("created", asked.creates());
        members.put("recorded", recorded.size());
        given(asked, members);
        told(recorded, members);
        members.put("events", recorded.stream().map(Answer::line).toList());
        return new Answer(JSON.writeValueAsString(members), asked.creates(), (Long) members.get("version"), false);
    }

    /** The answer that a receipt holds. */
    static Answer repeated(String body) {
        var members = JSON.readTree(body);
        var version = members.get("version");
        return new Answer(
                body, members.path("created").asBoolean(false), version == null ? null : version.asLong(), true);
    }

    JsonNode members() {
        return JSON.readTree(body);
    }

    int status() {
        return created ? 201 : 200;
    }

    /** The stored names of the events recorded. */
    List<String> types() {
        return members()
                .path("events")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    /** The identities that were given to what the command made inside its target. */
    private static void given(Asked asked, Map<String, Object> members) {
        var kind = asked.command().getClass();
        var names = GivenIds.of(kind);
        Arrays.stream(kind.getRecordComponents())
                .filter(component -> names.contains(component.getName()))
                .forEach(component -> members.put(
                        component.getName(),
                        Target.valueOf(component, asked.command()).toString()));
    }

    /** What the caller cannot know before: the number that a case got, and the points by their numbers. */
    private static void told(List<RecordedEvent> recorded, Map<String, Object> members) {
        var points = new LinkedHashMap<String, String>();
        recorded.stream().map(RecordedEvent::event).flatMap(Answer::values).forEach(value -> {
            if (value instanceof CaseNumber number) {
                members.putIfAbsent("caseNumber", number.toString());
            } else if (value instanceof List<?> list) {
                list.stream()
                        .filter(Point.class::isInstance)
                        .map(Point.class::cast)
                        .flatMap(Point::all)
                        .forEach(point ->
                                points.putIfAbsent(point.number(), point.id().toString()));
            }
        });
        if (!points.isEmpty()) {
            members.put("points", points);
        }
    }

    private static Stream<Object> values(Event event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == CaseNumber.class || component.getType() == List.class)
                .map(component -> Target.valueOf(component, event));
    }

    private static Map<String, Object> line(RecordedEvent event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("type", EventCatalogue.nameOf(event.event().getClass()));
        line.put("id", event.aggregateId());
        line.put("version", event.version());
        line.put("position", event.position());
        return line;
    }
}
