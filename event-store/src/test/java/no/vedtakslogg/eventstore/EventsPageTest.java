package no.vedtakslogg.eventstore;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} is made from the events; run with {@code -Dstored-events.write=true} to write it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsPageTest {
    static final Path PAGE = Path.of("../docs/events.md");
    static final Path SOURCES = Path.of("../shared-events/src/main/java");
    static final Pattern DESCRIBED =
            Pattern.compile("/\\*\\* ((?:(?!\\*/).)+?) \\*/\\s+@EventType\\(name = \"(.+?)\"[^)]*\\)", Pattern.DOTALL);

    @Test
    void the_page_of_events_tells_all_of_them() throws IOException {
        if (Boolean.getBoolean("stored-events.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    private static String page() {
        return """
                # Events

                Everything that the record can hold. Made from the code by `EventsPageTest`; do not edit.
                Each event also carries its position, its place in its aggregate, when it was recorded, and metadata:
                `actor`, `onBehalfOf`, `correlationId`, `causationId`, `source`. Fields in *italics* may be missing.
                """
                + EventCatalogue.FAMILIES.stream().map(EventsPageTest::family).collect(joining());
    }

    private static String family(Class<? extends Event> family) {
        return "\n## " + family.getSimpleName()
                + "\n\n| stored name | revision | what happened | fields |\n|---|---|---|---|\n"
                + EventCatalogue.all().stream()
                        .filter(family::isAssignableFrom)
                        .map(kind -> row(family, kind))
                        .collect(joining());
    }

    private static String row(Class<? extends Event> family, Class<? extends Event> kind) {
        return "| `%s` | %d | %s | %s |\n"
                .formatted(
                        EventCatalogue.nameOf(kind),
                        EventCatalogue.revisionOf(kind),
                        description(family, kind),
                        Stream.of(kind.getRecordComponents())
                                .map(EventsPageTest::field)
                                .collect(joining(", ")));
    }

    private static String field(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? "*" + field.getName() + "*"
                : field.getName();
    }

    private static String description(Class<? extends Event> family, Class<? extends Event> kind) {
        try {
            var source = Files.readString(SOURCES.resolve(family.getName().replace('.', '/') + ".java"));
            return DESCRIBED
                    .matcher(source)
                    .results()
                    .filter(found -> found.group(2).equals(EventCatalogue.nameOf(kind)))
                    .map(found -> found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(kind + " is not described"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
