package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.Asu.DAY;
import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionLogTest {
    private final QuerySideRunning querySide = new QuerySideRunning();
    private final Asu asu = new Asu();
    private final CaseId grants = CaseId.random();
    private final CaseId team = CaseId.random();
    private final CaseId forum = CaseId.random();
    private final CaseId platform = CaseId.random();

    private final Point endorsed = point("1", "ASU slutter seg til tildelingen.", PointEffect.ENDORSED);
    private final Point unattended = point("2", "Utvidet AU bes følge prosjektene.", PointEffect.REQUESTED);
    private final Point reported = point(
            "4",
            "Prosjektlederne bes melde status.",
            PointEffect.REQUESTED,
            point("4.a", "Skriftlig.", PointEffect.OTHER));
    private final Point begun = point("2", "Tre kommuner og sykehuset bes nedsette en gruppe.", PointEffect.REQUESTED);
    private final Point noted = point("1", "ASU tar saken til orientering.", PointEffect.NOTED);
    private final FollowUpId status = FollowUpId.random();
    private final FollowUpId start = FollowUpId.random();

    @BeforeAll
    void the_meeting_is_recorded() {
        querySide.record(asu.body, asu.established());
        querySide.record(
                asu.meeting,
                asu.adopted(grants, "42/24", "Rekrutterings- og samhandlingstilskudd", endorsed, unattended, reported),
                asu.adopted(team, "44/24", "Konseptfase forsterket utskrivningsteam", begun),
                asu.postponed(
                        forum, "45/24", "Nytt samarbeidsforum", by("første halvår i 2025", "2025-01-01", "2025-06-30")),
                asu.adopted(platform, "48/24", "Helseplattformen", noted));
        querySide.record(
                status,
                asu.opened(
                        status,
                        grants,
                        reported,
                        null,
                        "Meld status til ASU",
                        "Prosjektledere på prosjektene",
                        by("innen 30.06.25", null, "2025-06-30")));
        querySide.record(
                start,
                asu.opened(
                        start,
                        team,
                        begun,
                        null,
                        "Nedsett prosjektgruppe",
                        "Ørland, Melhus, Trondheim og St. Olavs",
                        by("oppstart 01.12.24", "2024-12-01", "2024-12-01")),
                new ProgressReported(start, "To av fire har pekt ut folk", 2, 4, null, LocalDate.of(2024, 11, 20)));
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void the_log_tells_who_must_report_by_when() {
        var row = row(reported);

        assertThat(row.path("caseNumber").asString()).isEqualTo("42/24");
        assertThat(row.path("body").asString()).isEqualTo("ASU");
        assertThat(row.path("decidedOn").asString()).isEqualTo("2024-10-29");
        assertThat(row.path("responsible").asString()).isEqualTo("Prosjektledere på prosjektene");
        assertThat(row.at("/deadline/words").asString()).isEqualTo("innen 30.06.25");
        assertThat(row.at("/deadline/latest").asString()).isEqualTo("2025-06-30");
        assertThat(row.at("/followUps/0/task").asString()).isEqualTo("Meld status til ASU");
        assertThat(row.path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void the_latest_remark_and_the_start_date_stand_in_the_row() {
        var row = row(begun);

        assertThat(row.at("/deadline/earliest").asString()).isEqualTo("2024-12-01");
        assertThat(row.path("remark").asString()).isEqualTo("To av fire har pekt ut folk");
        assertThat(row.path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(row.path("overdue").asBoolean()).isTrue();
    }

    @Test
    void a_postponed_case_says_until_when_and_has_no_follow_up() {
        var rows = querySide.json("/api/answers/decision-log?case=45/24").path("items");

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).path("status").asString()).isEqualTo("POSTPONED");
        assertThat(rows.get(0).path("statusWords").asString()).isEqualTo("Utsatt");
        assertThat(rows.get(0).at("/deadline/words").asString()).isEqualTo("første halvår i 2025");
        assertThat(rows.get(0).at("/deadline/latest").asString()).isEqualTo("2025-06-30");
        assertThat(rows.get(0).path("followUps").size()).isZero();
    }

    @Test
    void what_is_noted_leaves_nothing_to_follow_up_and_what_is_asked_of_nobody_is_missed() {
        assertThat(row(noted).path("status").asString()).isEqualTo("NOTHING_TO_FOLLOW_UP");
        assertThat(row(unattended).path("status").asString()).isEqualTo("NOT_FOLLOWED_UP");
    }

    @Test
    void points_under_points_have_rows_of_their_own_in_the_order_of_the_paper() {
        assertThat(points("case=42/24")).containsExactly("1", "2", "4", "4.a");
        assertThat(row(reported.points().getFirst()).path("parentPointId").asString())
                .isEqualTo(reported.id().toString());
    }

    @Test
    void filters_narrow_and_the_order_can_be_turned() {
        assertThat(points("status=NOT_FOLLOWED_UP")).containsExactly("2");
        assertThat(cases("responsible=trondheim")).containsExactly("44/24");
        assertThat(cases("deadlineBefore=2025-01-01&deadlineAfter=2024-11-30")).containsExactly("44/24");
        assertThat(cases("deadlineBefore=2025-07-01&sort=deadline")).containsExactly("44/24", "42/24", "45/24");
        assertThat(cases("q=HELSEPLATT")).containsExactly("48/24");
        assertThat(cases("body=asu&year=2024&sort=-case&size=1")).containsExactly("48/24");
        assertThat(cases("body=asu&year=2023")).isEmpty();
        assertThat(cases("body=" + asu.body + "&status=POSTPONED,IN_PROGRESS&sort=case"))
                .containsExactly("44/24", "45/24");
        assertThat(cases("text=100%25")).isEmpty();
    }

    @Test
    void pages_follow_one_another_and_the_total_is_told() {
        var first =
                querySide.json("/api/answers/decision-log?partnership=" + asu.partnership + "&sort=case&size=3&page=1");
        var second =
                querySide.json("/api/answers/decision-log?partnership=" + asu.partnership + "&sort=case&size=3&page=2");

        assertThat(first.path("total").asLong()).isEqualTo(7);
        assertThat(first.path("items").size()).isEqualTo(3);
        assertThat(second.at("/items/0/point").asString()).isEqualTo("4.a");
    }

    @Test
    void every_filter_that_makes_no_sense_is_named() {
        var answer = querySide.get("/api/answers/decision-log?case=førtito&year=20&status=DONE&colour=red&sort=size");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("case", "year", "status", "colour", "sort", "førtito");
        assertThat(querySide.get("/api/answers/decision-log?status=,").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_unknown_point_is_not_on_record() {
        assertThat(querySide
                        .get("/api/answers/decision-log/" + PointId.random())
                        .statusCode())
                .isEqualTo(404);
        assertThat(querySide.get("/api/answers/decision-log/42").statusCode()).isEqualTo(400);
    }

    @Test
    void a_correction_shows_both_texts_and_a_superseded_point_its_successor() {
        var other = new Asu();
        var caseId = CaseId.random();
        var first = point("1", "Gammel tekst", PointEffect.OTHER);
        var added = point("2", "Ny", PointEffect.REQUESTED);
        var adopted = other.adopted(caseId, "1/24", "En sak", first);
        var reworded = new Point(first.id(), "1", "Riktig tekst", PointEffect.OTHER, null, List.of());
        var later = new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
        querySide.record(
                other.meeting,
                adopted,
                new DecisionCorrected(
                        other.meeting, caseId, adopted.decisionId(), List.of(reworded, added), "Skrivefeil", DAY),
                new DecisionSuperseded(
                        other.meeting, caseId, adopted.decisionId(), List.of(first.id()), later, DAY.plusDays(30)));

        var row = row(first);
        assertThat(row.path("text").asString()).isEqualTo("Riktig tekst");
        assertThat(row.path("previousText").asString()).isEqualTo("Gammel tekst");
        assertThat(row.path("correctionReason").asString()).isEqualTo("Skrivefeil");
        assertThat(row.path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(row.at("/supersededBy/pointId").asString())
                .isEqualTo(later.pointId().toString());
        assertThat(row(added).path("caseTitle").asString()).isEqualTo("En sak");
        assertThat(row(added).path("corrected").asBoolean()).isTrue();
    }

    @Test
    void what_is_reported_and_accepted_shows_in_the_row() {
        var other = new Asu();
        var caseId = CaseId.random();
        var point = point("1", "Noen bes gjøre noe", PointEffect.REQUESTED);
        var followUp = FollowUpId.random();
        querySide.record(other.meeting, other.adopted(caseId, "2/24", "En sak", point));
        querySide.record(
                followUp,
                other.opened(followUp, caseId, point, null, "Gjør noe", "AU", by("i høst", null, "2024-12-31")),
                new FulfilmentReported(followUp, "Gjort", null, DAY.plusDays(5)));
        assertThat(row(point).path("status").asString()).isEqualTo("REPORTED");

        querySide.record(followUp, new FulfilmentAccepted(followUp, other.body, null, null, DAY.plusDays(9)));
        assertThat(row(point).path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(row(point).path("overdue").asBoolean()).isFalse();
        assertThat(row(point).path("remark").asString()).isEqualTo("Gjort");
    }

    @Test
    void the_filter_of_a_status_finds_the_rows_that_say_so_where_a_point_has_several_follow_ups() {
        var other = new Asu();
        var caseId = CaseId.random();
        var points = List.of(
                point("1", "Tre ting", PointEffect.REQUESTED),
                point("2", "To ting", PointEffect.REQUESTED),
                point("3", "Én ting", PointEffect.REQUESTED),
                point("4", "Ingenting", PointEffect.NOTED));
        querySide.record(other.meeting, other.adopted(caseId, "3/24", "En sak", points.toArray(Point[]::new)));
        for (var n = 0; n < 3; n++) {
            for (var point : points.subList(0, 3 - n)) {
                var followUp = FollowUpId.random();
                querySide.record(
                        followUp,
                        other.opened(
                                followUp, caseId, point, null, "Gjør noe", "AU", by("i høst", null, "2024-12-31")));
                if (n != 1) {
                    querySide.record(followUp, new FulfilmentReported(followUp, "Gjort", null, DAY.plusDays(5)));
                }
                if (n == 0) {
                    querySide.record(
                            followUp, new FulfilmentAccepted(followUp, other.body, null, null, DAY.plusDays(9)));
                }
            }
        }
        var partnership = "/api/answers/decision-log?partnership=" + other.partnership;
        var rows = querySide.json(partnership).path("items").valueStream().toList();
        assertThat(rows)
                .extracting(row -> row.path("status").asString())
                .contains("OPEN", "ACCEPTED", "NOTHING_TO_FOLLOW_UP");
        for (var one : LogStatus.values()) {
            for (var another : LogStatus.values()) {
                var asked = partnership + "&status=" + one + "," + another;
                var expected = rows.stream()
                        .filter(row -> List.of(one.name(), another.name())
                                .contains(row.path("status").asString()))
                        .toList();
                var answer = querySide.json(asked);
                assertThat(answer.path("items").valueStream().toList())
                        .as(asked)
                        .isEqualTo(expected);
                assertThat(answer.path("total").asInt()).as(asked).isEqualTo(expected.size());
            }
        }
    }

    @Test
    void the_total_is_counted_anew_when_something_was_recorded() {
        var other = new Asu();
        var partnership = "/api/answers/decision-log?partnership=" + other.partnership;
        assertThat(querySide.json(partnership).path("total").asInt()).isZero();
        for (var n = 1; n <= 2; n++) {
            querySide.record(
                    other.meeting,
                    other.adopted(
                            CaseId.random(), n + "/24", "En sak", point("1", "Til orientering", PointEffect.NOTED)));
            assertThat(querySide.json(partnership).path("total").asInt()).isEqualTo(n);
            assertThat(querySide.json(partnership).path("total").asInt()).isEqualTo(n);
        }
    }

    private JsonNode row(Point point) {
        return querySide.json("/api/answers/decision-log/" + point.id());
    }

    private List<String> points(String question) {
        return told(question, "point");
    }

    private List<String> cases(String question) {
        return told(question, "caseNumber");
    }

    private List<String> told(String question, String field) {
        return querySide
                .json("/api/answers/decision-log?partnership=" + asu.partnership + "&" + question)
                .path("items")
                .valueStream()
                .map(row -> row.path(field).asString())
                .toList();
    }
}
