package no.vedtakslogg.command.imports;

import static no.vedtakslogg.command.imports.AtTheDropZone.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.vedtakslogg.command.accounts.People;
import no.vedtakslogg.command.api.ApiServer;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program that sends papers sees. */
class ImportApiTest {
    private final ApiServer server = ApiServer.shared();
    private final Sending sending = new Sending(server);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DECIDED = "Fagråd 2 bes legge fram en opplæringsplan innen 01.09.2025.";

    @Test
    void a_file_becomes_a_draft_with_the_place_of_every_value_and_nothing_is_recorded() {
        var before = server.recorded();
        var sent = sending.text("referat.txt", minutes("Kompetanseutvalget", DECIDED));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(sent.header("Location")).isEqualTo("/api/imports/" + sent.id());
        var draft = sending.draft(sent.id());
        var text = draft.get("paper").get("text").asString();
        var title = draft.at("/paper/cases/0/title");
        assertThat(text.substring(
                        title.at("/span/from").asInt(), title.at("/span/to").asInt()))
                .isEqualTo("Felles kompetanseplan");
        assertThat(draft.at("/draft/meetings/0/cases/0/followUps/0/until/latest")
                        .asString())
                .isEqualTo("2025-09-01");
        assertThat(draft.at("/draft/meetings/0/attendance").size()).isEqualTo(3);
        assertThat(server.recorded()).isEqualTo(before);
    }

    @Test
    void one_confirmation_records_it_all_as_ordinary_commands_that_say_where_in_which_file_they_were_read() {
        var sent = sending.text("referat.txt", minutes("Bekreftelsesutvalget", DECIDED));
        var confirmed = sending.confirm(sent.id());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.json().get("position").asLong()).isPositive();
        assertThat(sending.draft(sent.id()).get("state").asString()).isEqualTo("RECORDED");
        var decision = event("meeting.decision-adopted", sent.id());
        assertThat(decision.payload()).contains("Planen tas til orientering.");
        assertThat(decision.metadata())
                .contains("import:" + sent.json().get("sha256").asString() + "#page=1&characters=");
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(409);
    }

    @Test
    void a_field_that_is_put_right_is_recorded_as_it_was_put_and_the_words_of_a_deadline_are_read_again() {
        var sent = sending.text("referat.txt", minutes("Rettelsesutvalget", DECIDED));
        var mended = sending.mend(
                sent.id(),
                Map.of(
                        "meetings.0.cases.0.title", "Kompetanseplan for alle",
                        "meetings.0.cases.0.followUps.0.deadline", "innen utgangen av 2025",
                        "meetings.0.cases.1.take", "false",
                        "meetings.0.place", ""));
        assertThat(mended.status()).as(mended.text()).isEqualTo(200);
        assertThat(mended.json()
                        .at("/draft/meetings/0/cases/0/followUps/0/until/latest")
                        .asString())
                .isEqualTo("2025-12-31");
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(200);
        assertThat(event("case.opened", sent.id()).payload()).contains("Kompetanseplan for alle");
        assertThat(event("meeting.scheduled", sent.id()).payload()).doesNotContain("Rådhuset");
        assertThat(count("meeting.decision-adopted", sent.id())).isEqualTo(1);
    }

    @Test
    void where_not_all_agreed_the_record_keeps_the_words_of_the_vote() {
        var minutes = minutes("Uenighetsutvalget", DECIDED)
                .replace("Sak 5/25", "Votering: Forslaget ble vedtatt med 7 mot 2 stemmer.\n\nSak 5/25");
        var sent = sending.text("referat.txt", minutes);
        assertThat(sending.draft(sent.id()).at("/draft/remarks").toString()).contains("VOTES_ARE_NOT_TOLD");
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(200);

        assertThat(event("meeting.input-recorded", sent.id()).payload()).contains("med 7 mot 2 stemmer");
        var again = sending.text("referat-2.txt", minutes + "\n");
        assertThat(sending.draft(again.id())
                        .at("/draft/meetings/0/cases/0/inputs/0/standing")
                        .asString())
                .isEqualTo("SAME");
    }

    @Test
    void who_was_against_is_recorded_by_name_where_the_record_knows_who_had_a_vote() {
        sending.confirm(
                sending.text("mars.txt", minutes("Stemmeutvalget", DECIDED)).id());
        var sent = sending.text(
                "juni.txt",
                minutes("Stemmeutvalget", DECIDED)
                        .replace("12.03.2025", "12.06.2025")
                        .replace("Kjøttmeis\nForfall: ", "Kjøttmeis, ")
                        .replace("Sak 4/25", "Sak 6/25")
                        .replace("Sak 5/25", "Votering: Vedtatt mot 1 stemme (Unni Svarttrost).\n\nSak 7/25"));
        var draft = sending.draft(sent.id()).get("draft");
        assertThat(draft.at("/meetings/0/cases/0/decision/votes")).isEmpty();
        draft.at("/meetings/0/attendance").forEach(one -> appoint(draft, one.get("known")));

        var voted = sending.draft(sent.id()).at("/draft/meetings/0/cases/0/decision");
        assertThat(voted.at("/mode/value").asString()).isEqualTo("VOTE");
        assertThat(voted.at("/votes").findValuesAsString("name")).hasSize(3);
        assertThat(sending.draft(sent.id()).at("/draft/remarks").toString()).contains("VOTES_FOLLOW_FROM_WORDS");
        var silent = voted.at("/votes/0/ballot/path").asString();
        var page = People.secretary(server, "stemmer").open("/innlesing/" + sent.id());
        assertThat(page.body()).contains("Hva hver enkelt stemte", "name=\"" + silent + "\"", "Avstemning");
        var mode = voted.at("/mode/path").asString();
        assertThat(sending.mend(sent.id(), Map.of(silent, "", mode, "VOTE")).text())
                .contains("VOTE_IS_MISSING");
        assertThat(sending.confirm(sent.id()).status()).isEqualTo(409);
        var outcome = voted.at("/outcome/path").asString();
        assertThat(sending.mend(sent.id(), Map.of(outcome, "POSTPONED"))
                        .json()
                        .at("/draft/meetings/0/cases/0/inputs")
                        .toString())
                .as("what is postponed takes no votes, and their words are not lost")
                .contains("mot 1 stemme");
        sending.mend(
                sent.id(),
                Map.of(silent, "FOR", outcome, voted.at("/outcome/value").asString()));

        assertThat(sending.confirm(sent.id()).status()).isEqualTo(200);
        assertThat(event("meeting.decision-adopted", sent.id()).payload())
                .contains("\"mode\":\"VOTE\"")
                .containsOnlyOnce("AGAINST");
        assertThat(count("meeting.input-recorded", sent.id())).isZero();
    }

    private void appoint(JsonNode draft, JsonNode person) {
        var appointed = server.send(
                "AppointMember",
                Map.of(
                        "bodyId",
                        draft.at("/bodies/0/choice/value").asString(),
                        "seatId",
                        UUID.randomUUID(),
                        "personId",
                        person.asString(),
                        "role",
                        SeatRole.MEMBER,
                        "side",
                        Side.MUNICIPAL,
                        "represents",
                        "Kommunene",
                        "effectiveOn",
                        "2025-01-01"));
        assertThat(appointed.status()).as(appointed.text()).isEqualTo(200);
    }

    @Test
    void an_answer_about_a_name_that_is_strange_counts_at_once() {
        sending.confirm(
                sending.text("referat.txt", minutes("Navneutvalget", DECIDED)).id());
        var sent = sending.text("neste.txt", minutes("Navneutvalget", "Fagråd 91 bes legge fram en plan."));
        var draft = sent.json().get("draft");
        assertThat(draft.at("/strangers/0/words").asString()).isEqualTo("Fagråd 91");
        var body = draft.at("/bodies/0/choice/value").asString();
        var mended = sending.mend(sent.id(), Map.of("strangers.0.meaning", "body:" + body));
        var who = mended.json().at("/draft/meetings/0/cases/0/followUps/0/who/0");
        assertThat(who.get("kind").asString()).isEqualTo("BODY");
        assertThat(who.get("id").asString()).isEqualTo(body);
    }

    @Test
    void a_newer_version_of_the_minutes_shows_only_the_difference_and_corrects_it() {
        var first = sending.text("referat.txt", minutes("Versjonsutvalget", DECIDED));
        sending.confirm(first.id());
        var again = sending.text("referat.txt", minutes("Versjonsutvalget", DECIDED));
        assertThat(commands(again.json())).isEmpty();
        assertThat(kinds(again.json())).contains("FILE_WAS_READ_BEFORE");
        var newer = sending.text(
                "referat-2.txt",
                minutes("Versjonsutvalget", "Fagråd 2 bes legge fram en revidert opplæringsplan innen 01.10.2025."));
        assertThat(kinds(newer.json())).contains("DECISION_IS_ANOTHER");
        assertThat(commands(newer.json()))
                .contains("CorrectDecision")
                .doesNotContain("OpenCase", "TableCase", "AdoptDecision");
        assertThat(sending.confirm(newer.id()).status()).isEqualTo(200);
        assertThat(event("meeting.decision-corrected", newer.id()).payload())
                .contains("revidert", "Rettet etter «referat-2.txt»");
    }

    @Test
    void cases_without_numbers_get_numbers_of_the_body_and_are_known_again_by_their_titles() {
        var words = """
                Utvalg: Tittelutvalget
                Møtedato: 12.03.2025 kl. 10.00 – 12.00
                Til stede: Solveig Gråspurv, Torbjørn Kjøttmeis

                Felles kjørerute for prøver
                Torbjørn Kjøttmeis viste hvor bilen stopper i dag.

                Konklusjon: Sekretariatet lager en ny rute innen 1. mai.

                Kurs i førstehjelp
                Kurset ble holdt i februar.

                Konklusjon: Utvalget tar saken til orientering.
                """;
        var first = sending.text("referat.txt", words);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(kinds(first.json())).contains("CASE_HAS_NO_NUMBER");
        assertThat(sending.confirm(first.id()).status()).isEqualTo(200);
        assertThat(count("case.opened", first.id())).isEqualTo(2);
        var again = sending.text("referat-2.txt", words + "\n");
        assertThat(commands(again.json())).doesNotContain("OpenCase", "TableCase", "AdoptDecision", "OpenFollowUp");
    }

    @Test
    void a_call_tables_the_cases_that_it_only_lists_and_the_minutes_know_them_again() {
        var call = sending.text("innkalling.txt", """
                Innkalling til møte i Kalleutvalget

                Dato: 12. mars 2025
                Tid: kl. 10.00–12.00

                Saksliste
                4/25 Felles kompetanseplan (Solveig Gråspurv)
                5/25 Orientering om budsjett
                Eventuelt
                """);
        assertThat(call.status()).as(call.text()).isEqualTo(201);
        assertThat(sending.confirm(call.id()).status()).isEqualTo(200);
        assertThat(count("case.opened", call.id())).isEqualTo(2);
        assertThat(count("meeting.case-tabled", call.id())).isEqualTo(2);
        assertThat(event("meeting.agenda-arranged", call.id()).payload()).contains("Eventuelt");

        var minutes = sending.text("referat.txt", minutes("Kalleutvalget", DECIDED));
        assertThat(minutes.status()).as(minutes.text()).isEqualTo(201);
        assertThat(commands(minutes.json())).contains("AdoptDecision").doesNotContain("OpenCase", "TableCase");
    }

    @Test
    void a_case_paper_tables_its_case_with_the_number_in_its_head() {
        var paper = sending.text("saksframlegg.txt", """
                Saksframlegg

                Saksnr            Utvalg                  Møtedato
                026/2025          Hodeutvalget            12.03.2025

                Felles kjørerute for prøver

                Forslag til vedtak
                Hodeutvalget tar orienteringen om kjøreruten til etterretning.

                Saksopplysninger
                Bilen stopper ved fire legekontor.
                """);
        assertThat(paper.status()).as(paper.text()).isEqualTo(201);
        assertThat(kinds(paper.json())).doesNotContain("CASE_HAS_NO_NUMBER");
        assertThat(sending.confirm(paper.id()).status()).isEqualTo(200);
        assertThat(JSON.readTree(event("meeting.case-tabled", paper.id()).payload())
                        .at("/number/sequence")
                        .asInt())
                .isEqualTo(26);
    }

    @Test
    void a_deadline_at_the_next_meeting_is_recorded_as_following_it_and_moves_with_it() {
        var first = sending.text("referat.txt", minutes("Flytteutvalget", DECIDED));
        sending.confirm(first.id());
        var meeting = JSON.readTree(event("meeting.scheduled", first.id()).payload());
        var next = server.send(
                "ScheduleMeeting",
                Map.of(
                        "bodyId",
                        meeting.get("bodyId").asString(),
                        "kind",
                        "ORDINARY",
                        "time",
                        time("2025-06-11"),
                        "form",
                        "VIDEO",
                        "open",
                        true,
                        "effectiveOn",
                        "2025-03-13"));
        assertThat(next.status()).as(next.text()).isEqualTo(201);
        var newer = sending.text(
                "referat-2.txt",
                minutes("Flytteutvalget", "Fagråd 2 bes legge fram et budsjett for ambulansene på neste møte."));
        assertThat(sending.confirm(newer.id()).status()).isEqualTo(200);
        var opened = event("follow-up.opened", newer.id()).payload();
        assertThat(JSON.readTree(opened).at("/deadline/meetingId").asString()).isEqualTo(next.id());
        assertThat(JSON.readTree(opened).at("/deadline/latest").asString()).isEqualTo("2025-06-11");
        var moved = server.send(
                "MoveMeeting",
                Map.of(
                        "meetingId", next.id(),
                        "time", time("2025-06-18"),
                        "effectiveOn", "2025-05-01"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        var followUp = JSON.readTree(opened).get("followUpId").asString();
        assertThat(latestOf(followUp)).contains("\"latest\":\"2025-06-18\"", "\"meetingFrom\":\"2025-06-11\"");
        assertThat(causeOfLatest(followUp)).isEqualTo(causeOfLatest(next.id()));
    }

    private String causeOfLatest(String aggregate) {
        return JdbcClient.create(server.database().owner())
                .sql("""
                        select cast(metadata as jsonb) ->> 'causationId' || ' in ' || (cast(metadata as jsonb) ->> 'correlationId')
                          from log.event where aggregate_id = :id order by version desc limit 1
                        """)
                .param("id", aggregate)
                .query(String.class)
                .single();
    }

    private static Map<String, String> time(String day) {
        return Map.of("on", day, "from", "10:00", "to", "12:00");
    }

    private String latestOf(String aggregate) {
        return JdbcClient.create(server.database().owner())
                .sql("select payload from log.event where aggregate_id = :id order by version desc limit 1")
                .param("id", aggregate)
                .query(String.class)
                .single();
    }

    @Test
    void an_import_is_undone_as_corrections_and_can_be_read_again() {
        var sent = sending.text("referat.txt", minutes("Angreutvalget", DECIDED));
        sending.confirm(sent.id());
        var undone = sending.undo(sent.id());
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(count("meeting.decision-corrected", sent.id())).isEqualTo(2);
        assertThat(count("follow-up.withdrawn", sent.id())).isEqualTo(1);
        assertThat(sending.draft(sent.id()).get("state").asString()).isEqualTo("UNDONE");
        assertThat(sending.undo(sent.id()).status()).isEqualTo(409);
        var again = sending.text("referat.txt", minutes("Angreutvalget", DECIDED));
        assertThat(commands(again.json())).contains("CorrectDecision", "OpenFollowUp");
        assertThat(sending.confirm(again.id()).status()).isEqualTo(200);
    }

    @Test
    void where_a_rule_stands_against_one_part_nothing_at_all_is_recorded() {
        var sent = sending.text("referat.txt", minutes("Regelutvalget", "Fagråd 2 bes legge fram … innen 01.09.2025."));
        var before = server.recorded();
        var refused = sending.confirm(sent.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/lines/0/type").asString())
                .isEqualTo("urn:vedtakslogg:rule:NO_BLANKS_ARE_LEFT_IN_A_DECISION");
        assertThat(refused.json().at("/lines/0/path").asString()).startsWith("meetings.0.cases.0.decision");
        assertThat(server.recorded()).isEqualTo(before);
        assertThat(sending.draft(sent.id()).get("state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void of_two_who_confirm_at_once_one_does_it_and_nothing_is_recorded_twice() throws Exception {
        var sent = sending.text("referat.txt", minutes("Samtidighetsutvalget", DECIDED));
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> confirming = () -> sending.confirm(sent.id()).status();
            var statuses = new ArrayList<Integer>();
            for (var answer : both.invokeAll(List.of(confirming, confirming))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(count("meeting.decision-adopted", sent.id())).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_is_answered_in_a_sentence_and_not_kept() {
        var files = server.count("command.kept_file");
        var empty = sending.text("tom.txt", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().get("detail").asString()).endsWith(".");
        assertThat(sending.text("bilde.png", "\u0089PNG\r\n").status()).isEqualTo(422);
        assertThat(sending.text("brev.txt", "Kjære Petter,\n\ntakk for sist.").status())
                .isEqualTo(422);
        assertThat(server.post("/api/imports", "{}").status()).isEqualTo(400);
        assertThat(server.count("command.kept_file")).isEqualTo(files);
    }

    @Test
    void a_file_larger_than_the_settings_allow_is_answered_in_a_sentence() {
        var large = sending.file("stor.pdf", new byte[51 << 20]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().get("detail").asString()).contains("50 MB");
    }

    @Test
    void what_is_no_file_in_parts_is_refused_in_words() {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=skille")) {
            var answer = server.post("/api/imports", "--skille\r\nuten mening", "Content-Type", type);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().get("detail").asString()).contains("«file»");
        }
    }

    @Test
    void a_draft_is_thrown_away_with_its_file() {
        var sent = sending.text("feil.txt", minutes("Kasteutvalget", DECIDED));
        var files = server.count("command.kept_file");
        var path = "/api/imports/" + sent.id();
        assertThat(server.exchange("DELETE", path, BodyPublishers.noBody()).status())
                .isEqualTo(204);
        assertThat(server.get(path).status()).isEqualTo(404);
        assertThat(server.count("command.kept_file")).isEqualTo(files - 1);
    }

    @Test
    void what_nobody_can_put_right_is_refused_in_words() {
        var sent = sending.text("referat.txt", minutes("Feltutvalget", DECIDED));
        assertThat(sending.mend(sent.id(), Map.of("meetings.0.datoen", "i går")).status())
                .isEqualTo(400);
        var path = "/api/imports/" + sent.id();
        var stale = server.exchange(
                "PATCH", path, BodyPublishers.ofString("{\"meetings.0.place\":\"Her\"}"), "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(server.get("/api/imports/42").status()).isEqualTo(404);
        assertThat(sending.mend(sent.id(), Map.of("meetings.0.date", "31.02.2025"))
                        .json()
                        .get("canBeConfirmed")
                        .asBoolean())
                .isFalse();
        assertThat(sending.confirm(sent.id()).json().at("/remarks/0/kind").asString())
                .isEqualTo("DAY_IS_NO_DAY");
    }

    private record Stored(String payload, String metadata) {}

    private Stored event(String type, String importId) {
        return JdbcClient.create(server.database().app())
                .sql(
                        "select payload, metadata from log.event where type = :type and metadata like :import order by position limit 1")
                .param("type", type)
                .param("import", "%" + importId + "%")
                .query(Stored.class)
                .single();
    }

    private long count(String type, String importId) {
        return server.count("log.event where type = '" + type + "' and metadata like '%" + importId + "%'");
    }

    private static List<String> commands(JsonNode draft) {
        var commands = new ArrayList<String>();
        draft.get("toRecord").forEach(line -> commands.add(line.get("command").asString()));
        return commands;
    }

    private static List<String> kinds(JsonNode draft) {
        var kinds = new ArrayList<String>();
        draft.get("remarks").forEach(remark -> kinds.add(remark.get("kind").asString()));
        return kinds;
    }
}
