package no.vedtakslogg.eventstore;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} is made from the events; run with {@code -Dstored-events.write=true} to write it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsPageTest {
    static final Path PAGE = Path.of("../docs/events.md");
    static final EventPages TODAY = new EventPages(
            Path.of("../shared-events/src/main/java"), StoredShapes.OF_TODAYS_EVENTS, Upcasters.IN_ORDER_OF_TIME);
    static final EventPages EXAMPLE =
            new EventPages(Path.of("src/test/java"), StoredShapes.OF_THE_EXAMPLE, Hearings.IN_ORDER_OF_TIME);

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

                What is stored is never changed. Where an event is stored otherwise today than before, the older shapes stand
                below its family, with what they are read as and how; [ADR 8](adr/0008-how-events-change.md) tells why. One
                file for each shape is in `event-store/src/test/resources/stored-events`.
                """
                + EventCatalogue.FAMILIES.stream()
                        .map(family -> TODAY.family(family, kindsOf(family)))
                        .collect(joining())
                + """

                # How events change: a worked example

                A family that only the tests have (`Hearings`, read by `EvolutionTest` and `EvolutionOnPostgresTest`; its files
                are in `event-store/src/test/resources/evolution`). It has been through every kind of change: a new optional
                field, a split field, a renamed event, and one event that becomes two.
                """
                + EXAMPLE.family(HearingEvent.class, Hearings.kinds());
    }

    private static List<Class<? extends Event>> kindsOf(Class<? extends Event> family) {
        return EventCatalogue.all().stream().filter(family::isAssignableFrom).toList();
    }
}
