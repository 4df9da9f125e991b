package no.vedtakslogg.query.overview;

import static no.vedtakslogg.query.Asu.DAY;
import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.regex.Pattern;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
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
class OverviewTest {
    private static final LocalDate IN_JUNE = LocalDate.of(2025, 6, 1);

    private final QuerySideRunning side = new QuerySideRunning();
    private final Asu asu = new Asu();
    private final CaseId aCase = CaseId.random();
    private final MeetingId next = MeetingId.random();

    @BeforeAll
    void asu_has_asked_for_many_things() {
        var points = new ArrayList<Point>();
        for (var n = 1; n <= 8; n++) {
            points.add(point(Integer.toString(n), "Det bes om noe.", PointEffect.REQUESTED));
        }
        side.record(asu.body, asu.established());
        side.record(asu.meeting, asu.adopted(aCase, "1/24", "Mye å gjøre", points.toArray(Point[]::new)));
        schedule(next, LocalDate.of(2025, 6, 18));
        schedule(MeetingId.random(), LocalDate.of(2025, 10, 1));
        open(points.get(0), by("i vinter", null, "2025-02-28"));
        open(points.get(1), by("før møtet", null, "2025-06-18"));
        open(points.get(2), by("til høsten", null, "2025-09-01"));
        open(points.get(3), new Deadline(DeadlineKind.NONE, "", null, null, null));
        open(points.get(4), new Deadline(DeadlineKind.CONDITION, "når midlene er på plass", null, null, "midler"));
        var reported = open(points.get(5), by("i fjor", null, "2024-12-31"));
        side.record(reported, new FulfilmentReported(reported, "Gjort", null, LocalDate.of(2025, 1, 10)));
        var accepted = open(points.get(6), by("i fjor", null, "2024-12-31"));
        side.record(
                accepted,
                new FulfilmentReported(accepted, "Gjort", null, LocalDate.of(2024, 12, 10)),
                new FulfilmentAccepted(accepted, asu.body, null, null, LocalDate.of(2025, 2, 5)));
        side.record(
                aCase,
                new CaseReferred(
                        aCase,
                        ReferralId.random(),
                        BodyId.random(),
                        asu.body,
                        "Vurdere",
                        by("snart", null, "2025-03-01"),
                        null,
                        DAY));
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void every_figure_is_counted_as_of_the_day() {
        var overview = side.json("/api/answers/overview?validOn=" + IN_JUNE);
        var body = overview.at("/bodies/0");
        assertThat(body.path("body").asString()).isEqualTo("ASU");
        assertThat(body.path("nextMeetingOn").asString()).isEqualTo("2025-06-18");
        assertThat(body.path("nextMeetingId").asString()).isEqualTo(next.toString());
        var totals = overview.path("totals");
        assertThat(totals.path("open").asInt()).isEqualTo(6);
        assertThat(totals.path("overdue").asInt()).isEqualTo(1);
        assertThat(totals.path("due").asInt()).isEqualTo(1);
        assertThat(totals.path("oldWithoutDeadline").asInt()).isEqualTo(1);
        assertThat(totals.path("waiting").asInt()).isEqualTo(1);
        assertThat(totals.path("reported").asInt()).isEqualTo(1);
        assertThat(totals.path("referrals").asInt()).isEqualTo(1);
        assertThat(totals.path("notFollowedUp").asInt()).isEqualTo(1);
        assertThat(side.json("/api/answers/overview?validOn=2024-11-01")
                        .at("/totals/overdue")
                        .asInt())
                .isZero();
    }

    @Test
    void every_figure_on_the_page_leads_to_a_list_that_is_as_long() {
        var page = side.ask("/?validOn=" + IN_JUNE).body();
        var figures = Pattern.compile(
                        "<a href=\"(/(?:oppfolging|vedtakslogg|oversendelser)\\?[^\"]*)\"[^>]*>(?:<strong>)?(\\d+)<")
                .matcher(page.replace("class=\"annen-dag\" ", ""))
                .results()
                .toList();
        assertThat(figures).hasSizeGreaterThan(14);
        for (var figure : figures) {
            var address = figure.group(1).replace("&amp;", "&");
            var list = side.get(address).body();
            var found = Pattern.compile("(\\d+) treff").matcher(list);
            assertThat(found.find() ? found.group(1) : "0").as(address).isEqualTo(figure.group(2));
        }
    }

    @Test
    void what_was_open_and_closed_is_told_month_by_month_and_by_what_was_known() {
        var months = side.json("/api/answers/overview?validOn=" + IN_JUNE).path("months");
        assertThat(months.get(0).path("on").asString()).isEqualTo("2024-10-31");
        assertThat(months.get(0).path("open").asInt()).isEqualTo(7);
        assertThat(months.get(0).path("closed").asInt()).isZero();
        assertThat(months.get(3).path("on").asString()).isEqualTo("2025-01-31");
        assertThat(months.get(3).path("open").asInt()).isEqualTo(7);
        assertThat(months.get(4).path("closed").asInt()).isEqualTo(1);
        assertThat(months.get(months.size() - 1).path("on").asString()).isEqualTo("2025-06-01");
        assertThat(months.get(months.size() - 1).path("open").asInt()).isEqualTo(6);
    }

    @Test
    void the_chart_is_drawn_with_a_table_beside_it() {
        var page = side.ask("/?validOn=" + IN_JUNE).body();
        assertThat(page).contains("role=\"img\"", "class=\"del OPEN\"", "class=\"del CLOSED\"", "31.10.2024: 7");
        assertThat(page).contains("Tallene som tabell", "<th scope=\"row\">28.02.2025</th>");
    }

    @Test
    void one_partnership_can_be_asked_for() {
        assertThat(side.json("/api/answers/overview?validOn=%s&partnership=%s".formatted(IN_JUNE, asu.partnership))
                        .at("/totals/open")
                        .asInt())
                .isEqualTo(6);
        assertThat(side.json("/api/answers/overview?validOn=%s&partnership=%s"
                                .formatted(IN_JUNE, new Asu().partnership))
                        .path("bodies"))
                .isEmpty();
        assertThat(side.get("/api/answers/overview?partnership=alle").statusCode())
                .isEqualTo(400);
    }

    private void schedule(MeetingId meeting, LocalDate on) {
        side.record(
                meeting,
                new MeetingScheduled(
                        meeting,
                        asu.partnership,
                        asu.body,
                        MeetingKind.ORDINARY,
                        new MeetingTime(on, LocalTime.of(12, 0), LocalTime.of(15, 0)),
                        null,
                        MeetingForm.IN_PERSON,
                        true,
                        DAY));
    }

    private FollowUpId open(Point point, Deadline deadline) {
        var id = FollowUpId.random();
        side.record(id, asu.opened(id, aCase, point, null, "Gjør punkt " + point.number(), "AU", deadline));
        return id;
    }
}
