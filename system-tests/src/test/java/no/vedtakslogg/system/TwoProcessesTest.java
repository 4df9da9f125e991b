package no.vedtakslogg.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import no.vedtakslogg.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** The whole life of a case, told over HTTP by two separate processes on one PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoProcessesTest {
    final TestDatabase database = TestDatabase.empty();
    Side commandSide;
    Side querySide;
    Secretary secretary;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        commandSide = Side.start("command-side", database);
        querySide = Side.start("query-side", database);
        secretary = Secretary.signedIn(commandSide::uri, querySide::uri, commandSide.firstLink());
    }

    @AfterAll
    void stop() {
        querySide.close();
        commandSide.close();
        database.close();
    }

    @Test
    void a_body_decides_and_the_log_the_follow_up_list_and_the_life_of_the_case_tell_it() {
        var it = new Story("ASU");
        it.isPrepared();

        secretary.records("AdoptDecision", """
                {"meetingId": "%s", "caseId": "%s", "form": "AMENDED", "mode": "CONSENSUS", "proposalId": "%s", "points": [
                  {"id": "%s", "number": "1", "text": "ASU ber fagråd 5 legge frem en anbefaling innen 30.06.26.", "effect": "REQUESTED"},
                  {"number": "2", "text": "ASU tar resten av saken til orientering.", "effect": "NOTED"}]}
                """.formatted(it.meeting, it.caseId, it.proposal, it.point));
        secretary.records("OpenFollowUp", """
                {"followUpId": "%s", "decidedAt": {"meetingId": "%s", "caseId": "%s", "pointId": "%s"},
                 "task": "Legge frem en anbefaling", "responsible": [{"kind": "BODY", "words": "fagråd 5", "id": "%s"}],
                 "deadline": {"kind": "DATE", "words": "innen 30.06.26", "earliest": "2026-06-30", "latest": "2026-06-30"},
                 "effectiveOn": "2026-03-18"}
                """.formatted(it.followUp, it.meeting, it.caseId, it.point, it.council));
        var referred = secretary.records("ReferCase", """
                {"caseId": "%s", "referralId": "%s", "fromBodyId": "%s", "toBodyId": "%s", "request": "Utarbeide en anbefaling",
                 "answerBy": {"kind": "DATE", "words": "30.06.26", "earliest": "2026-06-30", "latest": "2026-06-30"},
                 "effectiveOn": "2026-03-18"}
                """.formatted(it.caseId, it.referral, it.body, it.council));

        var log = secretary.reads("/api/answers/decision-log?body=" + it.body + "&atLeast=" + position(referred));
        assertThat(log.toString())
                .contains("1/26", "innen 30.06.26", "fagråd 5", "2026-06-30", "NOTHING_TO_FOLLOW_UP")
                .doesNotContain("NOT_FOLLOWED_UP");
        assertThat(secretary.reads("/api/answers/follow-ups?body=" + it.body).toString())
                .contains("Legge frem en anbefaling", "OPEN");
        assertThat(secretary.reads("/api/answers/referrals?body=" + it.council).toString())
                .contains("Utarbeide en anbefaling");

        secretary.records("AcceptReferral", it.answered("\"note\": \"Vi tar den\"", "2026-03-25"));
        secretary.records("ReturnReferral", it.answered("\"answer\": \"Anbefalingen følger saken\"", "2026-06-10"));
        secretary.records(
                "ReportFulfilment",
                "{\"followUpId\": \"%s\", \"note\": \"Anbefalingen er levert\", \"effectiveOn\": \"2026-06-10\"}"
                        .formatted(it.followUp));
        var accepted = secretary.records(
                "AcceptFulfilment",
                "{\"followUpId\": \"%s\", \"bodyId\": \"%s\", \"effectiveOn\": \"2026-06-17\"}"
                        .formatted(it.followUp, it.body));

        var since = "?atLeast=" + position(accepted);
        assertThat(secretary
                        .reads("/api/answers/referrals" + since + "&open=true&body=" + it.council)
                        .toString())
                .doesNotContain("Utarbeide en anbefaling");
        assertThat(secretary
                        .reads("/api/answers/decision-log" + since + "&body=" + it.body)
                        .toString())
                .contains("ACCEPTED");
        assertThat(secretary
                        .reads("/api/answers/cases/" + it.caseId + "/life" + since)
                        .toString())
                .contains(
                        "ble opprettet",
                        "på sakslisten",
                        "som sak 1/26",
                        "vedtok",
                        "FOLLOW_UP",
                        "REFERRAL",
                        "Anbefalingen følger saken");
        assertThat(secretary.text("/vedtakslogg.csv" + since + "&body=" + it.body))
                .contains("1/26", "innen 30.06.26", "2026-06-30");
        assertThat(secretary.text("/saker/" + it.caseId + since))
                .contains("Felles oversikt", "Anbefalingen følger saken");
    }

    @Test
    void a_meeting_that_is_moved_takes_along_what_is_due_at_it() {
        var it = new Story("Dialogmøte");
        it.isPrepared();
        secretary.records("AdoptDecision", """
                {"meetingId": "%s", "caseId": "%s", "form": "AMENDED", "mode": "CONSENSUS", "proposalId": "%s", "points": [
                  {"id": "%s", "number": "1", "text": "Fagråd 5 bes komme tilbake.", "effect": "REQUESTED"}]}
                """.formatted(it.meeting, it.caseId, it.proposal, it.point));
        var next = UUID.randomUUID();
        secretary.records("ScheduleMeeting", """
                {"meetingId": "%s", "bodyId": "%s", "kind": "ORDINARY", "form": "MIXED", "open": true,
                 "time": {"on": "2026-06-03", "from": "13:00", "to": "16:00"}, "effectiveOn": "2026-03-18"}
                """.formatted(next, it.body));
        var follow = """
                {"decidedAt": {"meetingId": "%s", "caseId": "%s", "pointId": "%s"}, "task": "Komme tilbake",
                 "deadline": {"kind": "MEETING", "words": "en uke etter neste møte", "latest": "2026-06-10", "meetingId": "%s"},
                 "effectiveOn": "2026-03-18"}
                """;
        var opened = secretary.records("OpenFollowUp", follow.formatted(it.meeting, it.caseId, it.point, next));
        var moved = secretary.records("MoveMeeting", """
                {"meetingId": "%s", "time": {"on": "2026-06-17", "from": "13:00", "to": "16:00"}, "reason": "Forfall",
                 "effectiveOn": "2026-04-01"}
                """.formatted(next));

        var list = "/api/answers/follow-ups?body=" + it.body;
        assertThat(secretary
                        .reads(list + "&atLeast=" + position(moved))
                        .at("/items/0/deadline/latest")
                        .asString())
                .isEqualTo("2026-06-24");
        assertThat(secretary
                        .reads(list + "&knownAt=" + position(opened))
                        .at("/items/0/deadline/latest")
                        .asString())
                .isEqualTo("2026-06-10");
        assertThat(secretary
                        .reads(list + "&validOn=2026-03-31")
                        .at("/items/0/deadline/latest")
                        .asString())
                .isEqualTo("2026-06-10");
        assertThat(secretary.text("/sporing?case=" + it.caseId + "&atLeast=" + position(moved)))
                .contains("som ble flyttet fra 03.06.2026 til 17.06.2026", "/moter/" + next);
        var elsewhere = new Story("Et annet sted");
        elsewhere.isFounded();
        elsewhere.isInvited();
        var refused = secretary.send(
                "OpenFollowUp", follow.formatted(it.meeting, it.caseId, it.point, elsewhere.meeting), null);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Fristen følger bare et møte i samme helsefellesskap.");
        assertThat(secretary
                        .send("OpenFollowUp", follow.formatted(it.meeting, it.caseId, it.point, it.caseId), null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_measure_turns_yellow_and_its_alias_shows_it_too() {
        var it = new Story("SSU");
        it.isFounded();
        var plan = UUID.randomUUID();
        var goal = UUID.randomUUID();
        var measure = UUID.randomUUID();
        var alias = UUID.randomUUID();
        secretary.records("AdoptActionPlan", """
                {"planId": "%s", "partnershipId": "%s", "title": "Handlingsplan 2026", "fromYear": 2026, "toYear": 2028,
                 "effectiveOn": "2026-01-10"}
                """.formatted(plan, it.partnership));
        secretary.records(
                "AddArea",
                "{\"planId\": \"%s\", \"number\": \"1\", \"title\": \"Pasientforløp\", \"effectiveOn\": \"2026-01-10\"}"
                        .formatted(plan));
        secretary.records(
                "AddGoal",
                "{\"planId\": \"%s\", \"goalId\": \"%s\", \"areaNumber\": \"1\", \"number\": \"1.6\", \"text\": \"Kapasitet\", \"effectiveOn\": \"2026-01-10\"}"
                        .formatted(plan, goal));
        it.adds(plan, goal, measure, "1.6.1");
        it.adds(plan, goal, alias, "2.1.2A");
        secretary.records(
                "LinkMeasure",
                "{\"measureId\": \"%s\", \"kind\": \"SAME_AS\", \"otherMeasureId\": \"%s\", \"words\": \"Ref. 1.6.1\", \"effectiveOn\": \"2026-01-10\"}"
                        .formatted(alias, measure));
        var yellow = secretary.records(
                "ReportMeasureStatus",
                "{\"measureId\": \"%s\", \"colour\": \"YELLOW\", \"comment\": \"Halvveis\", \"effectiveOn\": \"2026-06-01\"}"
                        .formatted(measure));

        var answer = secretary.reads("/api/answers/action-plans/" + plan + "?atLeast=" + position(yellow));
        assertThat(answer.toString().split("YELLOW", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_killed_query_side_goes_on_where_it_was_and_misses_nothing() throws Exception {
        var it = new Story("AU");
        it.isFounded();
        querySide.kill();
        it.isInvited();
        querySide.startAgain();

        assertThat(secretary
                        .reads("/api/answers/meetings?body=" + it.body + "&atLeast=" + it.last)
                        .toString())
                .contains("2026-03-18");
    }

    @Test
    void a_killed_command_side_records_a_repeated_command_once() throws Exception {
        var it = new Story("PSU");
        it.isFounded();
        var open =
                "{\"caseId\": \"%s\", \"partnershipId\": \"%s\", \"title\": \"Bare én gang\", \"kind\": \"BRIEFING\", \"effectiveOn\": \"2026-02-20\"}"
                        .formatted(it.caseId, it.partnership);
        var first = secretary.send("OpenCase", open, "once-and-for-all");
        commandSide.kill();
        commandSide.startAgain();
        var second = secretary.send("OpenCase", open, "once-and-for-all");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    private static long position(JsonNode answer) {
        return answer.get("position").asLong();
    }

    /** One partnership with one body, one fagråd, one meeting and one case, each with ids of its own. */
    private final class Story {
        final UUID partnership = UUID.randomUUID();
        final UUID body = UUID.randomUUID();
        final UUID council = UUID.randomUUID();
        final UUID member = UUID.randomUUID();
        final UUID meeting = UUID.randomUUID();
        final UUID caseId = UUID.randomUUID();
        final UUID proposal = UUID.randomUUID();
        final UUID point = UUID.randomUUID();
        final UUID followUp = UUID.randomUUID();
        final UUID referral = UUID.randomUUID();
        final String name;
        long last;

        Story(String name) {
            this.name = name;
        }

        void isFounded() {
            records(
                    "FormPartnership",
                    "{\"partnershipId\": \"%s\", \"name\": \"Helsefellesskap %s\", \"effectiveOn\": \"2026-01-01\"}"
                            .formatted(partnership, name));
            establishes(body, name, "COUNCIL");
            establishes(council, "Fagråd 5", "EXPERT_COUNCIL");
            records("RegisterPerson", "{\"personId\": \"%s\", \"name\": \"Kari Eksempel\"}".formatted(member));
            records("AppointMember", """
                    {"bodyId": "%s", "personId": "%s", "role": "MEMBER", "side": "MUNICIPAL", "represents": "Eksempel kommune",
                     "effectiveOn": "2026-01-01"}
                    """.formatted(body, member));
        }

        void isInvited() {
            last = position(records("ScheduleMeeting", """
                    {"meetingId": "%s", "bodyId": "%s", "kind": "ORDINARY", "form": "MIXED", "open": true,
                     "time": {"on": "2026-03-18", "from": "13:00", "to": "16:00"}, "effectiveOn": "2026-02-01"}
                    """.formatted(meeting, body)));
        }

        void isPrepared() {
            isFounded();
            isInvited();
            records("OpenCase", """
                    {"caseId": "%s", "partnershipId": "%s", "title": "Felles oversikt over tilbud", "kind": "DECISION",
                     "effectiveOn": "2026-02-20"}
                    """.formatted(caseId, partnership));
            records("MakeProposal", """
                    {"caseId": "%s", "proposalId": "%s", "effectiveOn": "2026-02-25",
                     "points": [{"number": "1", "text": "ASU ber fagråd 5 legge frem en anbefaling.", "effect": "REQUESTED"}]}
                    """.formatted(caseId, proposal));
            var tabled = records("TableCase", """
                    {"meetingId": "%s", "caseId": "%s", "minutes": 20, "effectiveOn": "2026-02-25"}
                    """.formatted(meeting, caseId));
            assertThat(tabled.toString()).contains("1/26");
            records("RecordAttendance", """
                    {"meetingId": "%s", "attendance": [{"person": "%s", "presence": "MET"}]}
                    """.formatted(meeting, member));
        }

        void adds(UUID plan, UUID goal, UUID measure, String number) {
            records("AddMeasure", """
                    {"measureId": "%s", "planId": "%s", "goalId": "%s", "number": "%s", "text": "Avtale om kapasitet",
                     "marks": [{"year": 2026, "words": "x"}], "effectiveOn": "2026-01-10"}
                    """.formatted(measure, plan, goal, number));
        }

        String answered(String words, String on) {
            return "{\"caseId\": \"%s\", \"referralId\": \"%s\", \"bodyId\": \"%s\", %s, \"effectiveOn\": \"%s\"}"
                    .formatted(caseId, referral, council, words, on);
        }

        private void establishes(UUID id, String shortName, String kind) {
            records("EstablishBody", """
                    {"bodyId": "%s", "partnershipId": "%s", "name": "%s", "shortName": "%s", "kind": "%s", "side": "JOINT",
                     "effectiveOn": "2026-01-01"}
                    """.formatted(id, partnership, shortName, shortName, kind));
        }

        private JsonNode records(String command, String fields) {
            return secretary.records(command, fields);
        }
    }
}
