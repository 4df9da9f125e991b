package no.vedtakslogg.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditQuestionsTest {
    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private Dispute dispute;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        dispute = new Dispute(side).tell();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void all_about_a_case_is_told_wherever_it_happened() {
        assertThat(types("case=" + dispute.pathway + "&order=oldest"))
                .containsExactly(
                        "case.opened",
                        "meeting.case-tabled",
                        "case-journal.case-numbered",
                        "meeting.decision-adopted",
                        "follow-up.opened",
                        "measure.added",
                        "follow-up.deadline-extended",
                        "follow-up.progress-reported",
                        "measure.status-reported",
                        "measure.status-reported",
                        "measure.reworded",
                        "meeting.decision-corrected");
    }

    @Test
    void the_other_case_tells_that_it_moved_the_deadline() {
        assertThat(types("case=" + dispute.later))
                .containsExactly(
                        "case.referred",
                        "follow-up.deadline-extended",
                        "meeting.decision-adopted",
                        "meeting.case-tabled",
                        "case.opened");
    }

    @Test
    void a_person_is_found_wherever_somebody_named_them() {
        assertThat(types("subject=" + dispute.member))
                .containsExactly("body.member-replaced", "meeting.attendance-recorded", "body.member-appointed");
    }

    @Test
    void a_point_is_found_from_its_decision_to_what_was_done_to_it() {
        assertThat(types("subject=" + dispute.asked))
                .containsExactly(
                        "meeting.decision-corrected", "measure.added", "follow-up.opened", "meeting.decision-adopted");
    }

    @Test
    void a_body_s_meetings_and_follow_ups_are_its_own() {
        assertThat(types("body=" + dispute.asu + "&size=500"))
                .contains("meeting.moved", "follow-up.progress-reported", "body.member-replaced", "case.referred")
                .doesNotContain("case.opened", "action-plan.adopted");
    }

    @ParameterizedTest
    @CsvSource({
        "actor=ola&family=follow-up, 2",
        "actor=kari&family=follow-up, 1",
        "onBehalfOf=ASU, 1",
        "correlation=import-1, 1",
        "source=import, 1",
        "source=side&type=meeting.moved, 1",
        "'type=meeting.moved,measure.reworded', 2",
        "family=measure&effectiveFrom=2024-10-29, 2",
        "family=measure&effectiveTo=2024-06-19, 2",
        "family=measure&validOn=2024-06-19, 2",
        "actor=nobody, 0",
        "type=meeting.moved&family=case, 0",
    })
    void questions_are_put_together(String question, int entries) {
        assertThat(types(question)).hasSize(entries);
    }

    @Test
    void several_subjects_narrow_each_other() {
        assertThat(types("case=" + dispute.pathway + "&meeting=" + dispute.laterMeeting))
                .containsExactly("follow-up.deadline-extended");
        assertThat(types("body=" + dispute.asu + "&subject=" + dispute.successor))
                .containsExactly("body.member-replaced");
    }

    @Test
    void an_entry_names_the_decision_and_the_reason() {
        var entry = history("type=follow-up.deadline-extended").at("/entries/0");
        assertThat(entry.at("/decidedBy/caseId").asString()).isEqualTo(dispute.later.toString());
        assertThat(entry.at("/decidedBy/meetingId").asString()).isEqualTo(dispute.laterMeeting.toString());
        assertThat(entry.at("/decidedBy/pointId").asString()).isEqualTo(dispute.extends_.toString());
        assertThat(entry.get("reason").asString()).isEqualTo("Arbeidet er forsinket");
        assertThat(entry.get("onBehalfOf").asString()).isEqualTo("ASU");
    }

    @Test
    void the_trail_is_told_page_by_page_in_both_directions() {
        for (var order : List.of("newest", "oldest")) {
            for (var subject : List.of("", "&case=" + dispute.pathway, "&subject=" + dispute.asu)) {
                var whole = positions(history("size=500&order=" + order + subject));
                var pages = new ArrayList<Long>();
                var next = "";
                do {
                    var page = history("size=3&order=" + order + subject + next);
                    pages.addAll(positions(page));
                    next = page.get("next").isNull()
                            ? ""
                            : (order.equals("newest") ? "&before=" : "&after=")
                                    + page.get("next").asLong();
                } while (!next.isEmpty());
                assertThat(pages).as(order + subject).isEqualTo(whole);
            }
        }
    }

    @Test
    void what_was_known_then_is_the_trail_up_to_then() {
        history("case=" + dispute.pathway); // waits for all of it
        var then = QuerySideRunning.read(
                side.get("/api/answers/history?case=" + dispute.pathway + "&knownAt=" + dispute.beforeTheCorrection)
                        .body());
        assertThat(positions(then)).allMatch(position -> position <= dispute.beforeTheCorrection);
        assertThat(then.get("entries").findValuesAsString("eventType"))
                .doesNotContain("meeting.decision-corrected")
                .contains("measure.reworded");
    }

    @ParameterizedTest
    @CsvSource({
        "type=meeting.forgotten, type, hendelsestype",
        "'type=meeting.moved,x', type, hendelsestype",
        "family=animals, family, follow-up",
        "from=2024-02-01&to=2024-01-01, to, 2024-02-01",
        "effectiveFrom=2024-02-01&effectiveTo=2024-01-31, effectiveTo, 2024-02-01",
        "from=i-dag, from, dato",
        "subject=kari, subject, id",
        "order=sideways, order, newest",
        "after=x, after, posisjon",
    })
    void what_cannot_be_asked_is_named(String question, String filter, String words) {
        for (var address : List.of("/api/answers/history?", "/sporing.csv?", "/sporing.jsonl?")) {
            var answer = side.get(address + question);
            if (!question.startsWith("after") || address.startsWith("/api")) {
                assertThat(answer.statusCode()).as(address + question).isEqualTo(400);
                assertThat(answer.body()).contains("\"" + filter + "\"", words);
            }
        }
    }

    @Test
    void a_stranger_is_simply_found_nowhere() {
        assertThat(types("subject=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_trail_is_taken_away_for_a_spreadsheet() {
        var csv = side.ask("/sporing.csv?case=" + dispute.pathway).body();
        assertThat(csv.lines()).hasSize(13);
        assertThat(csv)
                .contains("Hva skjedde", "Arbeidet er forsinket", dispute.extends_.toString(), "follow-up.opened");
    }

    private List<String> types(String question) {
        return history(question).get("entries").findValuesAsString("eventType");
    }

    private static List<Long> positions(JsonNode trail) {
        return trail.get("entries")
                .valueStream()
                .map(entry -> entry.get("position").asLong())
                .toList();
    }

    private JsonNode history(String question) {
        return side.json("/api/answers/history?" + question);
    }
}
