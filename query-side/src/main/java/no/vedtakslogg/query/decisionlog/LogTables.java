package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.projections.Moment.sees;

import no.vedtakslogg.query.followups.FollowUps;

/** What a row of the log is read from: a decision point {@code p}, its body {@code b}, and its follow-ups together, {@code f}. */
final class LogTables {
    /** How a row stands; it takes the follow-ups {@code f}. */
    static final String STATUS = """
            (case when p.superseded_by_point_id is not null then 'SUPERSEDED'
                  when p.outcome <> 'ADOPTED' then p.outcome
                  when f.status is not null then f.status
                  when p.asks_for_action then 'NOT_FOLLOWED_UP'
                  else 'NOTHING_TO_FOLLOW_UP' end)""";

    static final String POINTS = " from answers.decision_point p%n".formatted();

    static final String NAMED = " left join answers.body b on b.id = p.body_id and %s%n".formatted(sees("b"));

    /** What the follow-ups of a point say together; the parts of a follow-up that each party has are told by the whole. */
    static final String FOLLOWED_UP = """
              left join lateral (
                  select string_agg(u.responsible_words, '; ' order by u.urgency, u.deadline_latest nulls last, u.id)
                             as responsible_words,
                         (array_agg(u.responsible_words order by u.urgency, u.deadline_latest nulls last, u.id))[1]
                             as first_responsible,
                         (array_agg(u.status order by u.urgency, u.deadline_latest nulls last, u.id))[1] as status,
                         (array_agg(u.deadline_kind order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_kind,
                         (array_agg(u.deadline_words order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_words,
                         (array_agg(u.deadline_earliest order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_earliest,
                         (array_agg(u.deadline_latest order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_latest,
                         (array_agg(u.deadline_meeting_id order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_meeting_id,
                         (array_agg(u.remark order by u.remark_on desc nulls last, u.id))[1] as remark,
                         bool_or(u.status in ('OPEN', 'IN_PROGRESS', 'WAITING') and u.deadline_latest < :validOn) as overdue
                    from (select one.*,
                                 %s as urgency
                            from answers.follow_up one
                           where one.decided_point_id = p.id
                             and one.parent_id is null
                             and %s) u
              ) f on true
            """.formatted(FollowUps.urgency("one"), sees("one"));

    /** No row holds before the day of its decision; said of the day too, an early moment is found without what came later. */
    static final String SEEN = " where %s and p.decided_on <= :validOn%n".formatted(sees("p"));

    private LogTables() {}
}
