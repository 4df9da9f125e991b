package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract with twenty years: every JSON shape ever stored stays as a file, {@code name.revision.json}, and is read
 * as the event of today. Run with {@code -Dstored-events.write=true} to add the files of new kinds and revisions; a file
 * that is there is never changed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEventsTest {
    static final Path FILES = Path.of("src/test/resources/stored-events");
    static final EventSerializer SERIALIZER = new EventSerializer();

    static Stream<Class<? extends Event>> kinds() {
        return EventCatalogue.all().stream();
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_has_its_shape_on_file(Class<? extends Event> kind) throws IOException {
        var file = FILES.resolve(EventCatalogue.nameOf(kind) + "." + EventCatalogue.revisionOf(kind) + ".json");
        if (Boolean.getBoolean("stored-events.write") && !Files.exists(file)) {
            Files.createDirectories(FILES);
            Files.writeString(file, SERIALIZER.write(Samples.of(kind)) + "\n");
        }
        assertThat(file).exists();
        assertThat(Files.readString(file).strip())
                .as("the shape has changed: raise the revision, keep the file, write an upcaster")
                .isEqualTo(SERIALIZER.write(Samples.of(kind)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_shape_ever_stored_is_read_as_an_event_of_today(Path file) throws IOException {
        var named = file.getFileName().toString().replaceFirst("\\.json$", "");
        var name = named.substring(0, named.lastIndexOf('.'));
        var revision = named.substring(named.lastIndexOf('.') + 1);

        assertThat(read(name, revision, Files.readString(file), Upcasters.all()))
                .isNotEmpty();
    }

    @Test
    void an_older_shape_is_read_through_its_upcaster() {
        var renamed = new JsonUpcaster("partnership.created", 1, "partnership.formed") {
            @Override
            ObjectNode upcast(ObjectNode payload) {
                payload.set("name", payload.remove("title"));
                return payload;
            }
        };
        var stored = """
                {"partnershipId":"00000000-0000-0000-0000-000000000001","title":"Nord","effectiveOn":"2024-06-19"}""";

        assertThat(read("partnership.created", "1", stored, new EventUpcasterChain(renamed)))
                .extracting(Event::toString)
                .asString()
                .contains("PartnershipFormed[", "name=Nord");
    }

    private static Stream<Event> read(String name, String revision, String json, EventUpcaster upcasters) {
        var entry = new GenericDomainEventEntry<>(
                "Test", "a", 0, "id", Instant.EPOCH, name, revision, json, "{\"actor\":\"kari\"}");
        var stored = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), SERIALIZER, upcasters)
                .map(RecordedEvent::of)
                .map(RecordedEvent::event)
                .toList()
                .stream();
    }
}
