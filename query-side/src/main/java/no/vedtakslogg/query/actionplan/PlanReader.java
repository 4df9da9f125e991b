package no.vedtakslogg.query.actionplan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.query.actionplan.PlanView.AreaView;
import no.vedtakslogg.query.actionplan.PlanView.GoalView;
import no.vedtakslogg.query.actionplan.PlanView.LinkView;
import no.vedtakslogg.query.actionplan.PlanView.MeasureView;
import no.vedtakslogg.query.actionplan.PlanView.PlanHead;
import no.vedtakslogg.query.actionplan.PlanView.StatusView;
import no.vedtakslogg.query.actionplan.PlanView.WordingView;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads action plans with their measures, and how far each measure has come. */
@Repository
public class PlanReader {
    private static final String PLANS = """
            select p.id, p.partnership_id, p.title, p.from_year, p.to_year, p.adopted_on, p.closed_on, p.closed_because,
                   p.superseded_by
              from answers.action_plan p
             where %s
               and (cast(:plan as uuid) is null or p.id = :plan)
               and (cast(:partnership as uuid) is null or p.partnership_id = :partnership)
             order by p.from_year desc, p.title, p.id
            """.formatted(sees("p"));

    private static final String AREAS =
            "select a.number, a.title from answers.plan_area a where a.plan_id = :plan and " + sees("a");

    private static final String GOALS = """
            select g.id, g.area_number, g.number, g.text, g.provenance
              from answers.plan_goal g
             where g.plan_id = :plan and %s
            """.formatted(sees("g"));

    private static final String MEASURES = """
            select m.id, m.goal_id, m.number, m.text, m.responsible, m.marks, m.provenance, m.carried_to_plan,
                   m.carried_to_measure, m.dropped_on, m.dropped_because
              from answers.measure m
             where m.plan_id = :plan and %s
            """.formatted(sees("m"));

    private static final String OF_THE_PARTNERSHIP = """
             in (select m.id from answers.measure m
                  where m.known_from <= :knownAt and m.known_to > :knownAt
                    and m.partnership_id in (select p.partnership_id from answers.action_plan p where p.id = :plan))
            """;

    private static final String STATUSES = """
            select s.measure_id, s.colour, s.comment, s.effective_on as reported_on, s.reported_by
              from answers.measure_status s
             where %s and s.measure_id %s
             order by s.effective_on desc, s.position desc
            """.formatted(seesFact("s"), OF_THE_PARTNERSHIP);

    private static final String WORDINGS = """
            select w.measure_id, w.text, w.reason, w.effective_on
              from answers.measure_wording w
             where %s and w.measure_id %s
             order by w.effective_on, w.position
            """.formatted(seesFact("w"), OF_THE_PARTNERSHIP);

    private static final String LINKS = """
            select l.measure_id, l.kind, l.other_measure_id, l.words,
                   (select o.number from answers.measure o where o.id = l.measure_id and %s) as number,
                   (select o.number from answers.measure o where o.id = l.other_measure_id and %s) as other_number
              from answers.measure_link l
             where %s and l.measure_id %s
             order by l.effective_on, l.position
            """.formatted(sees("o"), sees("o"), seesFact("l"), OF_THE_PARTNERSHIP);

    private final JdbcClient jdbc;

    PlanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record AreaRow(String number, String title) {}

    record GoalRow(
            UUID id,
            String areaNumber,
            String number,
            String text,
            @Nullable String provenance) {}

    record MeasureRow(
            UUID id,
            UUID goalId,
            String number,
            String text,
            String responsible,
            String marks,
            @Nullable String provenance,
            @Nullable UUID carriedToPlan,
            @Nullable UUID carriedToMeasure,
            @Nullable LocalDate droppedOn,
            @Nullable String droppedBecause) {}

    record WordingRow(UUID measureId, String text, String reason, LocalDate effectiveOn) {}

    record LinkRow(
            UUID measureId,
            MeasureLinkKind kind,
            @Nullable UUID otherMeasureId,
            String words,
            @Nullable String number,
            @Nullable String otherNumber) {}

    /** The plans, the latest first. */
    public List<PlanHead> plans(@Nullable UUID partnership, Moment moment) {
        return of(PLANS, null, moment)
                .param("partnership", partnership)
                .query(PlanHead.class)
                .list();
    }

    /** The plan, where it is on record. */
    public Optional<PlanView> read(UUID id, Moment moment) {
        return of(PLANS, id, moment)
                .param("partnership", null)
                .query(PlanHead.class)
                .optional()
                .map(plan -> read(plan, moment));
    }

    private PlanView read(PlanHead plan, Moment moment) {
        var measures = measures(plan, moment);
        var goals = of(GOALS, plan.id(), moment).query(GoalRow.class).list().stream()
                .sorted(Comparator.comparing(GoalRow::number, PlanNumbers.AS_READ))
                .collect(groupingBy(GoalRow::areaNumber));
        var areas = of(AREAS, plan.id(), moment).query(AreaRow.class).list().stream()
                .sorted(Comparator.comparing(AreaRow::number, PlanNumbers.AS_READ))
                .map(area -> new AreaView(
                        area.number(),
                        area.title(),
                        goals.getOrDefault(area.number(), List.of()).stream()
                                .map(goal -> new GoalView(
                                        goal.id(),
                                        goal.number(),
                                        goal.text(),
                                        goal.provenance(),
                                        measures.getOrDefault(goal.id(), List.of())))
                                .toList()))
                .toList();
        var all = measures.values().stream().flatMap(List::stream).toList();
        return new PlanView(
                plan,
                areas,
                new TreeMap<>(all.stream()
                        .map(MeasureView::colour)
                        .filter(Objects::nonNull)
                        .collect(groupingBy(colour -> colour, counting()))),
                all.stream().filter(measure -> measure.colour() == null).count());
    }

    private Map<UUID, List<MeasureView>> measures(PlanHead plan, Moment moment) {
        var statuses = of(STATUSES, plan.id(), moment).query(StatusView.class).list();
        var wordings = of(WORDINGS, plan.id(), moment).query(WordingRow.class).list();
        var links = of(LINKS, plan.id(), moment).query(LinkRow.class).list();
        var same = new Statuses(links);
        return of(MEASURES, plan.id(), moment).query(MeasureRow.class).list().stream()
                .sorted(Comparator.comparing(MeasureRow::number, PlanNumbers.AS_READ))
                .collect(groupingBy(
                        MeasureRow::goalId, mapping(row -> view(row, statuses, wordings, links, same), toList())));
    }

    private static MeasureView view(
            MeasureRow row, List<StatusView> statuses, List<WordingRow> wordings, List<LinkRow> links, Statuses same) {
        var history = statuses.stream()
                .filter(status -> same.sameAs(row.id()).contains(status.measureId()))
                .toList();
        var latest = history.isEmpty() ? null : history.getFirst();
        return new MeasureView(
                row.id(),
                row.number(),
                row.text(),
                Json.list(row.responsible(), Responsible.class),
                Json.list(row.marks(), YearMark.class),
                row.provenance(),
                latest == null ? null : latest.colour(),
                latest == null ? null : latest.comment(),
                latest == null ? null : latest.reportedOn(),
                latest == null ? null : latest.reportedBy(),
                history,
                wordings.stream()
                        .filter(wording -> wording.measureId().equals(row.id()))
                        .map(wording -> new WordingView(wording.text(), wording.reason(), wording.effectiveOn()))
                        .toList(),
                links.stream()
                        .filter(link ->
                                link.measureId().equals(row.id()) || row.id().equals(link.otherMeasureId()))
                        .map(link -> link(link, row.id()))
                        .toList(),
                row.carriedToPlan(),
                row.carriedToMeasure(),
                row.droppedOn(),
                row.droppedBecause());
    }

    private static LinkView link(LinkRow link, UUID of) {
        return link.measureId().equals(of)
                ? new LinkView(link.kind(), true, link.otherMeasureId(), link.otherNumber(), link.words())
                : new LinkView(link.kind(), false, link.measureId(), link.number(), link.words());
    }

    private JdbcClient.StatementSpec of(String sql, @Nullable UUID plan, Moment moment) {
        return jdbc.sql(sql).param("plan", plan).params(moment.parameters());
    }
}
