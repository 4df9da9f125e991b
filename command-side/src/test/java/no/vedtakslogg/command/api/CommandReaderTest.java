package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.bodies.BodyCommand.ReplaceMember;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.partnerships.PartnershipCommand.JoinPartnership;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.PointEffect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandReaderTest {
    static final UUID ID = UUID.randomUUID();

    final CommandReader reader = new CommandReader(Clock.fixed(Instant.parse("2025-06-30T22:30:00Z"), ZoneOffset.UTC));

    @Test
    void what_is_left_out_is_given() {
        var formed = read(FormPartnership.class, "{'name': 'Helsefellesskapet'}");

        assertThat(formed.partnershipId()).isNotNull();
        assertThat(formed.effectiveOn()).as("today in Norway").isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void every_point_of_a_proposal_gets_an_identity_and_an_effect() {
        var made = read(MakeProposal.class, """
                {'caseId': '%s', 'points': [{'number': '1', 'text': 'Tas til orientering',
                 'points': [{'number': '1.a', 'text': 'Bes', 'effect': 'REQUESTED'}]}]}""".formatted(ID));

        assertThat(made.proposalId()).isNotNull();
        var point = made.points().getFirst();
        assertThat(point.id()).isNotEqualTo(point.points().getFirst().id());
        assertThat(point.effect()).isEqualTo(PointEffect.OTHER);
        assertThat(point.points().getFirst().effect()).isEqualTo(PointEffect.REQUESTED);
    }

    @Test
    void an_identity_of_something_that_is_there_is_not_given() {
        assertThat(wrong(ReplaceMember.class, "{'bodyId': '%s', 'personId': '%s'}".formatted(ID, ID)))
                .containsExactly("$.seatId field.missing");
        assertThat(wrong(
                        AdoptDecision.class,
                        "{'meetingId': '%s', 'form': 'AMENDED', 'mode': 'CONSENSUS'}".formatted(ID)))
                .containsExactly("$.caseId field.missing");
    }

    @Test
    void a_case_number_is_read_from_its_text_and_from_its_parts() {
        var form = "{'meetingId': '%s', 'caseId': '%s', 'minutes': 10, 'number': %s}";

        assertThat(read(TableCase.class, form.formatted(ID, ID, "'42/24'")).number())
                .isEqualTo(new CaseNumber(2024, 42));
        assertThat(read(TableCase.class, form.formatted(ID, ID, "{'year': 2024, 'sequence': 42}"))
                        .number())
                .isEqualTo(new CaseNumber(2024, 42));
        assertThat(wrong(TableCase.class, form.formatted(ID, ID, "'førtito'")))
                .containsExactly("$.number field.value.CaseNumber");
        assertThat(wrong(TableCase.class, form.formatted(ID, ID, "{'year': 24, 'sequence': 0}")))
                .containsExactly("$.number field.value.CaseNumber");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(wrong(ScheduleMeeting.class, """
                {'bodyId': 'ASU', 'kind': 'YEARLY', 'time': {'on': '2025-02-30', 'from': '9', 'til': '10:00'},
                 'place': 7, 'form': null, 'open': 'ja', 'opne': true, 'effectiveOn': '30.06.2025'}"""))
                .containsExactlyInAnyOrder(
                        "$.bodyId field.uuid",
                        "$.kind field.enum",
                        "$.time.on field.date",
                        "$.time.from field.time",
                        "$.time.to field.missing",
                        "$.time.til field.unknown",
                        "$.place field.text",
                        "$.form field.missing",
                        "$.open field.boolean",
                        "$.opne field.unknown.near",
                        "$.effectiveOn field.date");
    }

    @Test
    void a_value_that_its_own_type_refuses_is_named() {
        assertThat(wrong(ScheduleMeeting.class, """
                {'bodyId': '%s', 'kind': 'ORDINARY', 'form': 'VIDEO',
                 'time': {'on': '2025-02-28', 'from': '12:00', 'to': '10:00'}}""".formatted(ID))).containsExactly("$.time field.value.MeetingTime");
        assertThat(wrong(JoinPartnership.class, """
                {'partnershipId': '%s', 'kind': 'MUNICIPALITY', 'name': 'Bodø', 'organisationNumber': '123456789'}
                """.formatted(ID)))
                .containsExactly("$.organisationNumber field.value.OrganisationNumber");
    }

    @Test
    void paths_lead_into_lists() {
        assertThat(wrong(MakeProposal.class, """
                {'caseId': '%s', 'points': [{'number': '1', 'text': 'Ja'}, {'number': '2', 'text': ' ',
                 'points': [{'number': 21, 'text': 'Nei'}]}, null]}""".formatted(ID)))
                .containsExactlyInAnyOrder(
                        "$.points[1].text field.blank",
                        "$.points[1].points[0].number field.text",
                        "$.points[2] field.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0085", "\\ud800", "\\ufffd"})
    void a_text_holds_no_character_that_nobody_can_read(String character) {
        assertThat(wrong(FormPartnership.class, "{'name': 'Helse%s'}".formatted(character)))
                .containsExactly("$.name field.character");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\\u00a0", "\\u200b", "\\ufeff\\u2060", "\\u3164", "\\u2800", "\\n\\t"})
    void a_text_that_shows_nothing_is_no_text(String nothing) {
        assertThat(wrong(
                        MakeProposal.class,
                        "{'caseId': '%s', 'points': [{'number': '1', 'text': '%s'}]}".formatted(ID, nothing)))
                .containsExactly("$.points[0].text field.blank");
        assertThat(read(FormPartnership.class, "{'name': '%s'}".formatted(nothing))
                        .name())
                .isEmpty();
    }

    @Test
    void a_text_may_have_lines_and_tabs_and_letters_of_any_kind() {
        assertThat(read(FormPartnership.class, "{'name': 'Åse\\r\\n\\tČálli 𝄞'}")
                        .name())
                .isEqualTo("Åse\n\tČálli 𝄞");
    }

    @Test
    void a_text_is_no_longer_than_somebody_would_write() {
        assertThat(read(FormPartnership.class, "{'name': '%s'}".formatted("x".repeat(100_000)))
                        .name())
                .hasSize(100_000);
        assertThat(wrong(FormPartnership.class, "{'name': '%s'}".formatted("x".repeat(100_001))))
                .containsExactly("$.name field.tooLong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'name': 'x'", "{'name': 'x'} {}", "{'name': 'x', 'name': 'y'}", "{name: 'x'}", "\u0000", "NaN"
            })
    void what_is_not_json_is_refused(String body) {
        assertThat(wrong(FormPartnership.class, body)).containsExactly("$ body.malformed");
    }

    @Test
    void bytes_that_are_no_text_and_bodies_without_end_are_refused() {
        assertThat(wrong(() -> reader.tree(new byte[] {'"', (byte) 0xff, '"'}))).containsExactly("$ body.malformed");
        assertThat(wrong(() -> reader.tree("[".repeat(100_000).getBytes(UTF_8))))
                .containsExactly("$ body.malformed");
    }

    @Test
    void an_empty_body_and_one_that_is_no_object_are_refused() {
        assertThat(wrong(FormPartnership.class, "")).containsExactly("$ body.empty");
        assertThat(wrong(FormPartnership.class, "[]")).containsExactly("$ field.object");
    }

    private <C extends Command> C read(Class<C> kind, String json) {
        return reader.command(kind, reader.tree(json.replace('\'', '"').getBytes(UTF_8)));
    }

    private List<String> wrong(Class<? extends Command> kind, String json) {
        return wrong(() -> read(kind, json));
    }

    private static List<String> wrong(Runnable reading) {
        var refused = catchThrowableOfType(WrongInput.class, reading::run);
        return refused.problems().stream()
                .map(problem -> problem.path() + " " + problem.sentence())
                .toList();
    }
}
