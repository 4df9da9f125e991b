package no.vedtakslogg.query.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes the records that answers are made of as JSON schemas, each under its name. */
final class Schemas {
    private final Map<String, Object> named = new TreeMap<>();

    /** The schemas that were referred to so far, by name. */
    Map<String, Object> named() {
        return named;
    }

    /** The schema of a type; a record is referred to by its name. */
    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    private Map<String, Object> of(Type type, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.getOrDefault(variable.getName(), Object.class), variables);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(generic, raw, variables);
        } else if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        return Map.of();
    }

    private Map<String, Object> generic(ParameterizedType type, Class<?> raw, Map<String, Type> variables) {
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0], variables));
        } else if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1], variables));
        } else if (raw == Optional.class) {
            return of(arguments[0], variables);
        }
        var own = new LinkedHashMap<String, Type>();
        for (var i = 0; i < arguments.length; i++) {
            own.put(raw.getTypeParameters()[i].getName(), arguments[i]);
        }
        var name = raw.getSimpleName() + "Of" + ((Class<?>) arguments[0]).getSimpleName();
        return reference(name, raw, own);
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type == UUID.class || isId(type)) {
            return Map.of("type", "string", "format", "uuid");
        } else if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        } else if (type == LocalTime.class) {
            return Map.of("type", "string", "format", "time");
        } else if (type == Instant.class || type == OffsetDateTime.class) {
            return Map.of("type", "string", "format", "date-time");
        } else if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Map.of("type", "integer");
        } else if (Number.class.isAssignableFrom(type) || type == double.class) {
            return Map.of("type", "number");
        } else if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Stream.of(type.getEnumConstants()).map(Object::toString).toList());
        } else if (type.isRecord()) {
            return reference(type.getSimpleName(), type, Map.of());
        }
        return type == Object.class ? Map.of() : Map.of("type", "string");
    }

    private Map<String, Object> reference(String name, Class<?> type, Map<String, Type> variables) {
        if (!named.containsKey(name)) {
            var schema = new LinkedHashMap<String, Object>();
            named.put(name, schema); // before its components, which may refer back to it
            schema.put("type", "object");
            var properties = new LinkedHashMap<String, Object>();
            var required = new ArrayList<String>();
            for (var component : type.getRecordComponents()) {
                properties.put(component.getName(), property(component, variables));
                required.add(component.getName());
            }
            schema.put("properties", properties);
            schema.put("required", required);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> property(RecordComponent component, Map<String, Type> variables) {
        var schema = of(component.getGenericType(), variables);
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }
}
