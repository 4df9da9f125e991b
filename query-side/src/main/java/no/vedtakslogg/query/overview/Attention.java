package no.vedtakslogg.query.overview;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what needs attention, body by body. Each figure is the length of a list that the filters can ask for. */
@Repository
class Attention {
    private static final String NEXT_MEETING = """
            next_meeting as (
                select distinct on (m.body_id) m.body_id, m.id, m.held_on
                  from answers.meeting m
                 where %s and m.status = 'SCHEDULED' and m.held_on >= :validOn
                 order by m.body_id, m.held_on, m.starts_at, m.id)
            """.formatted(sees("m"));

    private static final String FOLLOWED_UP = """
            followed_up as (
                select f.body_id,
                       count(*) as open,
                       count(*) filter (where f.status <> 'REPORTED' and f.deadline_latest < :validOn) as overdue,
                       count(*) filter (where f.status <> 'REPORTED' and f.deadline_latest >= :validOn
                                          and f.deadline_latest <= n.held_on) as due,
                       count(*) filter (where f.status = 'WAITING') as waiting,
                       count(*) filter (where f.status = 'REPORTED') as reported
                  from answers.follow_up f
                  left join next_meeting n on n.body_id = f.body_id
                 where %s and f.closed_on is null
                 group by f.body_id)
            """.formatted(sees("f"));

    private static final String OLD = """
            old_ones as (
                select f.body_id, count(*) as n
                  from answers.follow_up f
                  join answers.decision_point p on p.id = f.decided_point_id and %s and p.decided_on <= :oldBefore
                 where %s and f.closed_on is null and f.deadline_latest is null and f.status in ('OPEN', 'IN_PROGRESS')
                 group by f.body_id)
            """.formatted(sees("p"), sees("f"));

    private static final String NOBODY_FOLLOWS = """
            nobody_follows as (
                select p.body_id, count(*) as n
                  from answers.decision_point p
                 where %s and p.superseded_by_point_id is null and p.outcome = 'ADOPTED' and p.asks_for_action
                   and not exists (select 1 from answers.follow_up f
                                    where f.decided_point_id = p.id and f.parent_id is null and %s)
                 group by p.body_id)
            """.formatted(sees("p"), sees("f"));

    private static final String REFERRED = """
            referred as (
                select r.to_body_id as body_id, count(*) as n
                  from answers.referral r
                 where %s and r.status in ('SENT', 'ACCEPTED')
                 group by r.to_body_id)
            """.formatted(sees("r"));

    private static final String OF_EACH_BODY = """
            select b.id as body_id, b.short_name as body, b.name as body_name, b.kind,
                   n.id as next_meeting_id, n.held_on as next_meeting_on,
                   (select max(m.held_on) from answers.meeting m
                     where m.body_id = b.id and %s and m.status = 'SCHEDULED' and m.held_on < :validOn) as last_meeting_on,
                   coalesce(u.open, 0) as open, coalesce(u.overdue, 0) as overdue, coalesce(u.due, 0) as due,
                   coalesce(o.n, 0) as old_without_deadline, coalesce(u.waiting, 0) as waiting,
                   coalesce(u.reported, 0) as reported, coalesce(r.n, 0) as referrals,
                   coalesce(a.n, 0) as not_followed_up
              from answers.body b
              left join next_meeting n on n.body_id = b.id
              left join followed_up u on u.body_id = b.id
              left join old_ones o on o.body_id = b.id
              left join referred r on r.body_id = b.id
              left join nobody_follows a on a.body_id = b.id
             where %s
               and (cast(:partnership as uuid) is null or b.partnership_id = :partnership)
               and (not b.dissolved or u.open > 0 or r.n > 0 or a.n > 0)
             order by array_position(array['COUNCIL', 'EXECUTIVE_COMMITTEE', 'EXPERT_COUNCIL', 'WORKING_GROUP', 'SECRETARIAT'],
                                     b.kind), b.short_name, b.id
            """.formatted(sees("m"), sees("b"));

    private static final String SQL = "with "
            + String.join(", ", List.of(NEXT_MEETING, FOLLOWED_UP, OLD, NOBODY_FOLLOWS, REFERRED))
            + OF_EACH_BODY;

    private final JdbcClient jdbc;

    Attention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BodyFigures> ofEachBody(@Nullable UUID partnership, LocalDate oldBefore, Moment moment) {
        return jdbc.sql(SQL)
                .param("partnership", partnership)
                .param("oldBefore", oldBefore)
                .params(moment.parameters())
                .query(BodyFigures.class)
                .list();
    }
}
