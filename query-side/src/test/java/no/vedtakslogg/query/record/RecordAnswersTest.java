package no.vedtakslogg.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class RecordAnswersTest {
    private final AutumnMeeting autumn = new AutumnMeeting();

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        autumn.tell(side);
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_partnership_has_its_bodies() {
        assertThat(side.json("/api/answers/partnerships").findValuesAsString("name"))
                .contains("Helsefellesskapet Vik");
        assertThat(side.json("/api/answers/bodies?partnership=" + autumn.partnership)
                        .findValuesAsString("shortName"))
                .containsExactly("ASU", "FR5");
    }

    @Test
    void a_roster_is_told_on_a_day() {
        assertThat(side.json("/api/answers/bodies/" + autumn.asu + "?on=2024-06-01")
                        .at("/seats/0/person/name")
                        .asString())
                .isEqualTo("Marte Vik");
        assertThat(side.get("/api/answers/bodies/" + autumn.asu + "?on=2024-02-28")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void meetings_are_found_by_body_year_and_kind() {
        assertThat(side.json("/api/answers/meetings?body=" + autumn.asu + "&year=2024&kind=ORDINARY")
                        .at("/items/0/heldOn")
                        .asString())
                .isEqualTo("2024-10-29");
        assertThat(side.json("/api/answers/meetings?body=" + autumn.asu + "&year=2023")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(side.json("/api/answers/meetings?kind=SEMINAR").get("items")).isEmpty();
    }

    @Test
    void a_meeting_has_an_agenda_with_clock_times() {
        var agenda = side.json("/api/answers/meetings/" + autumn.meeting).get("agenda");
        assertThat(agenda.findValuesAsString("title")).containsExactly("Tilskudd", "Pause", "Nytt forum");
        assertThat(agenda.findValuesAsString("number")).containsExactly("42/24", "", "45/24");
        assertThat(agenda.findValuesAsString("from")).containsExactly("13:00:00", "13:30:00", "13:45:00");
        assertThat(agenda.findValuesAsString("to")).containsExactly("13:30:00", "13:45:00", "14:20:00");
    }

    @Test
    void attendance_stands_in_its_groups_and_an_erased_person_has_no_name() {
        var answer = side.json("/api/answers/meetings/" + autumn.meeting);
        assertThat(answer.at("/attendance/0/attendees").findValuesAsString("name"))
                .containsExactly("Marte Vik", "slettet person");
        assertThat(answer.at("/attendance/1/attendees/0/person/name").asString())
                .isEqualTo("ukjent person");
        assertThat(answer.at("/attendance/1/attendees/0/deputyFor/name").asString())
                .isEqualTo("slettet person");
    }

    @Test
    void a_treatment_has_the_proposal_beside_the_decision() {
        var treatments = side.json("/api/answers/meetings/" + autumn.meeting).get("treatments");
        assertThat(treatments.at("/0/proposal/0/text").asString()).isEqualTo("Midlene tildeles.");
        assertThat(treatments.at("/0/points/0/points/0/number").asString()).isEqualTo("1.a");
        assertThat(treatments.at("/1/outcome").asString()).isEqualTo("POSTPONED");
        assertThat(treatments.at("/1/untilWords").asString()).isEqualTo("første halvår i 2025");
    }

    @Test
    void a_case_is_found_by_body_and_number() {
        var found = side.json("/api/answers/cases?body=" + autumn.asu + "&number=42/24");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(autumn.grants.toString());
        assertThat(found.at("/items/0/numbers/0/body").asString()).isEqualTo("ASU");
        assertThat(side.json("/api/answers/cases?body=" + autumn.council + "&number=42/24")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(side.json("/api/answers/cases?text=FORUM").get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_case_is_told_whole() {
        var answer = side.json("/api/answers/cases/" + autumn.grants);
        assertThat(answer.at("/papers/0/quotes/0/text").asString()).isEqualTo("Det rapporteres.");
        assertThat(answer.at("/links").findValuesAsString("name"))
                .containsExactly("saken «Nytt forum»", "1.4.2 «Kartlegge tjenestene»");
        assertThat(answer.at("/handlers/0/name").asString()).isEqualTo("slettet person");
        assertThat(answer.at("/treatments/0/form").asString()).isEqualTo("AMENDED");
        assertThat(side.json("/api/answers/cases/" + autumn.forum)
                        .at("/links/0/outgoing")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void the_life_of_a_case_goes_on_in_its_follow_ups() {
        var life = side.json("/api/answers/cases/" + autumn.grants + "/life");
        assertThat(life.findValuesAsString("kind"))
                .containsSubsequence(
                        "CASE", "PAPER", "LINK", "AGENDA", "DISCUSSION", "DECISION", "FOLLOW_UP", "FOLLOW_UP");
        var last = life.get(life.size() - 1);
        assertThat(last.get("words").asString())
                .isEqualTo("Status for «Rapportere status for prosjektene»: To av tre er i gang (2 av 3)");
        assertThat(last.get("body").asString()).isEqualTo("ASU");
        assertThat(life.findValuesAsString("words"))
                .contains("ASU vedtok saken «Tilskudd til <script>alert(1)</script> samhandling» (sak 42/24) som"
                        + " innstillingen med endringer, ved konsensus, med 2 punkter");
    }

    @Test
    void a_referral_stays_open_at_the_receiver() {
        var open = side.json("/api/answers/referrals?open=true&body=" + autumn.council);
        assertThat(open.at("/items/0/status").asString()).isEqualTo("ACCEPTED");
        assertThat(open.at("/items/0/fromBody").asString()).isEqualTo("ASU");
        assertThat(side.json("/api/answers/referrals?open=false").get("total").asInt())
                .isZero();
    }

    @Test
    void a_status_is_set_at_one_measure_and_shown_at_both() {
        var measures = side.json("/api/answers/action-plans/" + autumn.plan).at("/areas/0/goals/0/measures");
        assertThat(measures.findValuesAsString("number")).startsWith("1.4.2");
        assertThat(measures.at("/0/colour").asString()).isEqualTo("YELLOW");
        assertThat(measures.at("/1/number").asString()).isEqualTo("1.4.10");
        assertThat(measures.at("/1/colour").asString()).isEqualTo("YELLOW");
        assertThat(measures.at("/1/statusHistory").findValuesAsString("colour")).containsExactly("YELLOW", "RED");
        assertThat(measures.at("/1/links/0/measureNumber").asString()).isEqualTo("1.4.2");
    }

    @Test
    void the_trail_tells_everything_in_words_and_by_whom() {
        var trail = side.json("/api/answers/history?meeting=" + autumn.meeting + "&type=meeting.minutes-published");
        assertThat(trail.at("/entries/0/words").asString())
                .isEqualTo("Referatet fra møtet i ASU 29.10.2024 ble publisert. Neste møte: 27.11.2024");
        assertThat(trail.at("/entries/0/actor").asString()).isEqualTo("test");
        assertThat(trail.at("/entries/0/effectiveOn").asString()).isEqualTo("2024-11-20");
    }

    @Test
    void the_trail_is_read_page_by_page_without_gap_or_repeat() {
        var whole = side.json("/api/answers/history?size=500").get("entries").findValuesAsString("position");
        var first = side.json("/api/answers/history?size=5");
        var second = side.json(
                "/api/answers/history?size=5&before=" + first.get("next").asLong());
        assertThat(first.get("entries").findValuesAsString("position")).isEqualTo(whole.subList(0, 5));
        assertThat(second.get("entries").findValuesAsString("position")).isEqualTo(whole.subList(5, 10));
        assertThat(side.json("/api/answers/history?size=500").get("next").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"case,grants,20", "body,asu,25"})
    void the_trail_is_narrowed(String filter, String what, int atMost) {
        var id = what.equals("asu") ? autumn.asu.value() : autumn.caseId();
        assertThat(side.json("/api/answers/history?size=500&" + filter + "=" + id)
                        .get("entries")
                        .size())
                .isBetween(3, atMost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bodies/%s", "/meetings/%s", "/cases/%s", "/cases/%s/life", "/action-plans/%s"})
    void what_is_not_on_record_is_said_to_be_so(String path) {
        var response = side.ask("/api/answers" + path.formatted(UUID.randomUUID()));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("Det finnes ikke");
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?year=nittenhundre, year",
        "/meetings?kind=PARTY, kind",
        "/meetings?body=asu, body",
        "/meetings?farge=red, farge",
        "/meetings?page=0, page",
        "/cases?number=42, number",
        "/cases?closed=kanskje, closed",
        "/referrals?open=1, open",
        "/history?type=meeting.forgotten, type",
        "/history?from=i-dag, from",
        "/history?before=-1, before",
        "/cases/ikke-en-id, id",
    })
    void a_wrong_filter_is_named(String path, String filter) {
        var response = side.get("/api/answers" + path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"" + filter + "\"");
    }
}
