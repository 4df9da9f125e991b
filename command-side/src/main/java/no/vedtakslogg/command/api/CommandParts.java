package no.vedtakslogg.command.api;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Finds what a command names, wherever in the command it is named. */
final class CommandParts {
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private CommandParts() {}

    /** The parts of one kind, in the order in which the command has them. */
    static <T extends Record> Stream<T> of(Class<T> kind, @Nullable Object part) {
        return switch (part) {
            case Record found when kind.isInstance(found) -> Stream.of(kind.cast(found));
            case Record record ->
                PARTS.get(record.getClass()).stream()
                        .flatMap(accessor -> of(kind, ReflectionUtils.invokeMethod(accessor, record)));
            case Collection<?> parts -> parts.stream().flatMap(one -> of(kind, one));
            case null, default -> Stream.empty();
        };
    }
}
