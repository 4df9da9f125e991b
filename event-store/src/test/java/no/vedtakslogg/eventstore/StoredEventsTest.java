package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.eventstore.JsonUpcaster.Shape;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract with twenty years: every JSON shape ever stored stays as a file, {@code name.revision.json}, and is read
 * as the event of today. Run with {@code -Dstored-events.write=true} to add the files of new kinds and revisions; a file
 * that is there is never changed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEventsTest {
    static final StoredShapes FILES = StoredShapes.OF_TODAYS_EVENTS;
    static final EventSerializer SERIALIZER = new EventSerializer();

    static Stream<Class<? extends Event>> kinds() {
        return EventCatalogue.all().stream();
    }

    static Stream<Shape> shapes() {
        return FILES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_event_has_its_shape_on_file(Class<? extends Event> kind) throws IOException {
        var today = new Shape(EventCatalogue.nameOf(kind), EventCatalogue.revisionOf(kind));
        if (Boolean.getBoolean("stored-events.write") && !Files.exists(FILES.file(today))) {
            Files.createDirectories(FILES.folder());
            Files.writeString(FILES.file(today), SERIALIZER.write(Samples.of(kind)) + "\n");
        }
        assertThat(FILES.file(today)).exists();
        assertThat(FILES.json(today))
                .as("the shape has changed: raise the revision, keep the file, write an upcaster")
                .isEqualTo(SERIALIZER.write(Samples.of(kind)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_shape_ever_stored_is_read_as_an_event_of_today(Shape shape) {
        assertThat(read(shape, FILES.json(shape), Upcasters.all(), SERIALIZER)).isNotEmpty();
    }

    @Test
    void whatever_is_read_through_an_upcaster_is_on_file() {
        assertThat(FILES.all())
                .containsAll(Upcasters.IN_ORDER_OF_TIME.stream()
                        .map(JsonUpcaster::from)
                        .toList());
    }

    @Test
    void whoever_was_replaced_before_the_decision_was_kept_was_replaced_by_none_that_we_know() {
        var first = new Shape("body.member-replaced", 1);

        assertThat(read(first, FILES.json(first), Upcasters.all(), SERIALIZER))
                .singleElement()
                .isInstanceOfSatisfying(MemberReplaced.class, replaced -> {
                    assertThat(replaced.reason()).isEqualTo("Tekst på norsk: æøå");
                    assertThat(replaced.decidedAt()).isNull();
                });
    }

    @Test
    void a_revision_that_nothing_leads_from_is_refused_and_never_guessed_at() {
        var tomorrow = new Shape("body.member-replaced", 3);

        assertThatThrownBy(() ->
                        read(tomorrow, FILES.json(new Shape("body.member-replaced", 2)), Upcasters.all(), SERIALIZER))
                .hasMessageContaining("body.member-replaced is stored in revision 3 and read in revision 2");
    }

    static List<Event> read(Shape shape, String json, EventUpcaster upcasters, EventSerializer serializer) {
        var entry = new GenericDomainEventEntry<>(
                "Test",
                "a",
                0,
                "id",
                Instant.EPOCH,
                shape.name(),
                Integer.toString(shape.revision()),
                json,
                "{\"actor\":\"kari\"}");
        var stored = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, upcasters)
                .map(RecordedEvent::of)
                .map(RecordedEvent::event)
                .toList();
    }
}
