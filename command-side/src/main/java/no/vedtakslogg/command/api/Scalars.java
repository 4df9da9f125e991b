package no.vedtakslogg.command.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the values that hold no others: texts, numbers, days, identities, and words from a fixed list. */
final class Scalars {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DAY_FORM = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");

    private Scalars() {}

    static @Nullable Object value(Class<?> type, JsonNode json, String path, List<FieldProblem> problems) {
        if (type == int.class || type == Integer.class) {
            return json.isIntegralNumber() && json.canConvertToInt()
                    ? (Integer) json.intValue()
                    : wrong(path, "field.number", problems);
        }
        if (type == boolean.class || type == Boolean.class) {
            return json.isBoolean() ? (Boolean) json.booleanValue() : wrong(path, "field.boolean", problems);
        }
        if (!json.isString()) {
            return wrong(path, type.isEnum() ? "field.enum" : "field.text", problems, allowed(type));
        }
        return text(type, json.stringValue(), path, problems);
    }

    private static @Nullable Object text(Class<?> type, String text, String path, List<FieldProblem> problems) {
        if (type == String.class) {
            return Texts.read(text, path, problems);
        }
        if (type == UUID.class) {
            return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : wrong(path, "field.uuid", problems);
        }
        if (type == LocalDate.class) {
            return read(path, "field.date", problems, () -> day(text));
        }
        if (type == LocalTime.class) {
            return read(path, "field.time", problems, () -> LocalTime.parse(text));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .<Object>map(constant -> constant)
                    .findFirst()
                    .orElseGet(() -> wrong(path, "field.enum", problems, allowed(type)));
        }
        throw new IllegalStateException("There is no way to read a " + type);
    }

    private static LocalDate day(String text) {
        if (!DAY_FORM.matcher(text).matches()) {
            throw new DateTimeException("Not a day of the years 1900 to 2999: " + text);
        }
        return LocalDate.parse(text);
    }

    static <T> @Nullable T read(String path, String sentence, List<FieldProblem> problems, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DateTimeException | IllegalArgumentException refused) {
            return wrong(path, sentence, problems, String.valueOf(refused.getMessage()));
        }
    }

    private static String allowed(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : "";
    }

    private static <T> @Nullable T wrong(
            String path, String sentence, List<FieldProblem> problems, Object... arguments) {
        problems.add(FieldProblem.at(path, sentence, arguments));
        return null;
    }
}
