package no.vedtakslogg.query.followups;

import static no.vedtakslogg.query.Asu.DAY;
import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpsTest {
    private final QuerySideRunning querySide = new QuerySideRunning();
    private Asu asu = new Asu();
    private CaseId aCase = CaseId.random();
    private Point asked = point("3", "AU bes legge frem en plan", PointEffect.REQUESTED);
    private FollowUpId followUp = FollowUpId.random();

    @BeforeEach
    void a_point_asks_for_a_plan() {
        asu = new Asu();
        aCase = CaseId.random();
        asked = point("3", "AU bes legge frem en plan", PointEffect.REQUESTED);
        followUp = FollowUpId.random();
        querySide.record(asu.body, asu.established());
        querySide.record(asu.meeting, asu.adopted(aCase, "21/23", "Rapporten", asked));
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void a_moved_deadline_remembers_the_first_one_and_every_step() {
        open("første halvår 2023", "2023-06-30");
        querySide.record(
                followUp,
                new DeadlineExtended(
                        followUp,
                        by("høsten 2023", "2023-08-01", "2023-11-30"),
                        elsewhere(),
                        "Mye å gjøre",
                        DAY.plusDays(20)),
                new FulfilmentReported(followUp, "Planen er sendt", null, DAY.plusDays(40)),
                new FulfilmentRejected(followUp, asu.body, "Mangler kostnader", DAY.plusDays(50)));

        var whole = querySide.json("/api/answers/follow-ups/" + followUp);
        assertThat(whole.at("/followUp/deadline/words").asString()).isEqualTo("høsten 2023");
        assertThat(whole.at("/followUp/firstDeadlineLatest").asString()).isEqualTo("2023-06-30");
        assertThat(whole.at("/followUp/extensions").asInt()).isEqualTo(1);
        assertThat(whole.at("/followUp/status").asString()).isEqualTo("OPEN");
        assertThat(whole.at("/followUp/remark").asString()).isEqualTo("Mangler kostnader");
        assertThat(whole.path("entries").valueStream().map(entry -> entry.path("kind")
                        .asString()))
                .containsExactly("OPENED", "DEADLINE_EXTENDED", "FULFILMENT_REPORTED", "FULFILMENT_REJECTED");
    }

    @Test
    void a_deadline_that_follows_a_meeting_names_it_and_moves_with_it_and_is_remembered_where_it_was() {
        var next = MeetingId.random();
        var day = LocalDate.of(2024, 12, 3);
        var atTheMeeting = new Deadline(DeadlineKind.MEETING, "neste møte", day, day, null, next);
        querySide.record(next, scheduled(next, day), new DeadlineTied(next, followUp, DAY));
        var before = querySide.record(
                followUp, asu.opened(followUp, aCase, asked, null, "Legg frem en plan", "AU", atTheMeeting));
        assertThat(one().at("/deadline/meeting/heldOn").asString()).isEqualTo("2024-12-03");
        assertThat(querySide.ask("/oppfolging?partnership=" + asu.partnership).body())
                .contains("/moter/" + next, "følger ASU 03.12.2024");

        querySide.record(next, new MeetingMoved(next, at(day.plusDays(7)), null, "Forfall", DAY.plusDays(2)));
        querySide.record(
                followUp, new DeadlineMoved(followUp, atTheMeeting.later(7), day, day.plusDays(7), DAY.plusDays(2)));

        assertThat(one().at("/deadline/latest").asString()).isEqualTo("2024-12-10");
        assertThat(one().at("/deadline/meeting/heldOn").asString()).isEqualTo("2024-12-10");
        assertThat(one().at("/deadline/meeting/body").asString()).isEqualTo("ASU");
        assertThat(one().path("extensions").asInt()).isZero();
        for (var list : List.of("/oppfolging", "/vedtakslogg")) {
            var asked = "?partnership=" + asu.partnership;
            assertThat(querySide.ask(list + asked).body()).contains("følger ASU 10.12.2024");
            assertThat(querySide.ask(list + ".csv" + asked).body())
                    .contains(",Frist senest,Følger møte,Status,")
                    .contains(",2024-12-10,2024-12-10,ASU 10.12.2024,Åpen,");
        }
        assertThat(querySide.ask("/oppfolging/" + followUp).body())
                .contains("Frist flyttet med møtet", "følger ASU 10.12.2024");
        assertThat(querySide.ask("/sporing?case=" + aCase).body())
                .contains("som ble flyttet fra 03.12.2024 til 10.12.2024", "/moter/" + next);
        querySide.record(next, new MeetingCancelled(next, "Ingen saker", DAY.plusDays(3)));
        assertThat(querySide
                        .ask("/oppfolging.csv?partnership=" + asu.partnership)
                        .body())
                .contains(",ASU 10.12.2024 avlyst,");
        var known = QuerySideRunning.read(querySide
                .get("/api/answers/follow-ups/" + followUp + "?knownAt=" + before)
                .body());
        assertThat(known.at("/followUp/deadline/latest").asString()).isEqualTo("2024-12-03");
        assertThat(known.at("/followUp/deadline/meeting/heldOn").asString()).isEqualTo("2024-12-03");
    }

    private MeetingScheduled scheduled(MeetingId meeting, LocalDate day) {
        return new MeetingScheduled(
                meeting, asu.partnership, asu.body, MeetingKind.ORDINARY, at(day), null, MeetingForm.VIDEO, true, DAY);
    }

    private static MeetingTime at(LocalDate day) {
        return new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    @Test
    void what_waits_for_a_condition_is_open_when_it_is_met() {
        querySide.record(
                followUp,
                asu.opened(
                        followUp,
                        aCase,
                        asked,
                        null,
                        "Ta saken tilbake",
                        "ASU",
                        new Deadline(
                                DeadlineKind.CONDITION, "når nye føringer foreligger", null, null, "nye føringer")));
        assertThat(one().path("status").asString()).isEqualTo("WAITING");
        assertThat(one().path("overdue").asBoolean()).isFalse();

        querySide.record(followUp, new ConditionMet(followUp, "Rundskrivet er kommet", DAY.plusDays(3)));
        assertThat(one().path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void a_report_that_is_entered_late_changes_what_held_then_and_not_what_came_after() {
        open("i høst", "2024-12-31");
        querySide.record(followUp, new ProgressReported(followUp, "Tre av tre", 3, 3, null, DAY.plusDays(60)));
        querySide.record(followUp, new ProgressReported(followUp, "En av tre", 1, 3, null, DAY.plusDays(10)));

        assertThat(one().path("remark").asString()).isEqualTo("Tre av tre");
        assertThat(one().path("done").asInt()).isEqualTo(3);
    }

    @Test
    void the_list_tells_the_point_and_finds_by_what_is_asked() {
        open("i høst", "2024-12-31");
        querySide.record(
                followUp,
                new ResponsibleAssigned(
                        followUp,
                        List.of(new Responsible(ResponsibleKind.ROLE, "Fagrådslederne", null)),
                        null,
                        DAY.plusDays(1)));

        assertThat(one().path("caseNumber").asString()).isEqualTo("21/23");
        assertThat(one().path("point").asString()).isEqualTo("3");
        assertThat(one().path("body").asString()).isEqualTo("ASU");
        assertThat(found("responsible=fagrådsl")).isEqualTo(1);
        assertThat(found("responsible=AU")).isZero();
        assertThat(found("overdue=true&open=true&year=2023&case=21/23&body=ASU&q=plan"))
                .isEqualTo(1);
        assertThat(found("overdue=false")).isZero();
        assertThat(found("status=ACCEPTED,WITHDRAWN")).isZero();
        assertThat(found("deadlineBefore=2025-01-01&deadlineAfter=2024-12-30")).isEqualTo(1);
    }

    @Test
    void bad_filters_are_named_and_an_unknown_follow_up_is_not_on_record() {
        var answer = querySide.get("/api/answers/follow-ups?overdue=perhaps&deadlineBefore=30.06.2025&size=0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("overdue", "deadlineBefore", "size");
        assertThat(querySide
                        .get("/api/answers/follow-ups/" + FollowUpId.random())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_csv_has_a_row_for_each_follow_up_with_dates_beside_the_words() {
        open("i høst, senest jul", "2024-12-24");
        var csv = querySide.ask("/oppfolging.csv?partnership=" + asu.partnership);

        assertThat(csv.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(csv.body().lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith("\uFEFFOrgan,Saksnummer,Punkt,Vedtaksdato,Oppgave,Ansvarlig,Frist,"),
                        row -> assertThat(row)
                                .startsWith(
                                        "ASU,21/23,3,2024-10-29,Legg frem en plan,AU,\"i høst, senest jul\",,2024-12-24,,Åpen,ja,"));
    }

    @Test
    void the_csv_of_the_log_has_a_row_for_each_decision_point() {
        open("i høst", "2024-12-24");
        var csv = querySide.ask("/vedtakslogg.csv?separator=semicolon&partnership=" + asu.partnership);

        assertThat(csv.body().lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith(
                                        "\uFEFFOrgan;Saksnummer;Punkt;Vedtaksdato;Sakstittel;Vedtak;Ansvarlig;Frist;"),
                        row -> assertThat(row)
                                .startsWith(
                                        "ASU;21/23;3;2024-10-29;Rapporten;AU bes legge frem en plan;AU;i høst;;2024-12-24;;Åpen;ja;"));
        assertThat(querySide.get("/vedtakslogg.csv?year=x").statusCode()).isEqualTo(400);
    }

    private void open(String words, String latest) {
        querySide.record(
                followUp, asu.opened(followUp, aCase, asked, null, "Legg frem en plan", "AU", by(words, null, latest)));
    }

    private static DecidedAt elsewhere() {
        return new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    }

    private JsonNode one() {
        return querySide.json("/api/answers/follow-ups/" + followUp).path("followUp");
    }

    private long found(String question) {
        return querySide
                .json("/api/answers/follow-ups?partnership=" + asu.partnership + "&" + question)
                .path("total")
                .asLong();
    }
}
