package no.vedtakslogg.command.imports;

import static no.vedtakslogg.command.imports.AtTheDropZone.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.command.api.ApiServer;
import no.vedtakslogg.command.api.ApiServer.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What undoing an import takes back, what it puts back, and what it leaves to those who have gone on since. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UndoingTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DECIDED = "Fagråd 2 bes legge fram en opplæringsplan innen 01.09.2025.";
    private static final String MISTAKE = "Ført ved en feil: innlesingen av «referat.txt» er angret";

    private static final String PLAN = """
            HANDLINGSPLAN 2025–2027

            Mål\tTiltak\tAnsvarlig\tFrist\tStatus
            1 Tryggere overganger\t1.1 Felles sjekkliste for utskriving\tFagråd 1\t2025\tGrønn
            \t1.2 Opplæring i e-meldinger\tFagråd 5\t2026\tGul
            2 Rekruttering\t2.1 Felles traineeordning\tASU\t2026\tRød
            """;

    private final ApiServer server = ApiServer.shared();
    private final Sending sending = new Sending(server);

    @Test
    void whoever_met_is_put_back_to_nobody_and_what_was_proposed_is_withdrawn() {
        var sent = recorded("referat.txt", minutes("Tilbakeutvalget", DECIDED));
        undo(sent);
        assertThat(latest("meeting.attendance-recorded", sent).get("attendance"))
                .isEmpty();
        assertThat(latest("case.proposal-withdrawn", sent).get("reason").asString())
                .isEqualTo("innlesingen av «referat.txt» er angret");
        var again = sending.text("referat.txt", minutes("Tilbakeutvalget", DECIDED));
        assertThat(again.json().get("toRecord").findValuesAsString("command"))
                .contains("RecordAttendance", "MakeProposal", "CorrectDecision", "OpenFollowUp");
        assertThat(sending.confirm(again.id()).status()).isEqualTo(200);
    }

    @Test
    void what_stays_is_told_with_the_reason_in_words() {
        var sent = recorded(
                "referat.txt", minutes("Grunnutvalget", DECIDED).replace("Solveig Gråspurv", "Oddny Lerkefugl"));
        var left = undo(sent);
        assertThat(left.valueStream().map(one -> one.get("command").asString()))
                .contains("RegisterPerson", "PublishMinutes", "OpenCase", "ScheduleMeeting", "EstablishBody")
                .doesNotContain("RecordAttendance", "MakeProposal");
        assertThat(whyLeft(left, "RegisterPerson")).containsOnly("A_PERSON_STAYS_IN_THE_REGISTER");
        assertThat(left.findValuesAsString("why")).doesNotContain("NOTHING_TAKES_IT_BACK");
        assertThat(left.findValuesAsString("sentence")).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void a_newer_version_that_is_undone_puts_back_who_met_and_what_was_decided() {
        var body = "Versjonsrådet";
        var first = recorded("forrige.txt", minutes(body, DECIDED));
        var before = latest("meeting.attendance-recorded", first).get("attendance");
        var decided = JSON.readTree(
                stored("meeting.decision-adopted", first).findFirst().orElseThrow());
        var newer = recorded(
                "referat.txt",
                minutes(body, "Fagråd 2 bes legge fram et budsjett.\n3. Saken følges opp.")
                        .replace("Gråspurv, Torbjørn Kjøttmeis", "Gråspurv"));
        assertThat(latest("meeting.attendance-recorded", newer).get("attendance"))
                .isNotEqualTo(before);
        undo(newer);
        assertThat(latest("meeting.attendance-recorded", newer).get("attendance"))
                .isEqualTo(before);
        var points = latest("meeting.decision-corrected", newer).get("points");
        assertThat(points.findValuesAsString("text"))
                .containsExactly("Planen tas til orientering.", DECIDED, MISTAKE + ".");
        assertThat(points.get(1)).isEqualTo(decided.at("/points/1"));
    }

    @Test
    void whoever_met_is_left_as_it_is_where_somebody_has_recorded_it_anew() {
        var sent = recorded("referat.txt", minutes("Oppmøteutvalget", DECIDED));
        var before = latest("meeting.attendance-recorded", sent);
        var met = Map.of(
                "person", before.at("/attendance/0/person").asString(), "presence", "BY_VIDEO", "group", "Kommunene");
        take("RecordAttendance", Map.of("meetingId", meeting(sent), "attendance", List.of(met)));
        assertThat(whyLeft(undo(sent), "RecordAttendance")).containsExactly("SOMEBODY_CHANGED_IT_SINCE");
        assertThat(latest("meeting.attendance-recorded", sent)).isEqualTo(before);
    }

    @Test
    void whoever_voted_since_stays_among_those_who_met() {
        var sent = sending.text("referat.txt", minutes("Avstemningsutvalget", DECIDED));
        sending.mend(sent.id(), Map.of("meetings.0.cases.1.decision.outcome", "NONE"));
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(200);
        var person = latest("meeting.attendance-recorded", sent.id())
                .at("/attendance/0/person")
                .asString();
        take(
                "AppointMember",
                Map.of(
                        "bodyId", latest("meeting.scheduled", sent.id()).get("bodyId"),
                        "seatId", UUID.randomUUID(),
                        "personId", person,
                        "role", "MEMBER",
                        "side", "MUNICIPAL",
                        "represents", "Kommunene",
                        "effectiveOn", "2025-01-01"));
        var points = List.of(point("Budsjettet vedtas."));
        take(
                "AdoptDecision",
                Map.of(
                        "meetingId", meeting(sent.id()),
                        "caseId", caseNumbered(sent.id(), 5),
                        "decisionId", UUID.randomUUID(),
                        "form", "WITHOUT_PROPOSAL",
                        "mode", "VOTE",
                        "points", points,
                        "votes", List.of(Map.of("voter", person, "ballot", "FOR"))));
        assertThat(whyLeft(undo(sent.id()), "RecordAttendance")).containsExactly("WHOEVER_VOTED_WAS_THERE");
    }

    @Test
    void a_link_to_an_earlier_case_is_taken_back_and_a_paper_says_that_it_was_a_mistake() {
        var notice = notice("Lenkeutvalget", "12.03.2025");
        var sent = recorded("referat.txt", notice);
        assertThat(latest("case.linked", sent).get("kind").asString()).isEqualTo("FOLLOWS_UP");
        undo(sent);
        assertThat(latest("case.unlinked", sent).get("otherCaseId").asString()).isEqualTo(caseNumbered(sent, 4));
        var paper = latest("case.paper-filed", sent);
        assertThat(paper.get("version").asInt()).isEqualTo(2);
        assertThat(paper.at("/paper/title").asString()).isEqualTo(MISTAKE);
        assertThat(paper.at("/paper/attachments")).isEmpty();
        assertThat(paper.at("/paper/background").isMissingNode()
                        || paper.at("/paper/background").isNull())
                .isTrue();
    }

    @Test
    void a_notice_of_a_meeting_to_come_leaves_neither_meeting_nor_cases_nor_their_order() {
        var sent = recorded("referat.txt", notice("Framtidsutvalget", "12.03.2091"));
        var left = undo(sent);
        assertThat(count("meeting.cancelled", sent)).isEqualTo(1);
        assertThat(count("case.closed", sent)).isEqualTo(2);
        assertThat(latest("case.closed", sent).get("effectiveOn").asString()).isEqualTo("2091-03-12");
        assertThat(left.findValuesAsString("command"))
                .doesNotContain("ScheduleMeeting", "OpenCase", "TableCase", "ArrangeAgenda", "IssueNotice");
    }

    @Test
    void a_proposal_that_somebody_else_recorded_a_decision_on_stays_with_its_case() {
        var sent = recorded("referat.txt", notice("Bygget utvalg", "12.03.2025"));
        take("RecordAttendance", Map.of("meetingId", meeting(sent), "attendance", List.of()));
        var proposal = latest("case.proposal-made", sent);
        take(
                "AdoptDecision",
                Map.of(
                        "meetingId", meeting(sent),
                        "caseId", proposal.get("caseId"),
                        "decisionId", UUID.randomUUID(),
                        "form", "AS_PROPOSED",
                        "mode", "CONSENSUS",
                        "proposalId", proposal.get("proposalId")));
        var left = undo(sent);
        assertThat(whyLeft(left, "MakeProposal")).containsExactly("A_PROPOSAL_THAT_WAS_DECIDED_ON_STAYS");
        assertThat(whyLeft(left, "ScheduleMeeting")).containsExactly("A_MEETING_THAT_TREATED_CASES_STAYS");
    }

    @Test
    void what_somebody_has_withdrawn_or_closed_since_stands_in_nobodys_way() {
        var sent = recorded("referat.txt", minutes("Lukkeutvalget", DECIDED));
        var followUp = latest("follow-up.opened", sent).get("followUpId");
        take("WithdrawFollowUp", Map.of("followUpId", followUp, "reason", "Feil", "effectiveOn", "2025-06-01"));
        take("CloseCase", Map.of("caseId", caseNumbered(sent, 4), "reason", "Ferdig", "effectiveOn", "2025-06-01"));
        var left = undo(sent);
        assertThat(whyLeft(left, "MakeProposal")).containsExactly("SOMEBODY_ENDED_IT_SINCE");
        assertThat(whyLeft(left, "OpenFollowUp")).isEmpty();
        assertThat(count("follow-up.withdrawn", sent)).isZero();
    }

    @Test
    void a_plan_is_closed_and_its_measures_are_dropped_but_for_those_that_somebody_dropped_since() {
        var sent = recorded("plan.txt", PLAN);
        assertThat(count("measure.added", sent)).isEqualTo(3);
        var dropped = latest("measure.added", sent).get("measureId").asString();
        take("DropMeasure", Map.of("measureId", dropped, "reason", "Dobbelt", "effectiveOn", "2025-06-01"));
        var left = undo(sent);
        assertThat(whyLeft(left, "AddMeasure")).containsExactly("SOMEBODY_ENDED_IT_SINCE");
        assertThat(whyLeft(left, "AdoptActionPlan")).isEmpty();
        assertThat(left.findValuesAsString("command")).doesNotContain("AddArea", "AddGoal");
        assertThat(count("measure.dropped", sent)).isEqualTo(2);
        assertThat(latest("action-plan.closed", sent).get("reason").asString())
                .isEqualTo("innlesingen av «plan.txt» er angret");
    }

    /** A notice with two cases; the second comes of the first. */
    private static String notice(String body, String day) {
        return """
                MØTEINNKALLING

                Utvalg: %s
                Møtedato: %s kl. 10.00 – 12.00
                Møtested: Rådhuset

                Sak 4/25 Felles kompetanseplan

                Forslag til vedtak
                1. Planen tas til orientering.

                Bakgrunn
                Planen er laget av fagrådet.

                Sak 5/25 Felles opplæring

                Bakgrunn
                Opplæringen følger av planen, jf. sak 4/25.
                """.formatted(body, day);
    }

    private static Map<String, Object> point(String text) {
        return Map.of("id", UUID.randomUUID(), "number", "1", "text", text, "effect", "OTHER", "points", List.of());
    }

    private String recorded(String name, String text) {
        var sent = sending.text(name, text);
        var confirmed = sending.confirm(sent.id());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return sent.id();
    }

    private JsonNode undo(String id) {
        var undone = sending.undo(id);
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        return undone.json().get("left");
    }

    private Reply take(String command, Map<String, ?> fields) {
        var reply = server.send(command, fields);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static List<String> whyLeft(JsonNode left, String command) {
        return left.valueStream()
                .filter(one -> one.get("command").asString().equals(command))
                .map(one -> one.get("why").asString())
                .toList();
    }

    private String meeting(String id) {
        return latest("meeting.scheduled", id).get("meetingId").asString();
    }

    private String caseNumbered(String id, int number) {
        return stored("meeting.case-tabled", id)
                .map(JSON::readTree)
                .filter(tabled -> tabled.at("/number/sequence").asInt() == number)
                .findFirst()
                .orElseThrow()
                .get("caseId")
                .asString();
    }

    private JsonNode latest(String type, String id) {
        return JSON.readTree(stored(type, id).reduce((earlier, later) -> later).orElseThrow());
    }

    private long count(String type, String id) {
        return stored(type, id).count();
    }

    private Stream<String> stored(String type, String id) {
        return JdbcClient.create(server.database().app())
                .sql("select payload from log.event where type = :type and metadata like :import order by position")
                .param("type", type)
                .param("import", "%" + id + "%")
                .query(String.class)
                .list()
                .stream();
    }
}
