package no.vedtakslogg.query.outstanding;

import static no.vedtakslogg.query.Asu.DAY;
import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutstandingTest {
    private final QuerySideRunning side = new QuerySideRunning();
    private final Asu asu = new Asu();
    private final FollowUpId plan = FollowUpId.random();
    private final FollowUpId done = FollowUpId.random();

    @BeforeAll
    void asu_has_met_and_something_is_reported_since() {
        var first = CaseId.random();
        var second = CaseId.random();
        var aPoint = point("3", "AU bes legge frem en plan", PointEffect.REQUESTED);
        var another = point("1", "Det bes om en oversikt", PointEffect.REQUESTED);
        side.record(asu.body, asu.established());
        side.record(
                asu.meeting,
                scheduled(asu.meeting, DAY),
                asu.adopted(second, "45/24", "Oversikten", another),
                asu.adopted(first, "42/24", "Planen", aPoint));
        var next = MeetingId.random();
        side.record(next, scheduled(next, LocalDate.of(2025, 2, 12)));
        side.record(
                plan,
                asu.opened(plan, first, aPoint, null, "Legg frem en plan", "AU", by("før jul", null, "2024-12-20")),
                new ProgressReported(plan, "Begynt", null, null, null, DAY.plusDays(2)),
                new ProgressReported(plan, "Et utkast er sendt", 1, 2, null, DAY.plusDays(20)));
        side.record(
                done,
                asu.opened(
                        done,
                        second,
                        another,
                        null,
                        "Lag en oversikt",
                        "Sekretariatet",
                        by("i høst", null, "2024-12-31")),
                new FulfilmentReported(done, "Ligger i rommet", null, DAY.plusDays(10)),
                new FulfilmentAccepted(done, asu.body, null, null, DAY.plusDays(15)));
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_list_is_a_draft_for_the_next_meeting_case_by_case() {
        var list = side.json("/api/answers/outstanding?body=asu&validOn=2025-01-01");
        assertThat(list.at("/next/on").asString()).isEqualTo("2025-02-12");
        assertThat(list.at("/last/on").asString()).isEqualTo("2024-10-29");
        assertThat(list.path("cases")).hasSize(1);
        assertThat(list.at("/cases/0/caseNumber").asString()).isEqualTo("42/24");
        var one = list.at("/cases/0/points/0/followUps/0");
        assertThat(one.path("daysOverdue").asInt()).isEqualTo(12);
        assertThat(one.path("isNew").asBoolean()).isTrue();
        assertThat(one.at("/reports/0/note").asString()).isEqualTo("Et utkast er sendt");
        assertThat(one.path("reports")).hasSize(2);
        assertThat(list.at("/done/0/task").asString()).isEqualTo("Lag en oversikt");
    }

    @Test
    void before_anything_was_closed_both_were_outstanding() {
        var list = side.json("/api/answers/outstanding?body=ASU&validOn=" + DAY.plusDays(5));
        assertThat(list.path("cases")).hasSize(2);
        assertThat(list.at("/cases/0/points/0/followUps/0/daysOverdue").asInt()).isZero();
        assertThat(list.path("done")).isEmpty();
    }

    @Test
    void the_page_says_how_late_it_is_and_offers_the_forms_only_now() {
        var past = side.ask("/restanseliste?body=ASU&validOn=2025-01-01").body();
        assertThat(past)
                .contains(
                        "12 dager over fristen",
                        "nytt siden forrige møte",
                        "12. februar 2025",
                        "«AU bes legge frem en plan»");
        assertThat(past)
                .contains("Avsluttet siden forrige møte", "Lag en oversikt")
                .doesNotContain("data-command");
        var now = side.ask("/restanseliste?body=ASU").body();
        assertThat(now)
                .contains("data-command=\"ReportProgress\"", "data-opens=\"meld-fremdrift\"", "data-version=\"2\"");
        assertThat(side.ask("/oppfolging?open=true").body()).contains("data-opens=\"meld-utfort\"");
    }

    @Test
    void a_body_that_is_not_there_is_said_so() {
        assertThat(side.get("/api/answers/outstanding?body=PSU").statusCode()).isEqualTo(404);
        assertThat(side.get("/api/answers/outstanding").body()).contains("listen er for ett organ");
        assertThat(side.get("/restanseliste?body=PSU").body())
                .contains("«PSU» er verken id eller kortnavn", "<select name=\"body\"");
    }

    private MeetingScheduled scheduled(MeetingId meeting, LocalDate on) {
        return new MeetingScheduled(
                meeting,
                asu.partnership,
                asu.body,
                MeetingKind.ORDINARY,
                new MeetingTime(on, LocalTime.of(12, 0), LocalTime.of(15, 0)),
                null,
                MeetingForm.IN_PERSON,
                true,
                DAY.minusDays(30));
    }
}
