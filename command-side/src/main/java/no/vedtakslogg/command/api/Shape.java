package no.vedtakslogg.command.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.followups.Deadline;
import org.jspecify.annotations.Nullable;

/** What the JSON of a command and of the records in it looks like; the reader and the description share it. */
final class Shape {
    private Shape() {}

    static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    static boolean isNullable(RecordComponent component) {
        return isNullable(component.getAnnotatedType());
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Whether the component may be left out of the JSON. */
    static boolean mayBeLeftOut(RecordComponent component) {
        return isNullable(component)
                || isList(component)
                || component.getType() == boolean.class
                || isEffectiveOn(component)
                || isGiven(component)
                || isEffectOfPoint(component);
    }

    /** The day a command is effective on, today where it is left out. */
    static boolean isEffectiveOn(RecordComponent component) {
        return component.getName().equals("effectiveOn");
    }

    /** An effect that is left out is {@code OTHER}; the point itself sees to that. */
    static boolean isEffectOfPoint(RecordComponent component) {
        return component.getDeclaringRecord() == Point.class
                && component.getName().equals("effect");
    }

    /** Whether the component is an identity that what is made is given, where the caller brings none. */
    static boolean isGiven(RecordComponent component) {
        var record = component.getDeclaringRecord();
        return GivenIds.of(record).contains(component.getName())
                || (record.isAnnotationPresent(Creating.class)
                        && component.getName().equals(record.getRecordComponents()[0].getName()));
    }

    /** Whether a text may not be blank; what a command itself must say is for the rules, and no deadline has no words. */
    static boolean needsWords(RecordComponent component) {
        var record = component.getDeclaringRecord();
        return !isNullable(component) && !Command.class.isAssignableFrom(record) && record != Deadline.class;
    }

    /** The single value that stands for the whole record in JSON, as for an identity. */
    static Optional<RecordComponent> wrapped(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1
                ? Optional.of(type.getRecordComponents()[0])
                        .filter(one -> one.getAccessor().isAnnotationPresent(JsonValue.class))
                : Optional.empty();
    }

    static Class<?> elementType(Type list) {
        if (list instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        throw new IllegalArgumentException("Not a list of something known: " + list);
    }
}
