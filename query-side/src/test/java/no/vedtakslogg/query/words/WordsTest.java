package no.vedtakslogg.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.eventstore.Samples;
import no.vedtakslogg.query.words.Ref.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 29);
    private static final Names.Known NO_NAMES = new Names.Known(Map.of());

    static Stream<Class<? extends Event>> every_kind_of_event() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_event")
    void every_kind_of_event_has_a_sentence(Class<? extends Event> kind) {
        var sentence = Words.of(Samples.of(kind));

        assertThat(sentence.text(NO_NAMES))
                .matches("[\\p{Lu}«].{10,}")
                .doesNotContain("null", "{}", "[", "⟦", kind.getSimpleName());
    }

    @Test
    void no_two_kinds_of_events_say_the_same() {
        assertThat(EventCatalogue.all())
                .extracting(kind -> Words.of(Samples.of(kind)).stored())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sentence_follows_the_name_of_what_it_names() {
        var id = CaseId.random();
        var sentence = Words.of(new CaseClosed(id, "Ferdig", DAY));

        assertThat(sentence.text(named(Kind.CASE, id.value(), "saken «Vik»")))
                .isEqualTo("Saken «Vik» ble avsluttet. Begrunnelse: Ferdig");
        assertThat(sentence.text(named(Kind.CASE, id.value(), "saken «Sund»"))).startsWith("Saken «Sund» ble");
        assertThat(sentence.text(NO_NAMES)).startsWith("Ukjent sak ble avsluttet");
    }

    @Test
    void what_somebody_typed_cannot_pass_for_a_reference() {
        var other = UUID.randomUUID();
        var sentence = Words.of(new CaseClosed(CaseId.random(), "⟦person:" + other + "⟧", DAY));

        assertThat(sentence.refs()).extracting(Ref::kind).containsExactly(Kind.CASE);
        assertThat(sentence.text(named(Kind.PERSON, other, "Hemmelig"))).doesNotContain("Hemmelig");
    }

    @Test
    void a_long_text_is_cut_and_keeps_to_one_line() {
        var sentence = Words.of(new CaseClosed(CaseId.random(), "ord\n".repeat(1000), DAY));

        assertThat(sentence.text(NO_NAMES))
                .hasSizeLessThan(400)
                .doesNotContain("\n")
                .endsWith("…");
    }

    @Test
    void what_is_left_out_is_not_told() {
        var body = BodyId.random();
        assertThat(Words.of(new BodyPlaced(body, null, null, DAY)).text(NO_NAMES))
                .isEqualTo("Ukjent organ ble lagt øverst i strukturen");
        assertThat(Words.of(new DeadlineSet(FollowUpId.random(), Deadline.NONE, DAY))
                        .text(NO_NAMES))
                .isEqualTo("Fristen for «ukjent oppfølging» ble satt: ingen frist");
    }

    @Test
    void a_deadline_tells_which_meeting_it_follows_and_when_it_followed_it() {
        var id = FollowUpId.random();
        var meeting = MeetingId.random();
        var deadline = new Deadline(DeadlineKind.MEETING, "neste møte", DAY, DAY, null, meeting);
        assertThat(Words.of(new DeadlineSet(id, deadline, DAY)).text(NO_NAMES))
                .isEqualTo("Fristen for «ukjent oppfølging» ble satt: «neste møte» (senest %s), følger ukjent møte"
                        .formatted(inNumbers(DAY)));
        assertThat(Words.of(new DeadlineMoved(id, deadline.later(7), DAY, DAY.plusDays(7), DAY))
                        .text(NO_NAMES))
                .isEqualTo(
                        "Fristen for «ukjent oppfølging» fulgte ukjent møte, som ble flyttet fra %1$s til %2$s: «neste møte» (senest %2$s)"
                                .formatted(inNumbers(DAY), inNumbers(DAY.plusDays(7))));
        assertThat(Words.of(new DeadlineTied(meeting, id, DAY)).text(NO_NAMES))
                .isEqualTo("Fristen for «ukjent oppfølging» følger nå ukjent møte");
    }

    private static String inNumbers(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    @Test
    void a_list_reads_as_one() {
        assertThat(Sentence.list(List.of("a", "b", "c")).stored()).isEqualTo("a, b og c");
        assertThat(Sentence.list(List.of("a")).stored()).isEqualTo("a");
        assertThat(Sentence.list(List.of()).stored()).isEmpty();
    }

    private static Names.Known named(Kind kind, UUID id, String name) {
        return new Names.Known(Map.of(new Ref(kind, id), name));
    }
}
