package no.vedtakslogg.query.outstanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.followups.EntryView;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.outstanding.OutstandingView.CaseOutstanding;
import no.vedtakslogg.query.outstanding.OutstandingView.MeetingDay;
import no.vedtakslogg.query.outstanding.OutstandingView.Outstanding;
import no.vedtakslogg.query.outstanding.OutstandingView.PointOutstanding;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a body has asked for and not got yet. */
@Component
class OutstandingList {
    private static final PageAsked DONE = new PageAsked(1, 50);

    private static final String MEETING = """
            select m.id as meeting_id, m.held_on as "on"
              from answers.meeting m
             where m.body_id = :body and %s and m.status = 'SCHEDULED'
            """.formatted(sees("m"));

    private static final String NEXT = MEETING + " and m.held_on >= :validOn order by m.held_on, m.starts_at limit 1";

    private static final String LAST =
            MEETING + " and m.held_on < :validOn order by m.held_on desc, m.starts_at desc limit 1";

    private final JdbcClient jdbc;
    private final FollowUps followUps;

    OutstandingList(JdbcClient jdbc, FollowUps followUps) {
        this.jdbc = jdbc;
        this.followUps = followUps;
    }

    OutstandingView of(BodyView body, PageAsked page, Moment moment) {
        var last = meeting(LAST, body, moment);
        var open = followUps.page(
                question(Map.of("body", body.id().toString(), "open", "true", "sort", "case")), page, moment);
        var reports = followUps.latestReports(
                open.items().stream().map(FollowUpView::id).toList(), moment);
        var done = followUps.page(
                question(Map.of(
                        "body",
                        body.id().toString(),
                        "open",
                        "false",
                        "closedFrom",
                        (last == null ? LocalDate.EPOCH : last.on().plusDays(1)).toString(),
                        "sort",
                        "case")),
                DONE,
                moment);
        return new OutstandingView(
                body,
                moment.validOn(),
                meeting(NEXT, body, moment),
                last,
                byCase(open.items(), reports, last, moment.validOn()),
                done.items(),
                done.total(),
                open.map(FollowUpView::id));
    }

    private static FollowUpQuestion question(Map<String, String> filters) {
        return FollowUpQuestion.read(new Asked(filters));
    }

    private @Nullable MeetingDay meeting(String sql, BodyView body, Moment moment) {
        return jdbc.sql(sql)
                .param("body", body.id())
                .params(moment.parameters())
                .query(MeetingDay.class)
                .optional()
                .orElse(null);
    }

    private static List<CaseOutstanding> byCase(
            List<FollowUpView> open, Map<UUID, List<EntryView>> reports, @Nullable MeetingDay last, LocalDate day) {
        return open.stream().collect(groupingBy(FollowUpView::caseId, LinkedHashMap::new, toList())).values().stream()
                .map(ofCase -> new CaseOutstanding(
                        ofCase.getFirst().caseId(),
                        ofCase.getFirst().caseNumber(),
                        ofCase.getFirst().caseTitle(),
                        ofCase.getFirst().decidedOn(),
                        ofCase.getFirst().meetingId(),
                        byPoint(ofCase, reports, last, day)))
                .toList();
    }

    private static List<PointOutstanding> byPoint(
            List<FollowUpView> ofCase, Map<UUID, List<EntryView>> reports, @Nullable MeetingDay last, LocalDate day) {
        return ofCase.stream()
                .collect(groupingBy(
                        FollowUpView::pointId,
                        LinkedHashMap::new,
                        mapping(
                                one -> outstanding(one, reports.getOrDefault(one.id(), List.of()), last, day),
                                toList())))
                .values()
                .stream()
                .map(ofPoint -> {
                    var any = ofPoint.getFirst().followUp();
                    return new PointOutstanding(any.pointId(), any.point(), any.pointText(), ofPoint);
                })
                .toList();
    }

    private static Outstanding outstanding(
            FollowUpView one, List<EntryView> reports, @Nullable MeetingDay last, LocalDate day) {
        var deadline = one.deadline();
        var latest = deadline == null ? null : deadline.latest();
        var days = one.overdue() && latest != null ? ChronoUnit.DAYS.between(latest, day) : 0;
        var isNew = last != null
                && reports.stream().anyMatch(report -> report.effectiveOn().isAfter(last.on()));
        return new Outstanding(one, days, isNew, reports);
    }
}
