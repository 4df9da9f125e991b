package no.vedtakslogg.eventstore;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.eventstore.JsonUpcaster.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells families of events in tables: as they are stored today, and every older shape with what it is read as. */
record EventPages(Path sources, StoredShapes shapes, List<JsonUpcaster> upcasters) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DESCRIBED =
            Pattern.compile("/\\*\\* ((?:(?!\\*/).)+?) \\*/\\s+@EventType\\(name = \"(.+?)\"[^)]*\\)", Pattern.DOTALL);

    String family(Class<? extends Event> family, List<Class<? extends Event>> kinds) {
        var older = shapes.all().stream()
                .filter(shape -> kinds.stream().noneMatch(kind -> today(kind).equals(shape)))
                .filter(shape -> kinds.stream().anyMatch(kind -> today(kind).equals(firstRead(shape))))
                .map(this::olderRow)
                .collect(joining());
        return "\n## " + family.getSimpleName()
                + "\n\n| stored name | revision | what happened | fields |\n|---|---|---|---|\n"
                + kinds.stream().map(kind -> row(family, kind)).collect(joining())
                + (older.isEmpty()
                        ? ""
                        : "\nOlder shapes:\n\n| stored name | revision | fields | read as | how |\n|---|---|---|---|---|\n"
                                + older);
    }

    private String row(Class<? extends Event> family, Class<? extends Event> kind) {
        var fields =
                Stream.of(kind.getRecordComponents()).map(EventPages::field).collect(joining(", "));
        return "| `%s` | %d | %s | %s |\n"
                .formatted(today(kind).name(), today(kind).revision(), description(family, kind), fields);
    }

    private String olderRow(Shape shape) {
        var upcaster = from(shape);
        var fields = String.join(", ", JSON.readTree(shapes.json(shape)).propertyNames());
        var becomes = upcaster.becomes().stream().map(Shape::toString).collect(joining(", then "));
        return "| `%s` | %d | %s | %s | %s |\n"
                .formatted(shape.name(), shape.revision(), fields, becomes, upcaster.change());
    }

    /** The shape of today that the shape, or the first event it becomes, is read in. */
    private Shape firstRead(Shape shape) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.from().equals(shape))
                .map(upcaster -> firstRead(upcaster.becomes().getFirst()))
                .findFirst()
                .orElse(shape);
    }

    private JsonUpcaster from(Shape shape) {
        return upcasters.stream()
                .filter(upcaster -> upcaster.from().equals(shape))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No upcaster reads " + shape));
    }

    private static Shape today(Class<? extends Event> kind) {
        return new Shape(EventCatalogue.nameOf(kind), EventCatalogue.revisionOf(kind));
    }

    private static String field(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? "*" + field.getName() + "*"
                : field.getName();
    }

    private String description(Class<? extends Event> family, Class<? extends Event> kind) {
        try {
            var source = Files.readString(sources.resolve(family.getName().replace('.', '/') + ".java"));
            return DESCRIBED
                    .matcher(source)
                    .results()
                    .filter(found -> found.group(2).equals(EventCatalogue.nameOf(kind)))
                    .map(found -> found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(kind + " is not described"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
