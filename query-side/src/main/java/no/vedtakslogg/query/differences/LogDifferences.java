package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Names.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what differs in the decision log between two moments: in the points, and in what follows them up. */
@Repository
class LogDifferences {
    /** What only a correction changes. */
    private static final String CORRECTED = "%1$s.number, %1$s.text, %1$s.effect, %1$s.correction_reason";

    /** What is shown of a point; {@link LogItems} tells the same in words. */
    private static final String SHOWN = CORRECTED + """
            , %1$s.case_year, %1$s.case_sequence, %1$s.case_title, %1$s.decided_on, %1$s.outcome, %1$s.form, %1$s.mode,
            case when %1$s.outcome = 'POSTPONED' then %1$s.until_words end,
            case when %1$s.outcome = 'POSTPONED' then %1$s.until_earliest end,
            case when %1$s.outcome = 'POSTPONED' then %1$s.until_latest end,
            case when %1$s.outcome = 'RETURNED' then %1$s.returned_to end,
            %1$s.superseded_by_point_id
            """;

    private static final String DIFFERING = """
            with %1$s,
            gone as materialized (select p.* from answers.decision_point p where %2$s %4$s),
            come as materialized (select p.* from answers.decision_point p where %3$s %4$s),
            point as materialized (
                select coalesce(c.id, g.id) as id,
                       case when g.id is null then 'ADDED'
                            when c.id is null then 'REMOVED'
                            when g.superseded_by_point_id is null and c.superseded_by_point_id is not null then 'CLOSED'
                            when g.superseded_by_point_id is not null and c.superseded_by_point_id is null then 'REOPENED'
                            when (%5$s) is distinct from (%6$s) then 'CORRECTED'
                            else 'CHANGED' end as kind,
                       coalesce(c.decided_on, g.decided_on) as decided_on,
                       coalesce(c.case_year, g.case_year) as case_year,
                       coalesce(c.case_sequence, g.case_sequence) as case_sequence,
                       coalesce(c.sort_order, g.sort_order) as sort_order
                  from gone g full join come c on c.id = g.id
                 where g.id is null or c.id is null or (%7$s) is distinct from (%8$s)
            ),
            followed as (
                select point_id,
                       (array_agg(kind order by kind in ('FELL_DUE', 'NOT_YET_DUE')))[1] as kind
                  from (select point_id, kind from changed_follow_up union all select point_id, kind from due_follow_up) f
                 group by point_id
            ),
            differing as materialized (
                select id, kind, decided_on, case_year, case_sequence, sort_order from point
                union all
                select p.id, case when f.kind in ('FELL_DUE', 'NOT_YET_DUE') then f.kind else 'CHANGED' end,
                       p.decided_on, p.case_year, p.case_sequence, p.sort_order
                  from followed f
                  join answers.decision_point p on p.id = f.point_id and %9$s %4$s
                 where not exists (select 1 from point c where c.id = f.point_id)
            )
            """;

    private final JdbcClient jdbc;
    private final DecisionLog log;
    private final Names names;
    private final CaseAccess access;

    LogDifferences(JdbcClient jdbc, DecisionLog log, Names names, CaseAccess access) {
        this.jdbc = jdbc;
        this.log = log;
        this.names = names;
        this.access = access;
    }

    /** The decision points that differ. */
    Found find(DifferenceAsked asked, Between between, Slice slice) {
        Conditions narrowed = access.narrow(asked.ofPoints(), "p.case_id");
        var sql = Found.select(
                DIFFERING.formatted(
                        FollowUpDifferences.changed(between, ""),
                        between.gone("p"),
                        between.come("p"),
                        narrowed.sql(),
                        CORRECTED.formatted("g"),
                        CORRECTED.formatted("c"),
                        SHOWN.formatted("g"),
                        SHOWN.formatted("c"),
                        Between.sees("p", "to")),
                "decided_on desc, case_year, case_sequence, sort_order");
        return Found.read(jdbc.sql(sql)
                .params(between.parameters())
                .params(narrowed.parameters())
                .params(slice.parameters())
                .param("kinds", asked.kindNames()));
    }

    /** How these decision points differ, in the same order. */
    List<Change> changes(List<UUID> ids, Between between) {
        var before = log.rows(ids, between.from());
        var after = log.rows(ids, between.to());
        var known = names.of(
                Stream.concat(before.stream(), after.stream())
                        .flatMap(LogItems::names)
                        .distinct()
                        .toList(),
                between.later());
        var itemsBefore = items(before, known);
        var itemsAfter = items(after, known);
        return ids.stream()
                .map(id ->
                        Change.between(itemsBefore.get(id), itemsAfter.get(id)).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<UUID, Item> items(List<DecisionLogView> rows, Known known) {
        return rows.stream().collect(toMap(DecisionLogView::pointId, row -> LogItems.item(row, known)));
    }
}
