package no.vedtakslogg.command.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import no.vedtakslogg.command.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a command is for: its target aggregate, or, for what is kept in a table, whatever its first field names. */
final class Target {
    private Target() {}

    static String idOf(Command command) {
        return valueOf(componentOf(command.getClass()), command).toString();
    }

    /** What kind of thing the target is, in the domain's words: {@code meeting}, {@code action plan}. */
    static String kindOf(Command command) {
        return componentOf(command.getClass())
                .getType()
                .getSimpleName()
                .replaceAll("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether commands of this kind have a target whose events are counted, so that it has a version. */
    static boolean hasVersions(Class<?> kind) {
        return isTarget(kind, componentOf(kind));
    }

    static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + component, impossible);
        }
    }

    private static RecordComponent componentOf(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(component -> isTarget(kind, component))
                .findFirst()
                .orElseGet(() -> kind.getRecordComponents()[0]);
    }

    private static boolean isTarget(Class<?> kind, RecordComponent component) {
        try {
            return component.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class)
                    || kind.getDeclaredField(component.getName()).isAnnotationPresent(TargetAggregateIdentifier.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("A record has a field for each component", impossible);
        }
    }
}
