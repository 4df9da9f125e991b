package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.eventstore.HearingEvent.AnswersSummarised;
import no.vedtakslogg.eventstore.HearingEvent.HearingClosed;
import no.vedtakslogg.eventstore.HearingEvent.HearingOpened;
import no.vedtakslogg.eventstore.HearingEvent.ResponseReceived;
import no.vedtakslogg.eventstore.JsonUpcaster.Shape;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A worked example of each way in which an event changes, read from the files that show what was stored. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvolutionTest {
    static final String HEARING = "ny-avtale";
    static final LocalDate OPENED = LocalDate.of(2024, 5, 2);
    static final LocalDate CLOSED = LocalDate.of(2024, 6, 27);
    static final LocalDate SUMMARISED = LocalDate.of(2024, 8, 14);

    @Test
    void a_new_optional_field_is_left_out_where_it_was_not_kept() {
        assertThat(read("example-hearing.opened", 2))
                .containsExactly(new HearingOpened(HEARING, "Ny samarbeidsavtale", OPENED, CLOSED, null, OPENED));
        assertThat(read("example-hearing.opened", 3))
                .containsExactly(new HearingOpened(
                        HEARING,
                        "Ny samarbeidsavtale",
                        OPENED,
                        CLOSED,
                        "Helse- og omsorgstjenesteloven § 6-1",
                        OPENED));
    }

    @Test
    void a_split_field_is_read_as_its_parts_and_goes_on_through_what_came_later() {
        assertThat(read("example-hearing.opened", 1)).isEqualTo(read("example-hearing.opened", 2));
    }

    @Test
    void a_renamed_event_is_read_under_its_name_of_today() {
        assertThat(read("example-hearing.answered", 1))
                .containsExactly(new ResponseReceived(HEARING, "Ørland", "Ingen merknader", LocalDate.of(2024, 6, 20)))
                .isEqualTo(read("example-hearing.response-received", 1));
    }

    @Test
    void one_event_becomes_two_each_on_its_own_day() {
        assertThat(read("example-hearing.ended", 1))
                .containsExactly(
                        new HearingClosed(HEARING, CLOSED),
                        new AnswersSummarised(HEARING, "11 av 22 svarte", SUMMARISED));
    }

    static Stream<Shape> shapes() {
        return StoredShapes.OF_THE_EXAMPLE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_is_read_is_what_is_stored_today(Shape shape) {
        var today = Hearings.serializer()
                .kindInShapeOfToday(shape.name(), shape.revision())
                .isPresent();
        var stored = read(shape.name(), shape.revision()).stream()
                .map(Hearings.serializer()::write)
                .toList();
        if (today) {
            assertThat(stored).containsExactly(StoredShapes.OF_THE_EXAMPLE.json(shape));
        } else {
            assertThat(stored).isNotEmpty().doesNotContain(StoredShapes.OF_THE_EXAMPLE.json(shape));
        }
    }

    static List<Event> read(String name, int revision) {
        var shape = new Shape(name, revision);
        return StoredEventsTest.read(
                shape,
                StoredShapes.OF_THE_EXAMPLE.json(shape),
                new EventUpcasterChain(Hearings.IN_ORDER_OF_TIME),
                Hearings.serializer());
    }
}
