package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what differs in the follow-up list between two moments. */
@Repository
class FollowUpDifferences {
    /** What is shown of a follow-up; {@link FollowUpItems} tells the same in words. */
    private static final String SHOWN = """
            %1$s.task, %1$s.responsible_words, %1$s.status, %1$s.done, %1$s.total, %1$s.remark, %1$s.remark_on,
            %1$s.closed_on, %1$s.extensions,
            case when %1$s.deadline_kind <> 'NONE' then %1$s.deadline_words end,
            case when %1$s.deadline_kind <> 'NONE' then %1$s.deadline_earliest end,
            case when %1$s.deadline_kind <> 'NONE' then %1$s.deadline_latest end,
            case when %1$s.extensions > 0 then %1$s.first_deadline_words end,
            case when %1$s.extensions > 0 then %1$s.first_deadline_latest end
            """;

    /** The follow-ups that are shown otherwise, as {@code changed_follow_up}; it takes what narrows the list. */
    private static final String CHANGED = """
            gone_follow_up as materialized (select f.* from answers.follow_up f where %1$s %3$s),
            come_follow_up as materialized (select f.* from answers.follow_up f where %2$s %3$s),
            changed_follow_up as materialized (
                select coalesce(c.id, g.id) as id,
                       case when g.id is null then 'ADDED'
                            when c.id is null then 'REMOVED'
                            when g.closed_on is null and c.closed_on is not null then 'CLOSED'
                            when g.closed_on is not null and c.closed_on is null then 'REOPENED'
                            else 'CHANGED' end as kind,
                       coalesce(c.decided_point_id, g.decided_point_id) as point_id,
                       coalesce(c.deadline_latest, g.deadline_latest) as deadline,
                       g.responsible_words as gone_responsible, c.responsible_words as come_responsible,
                       g.id is not null and g.closed_on is null or c.id is not null and c.closed_on is null as open
                  from gone_follow_up g full join come_follow_up c on c.id = g.id
                 where g.id is null or c.id is null or (%4$s) is distinct from (%5$s)
            )
            """;

    /** The follow-ups that nothing but the days made overdue, or not yet so, as {@code due_follow_up}. */
    private static final String DUE = """
            due_follow_up as materialized (
                select f.id, '%1$s' as kind, f.decided_point_id as point_id, f.deadline_latest as deadline,
                       f.responsible_words as gone_responsible, f.responsible_words as come_responsible, true as open
                  from answers.follow_up f
                 where f.status in ('OPEN', 'IN_PROGRESS', 'WAITING')
                   and f.deadline_latest >= least(:fromValidOn, :toValidOn)
                   and f.deadline_latest < greatest(:fromValidOn, :toValidOn)
                   and %2$s %4$s
                   and exists (select 1 from answers.follow_up o where o.id = f.id and %3$s)
                   and not exists (select 1 from changed_follow_up c where c.id = f.id)
            )
            """;

    private static final String DIFFERING = """
            with %s, differing as materialized (
                select * from (select * from changed_follow_up union all select * from due_follow_up) every
                 where (cast(:open as boolean) is null or open = :open)
                   and (cast(:responsible as text) is null
                        or gone_responsible ilike :responsible or come_responsible ilike :responsible)
            )
            """;

    private final JdbcClient jdbc;
    private final FollowUps followUps;
    private final CaseAccess access;

    FollowUpDifferences(JdbcClient jdbc, FollowUps followUps, CaseAccess access) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.access = access;
    }

    /** The tables {@code changed_follow_up} and {@code due_follow_up} of a query, with what narrows them. */
    static String changed(Between between, String narrowed) {
        return CHANGED.formatted(
                        between.gone("f"), between.come("f"), narrowed, SHOWN.formatted("g"), SHOWN.formatted("c"))
                + ", "
                + due(between, narrowed);
    }

    private static String due(Between between, String narrowed) {
        var forwards = between.to().validOn().isAfter(between.from().validOn());
        return DUE.formatted(
                forwards ? ChangeKind.FELL_DUE : ChangeKind.NOT_YET_DUE,
                // what is still open on the later day is little
                Between.sees("f", forwards ? "to" : "from"),
                Between.sees("o", forwards ? "from" : "to"),
                narrowed);
    }

    /** The follow-ups that differ. */
    Found find(DifferenceAsked asked, Between between, Slice slice) {
        Conditions narrowed = access.narrow(asked.ofFollowUps(), "f.decided_case_id");
        var sql = Found.select(DIFFERING.formatted(changed(between, narrowed.sql())), "deadline nulls last");
        return Found.read(jdbc.sql(sql)
                .params(between.parameters())
                .params(narrowed.parameters())
                .params(slice.parameters())
                .param("kinds", asked.kindNames())
                .param("open", asked.open())
                .param("responsible", Conditions.holding(asked.responsible())));
    }

    /** How these follow-ups differ, in the same order. */
    List<Change> changes(List<UUID> ids, Between between) {
        var before = items(ids, between.from());
        var after = items(ids, between.to());
        return ids.stream()
                .map(id -> Change.between(before.get(id), after.get(id)).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<UUID, Item> items(List<UUID> ids, Moment moment) {
        return followUps.rows(ids, moment).stream().collect(toMap(FollowUpView::id, FollowUpItems::item));
    }
}
