package no.vedtakslogg.command.api;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON document as the records of the domain. It does not stop at the first thing that is wrong: it goes
 * through all of it, so that whoever wrote it can put everything right at once.
 */
final class Reading {
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    Reading(LocalDate today) {
        this.today = today;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The record that the object stands for, or nothing where something in it is wrong. */
    <R> @Nullable R record(Class<R> type, JsonNode json, String path) {
        if (!json.isObject()) {
            return wrong(path, "field.object");
        }
        var before = problems.size();
        var components = type.getRecordComponents();
        refuseUnknownFields(components, json, path);
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            values.add(component(component, json, path + "." + component.getName()));
        }
        return problems.size() > before ? null : construct(type, values, path);
    }

    private void refuseUnknownFields(RecordComponent[] components, JsonNode json, String path) {
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(toSet());
        json.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> unknown(name, known, path));
    }

    private void unknown(String name, Set<String> known, String path) {
        var near = NearMatches.of(name, known);
        var shown = path + "." + (Texts.isClean(name) ? name : "?");
        if (near.isEmpty()) {
            problems.add(FieldProblem.at(
                    shown,
                    "field.unknown",
                    String.join(", ", known.stream().sorted().toList())));
        } else {
            problems.add(FieldProblem.at(shown, "field.unknown.near", String.join(", ", near)));
        }
    }

    private @Nullable Object component(RecordComponent component, JsonNode json, String path) {
        var value = json.get(component.getName());
        if (value == null || value.isNull()) {
            return leftOut(component, path);
        }
        if (Shape.isList(component)) {
            return list(Shape.elementType(component.getGenericType()), value, path);
        }
        var read = value(component.getType(), value, path);
        if (read instanceof String text && text.isBlank() && Shape.needsWords(component)) {
            return wrong(path, "field.blank");
        }
        return read;
    }

    private @Nullable Object leftOut(RecordComponent component, String path) {
        if (Shape.isList(component)) {
            return List.of();
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        if (Shape.isGiven(component)) {
            return construct(component.getType(), List.of(UUID.randomUUID()), path);
        }
        if (Shape.isEffectiveOn(component)) {
            return today;
        }
        return Shape.mayBeLeftOut(component) ? null : wrong(path, "field.missing");
    }

    private @Nullable List<Object> list(Class<?> element, JsonNode json, String path) {
        if (!json.isArray()) {
            return wrong(path, "field.list");
        }
        var elements = new ArrayList<@Nullable Object>();
        for (var i = 0; i < json.size(); i++) {
            elements.add(value(element, json.get(i), path + "[" + i + "]"));
        }
        return elements.stream().allMatch(Objects::nonNull)
                ? elements.stream().map(Objects::requireNonNull).toList()
                : null;
    }

    private @Nullable Object value(Class<?> type, JsonNode json, String path) {
        if (json.isNull()) {
            return wrong(path, "field.missing");
        }
        if (type == CaseNumber.class && json.isString()) {
            return Scalars.read(path, "field.value.CaseNumber", problems, () -> CaseNumber.of(json.stringValue()));
        }
        if (type == JsonNode.class) {
            return json.isObject() ? json : wrong(path, "field.object");
        }
        var wrapped = Shape.wrapped(type);
        if (wrapped.isPresent()) {
            var inner = value(wrapped.get().getType(), json, path);
            return inner == null ? null : construct(type, List.of(inner), path);
        }
        return type.isRecord() ? record(type, json, path) : Scalars.value(type, json, path, problems);
    }

    private <R> @Nullable R construct(Class<R> type, List<? extends @Nullable Object> values, String path) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                return wrong(path, "field.value." + type.getSimpleName(), String.valueOf(reason.getMessage()));
            }
            throw new IllegalStateException("Cannot make a " + type, refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot make a " + type, impossible);
        }
    }

    private <T> @Nullable T wrong(String path, String sentence, Object... arguments) {
        problems.add(FieldProblem.at(path, sentence, arguments));
        return null;
    }
}
