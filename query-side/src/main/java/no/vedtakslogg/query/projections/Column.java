package no.vedtakslogg.query.projections;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one component of a row's record is kept: a UUID or an id as {@code uuid}, a String, an enum as {@code text}, a
 * LocalDate, a LocalTime, an Instant, numbers and booleans as themselves, a list of Strings as {@code text[]}, anything
 * else as {@code jsonb}.
 */
record Column(String name, RecordComponent component, Writer writer, Reader reader) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Gives the text of a value, as PostgreSQL reads it. */
    interface Writer {
        String text(Object value);
    }

    /** Reads a value back. */
    interface Reader {
        @Nullable Object read(ResultSet rows, int index) throws SQLException;
    }

    static Column of(RecordComponent component) {
        var type = component.getType();
        var generic = component.getGenericType();
        var name = component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        component.getAccessor().setAccessible(true);
        if (type == UUID.class || type == String.class) {
            return new Column(name, component, Object::toString, (rows, i) -> rows.getObject(i, type));
        } else if (type == LocalDate.class || type == LocalTime.class) {
            return new Column(name, component, Object::toString, (rows, i) -> rows.getObject(i, type));
        } else if (type == int.class || type == Integer.class) {
            return new Column(name, component, Object::toString, (rows, i) -> rows.getObject(i, Integer.class));
        } else if (type == long.class || type == Long.class) {
            return new Column(name, component, Object::toString, (rows, i) -> rows.getObject(i, Long.class));
        } else if (type == boolean.class || type == Boolean.class) {
            return new Column(name, component, Object::toString, (rows, i) -> rows.getObject(i, Boolean.class));
        } else if (type == Instant.class) {
            return new Column(
                    name,
                    component,
                    value -> ((Instant) value).truncatedTo(ChronoUnit.MICROS).toString(),
                    Column::instant);
        } else if (type.isEnum()) {
            return new Column(name, component, value -> ((Enum<?>) value).name(), (rows, i) -> constant(type, rows, i));
        } else if (isId(type)) {
            return id(name, component, type);
        } else if (type == List.class && isOfStrings(generic)) {
            return new Column(name, component, value -> array((List<?>) value), Column::strings);
        }
        var json = JSON.getTypeFactory().constructType(generic);
        return new Column(name, component, JSON::writeValueAsString, (rows, i) -> {
            var text = rows.getString(i);
            return text == null ? null : JSON.readValue(text, json);
        });
    }

    @Nullable Object valueIn(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static Column id(String name, RecordComponent component, Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
            return new Column(name, component, Object::toString, (rows, i) -> {
                var value = rows.getObject(i, UUID.class);
                try {
                    return value == null ? null : constructor.newInstance(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("Cannot make a " + type, e);
                }
            });
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Not an id: " + type, e);
        }
    }

    private static boolean isOfStrings(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class;
    }

    private static @Nullable Object constant(Class<?> type, ResultSet rows, int index) throws SQLException {
        var name = rows.getString(index);
        if (name == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("No " + type.getSimpleName() + " is named " + name);
    }

    private static @Nullable Object instant(ResultSet rows, int index) throws SQLException {
        var moment = rows.getObject(index, OffsetDateTime.class);
        return moment == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private static String array(List<?> values) {
        var text = new StringBuilder("{");
        for (var value : values) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append('"')
                    .append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }

    private static @Nullable Object strings(ResultSet rows, int index) throws SQLException {
        var array = rows.getArray(index);
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
