package no.vedtakslogg.query.lineage;

import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

/** Where the things of a lineage are read: one question for each sort. */
final class NodeSql {
    private static final String CASES = """
            select c.id, first.body, first.numbers as number, null as part, c.title as text, c.opened_on as on_day,
                   case when c.closed_on is not null then 'lineage.case-closed' end as status,
                   to_char(c.closed_on, 'DD.MM.YYYY') as detail, c.id as page_id
              from answers.case_file c
              left join lateral (
                   select (array_agg(n.body order by n.on_day, n.number))[1] as body,
                          string_agg(concat_ws(' ', n.body, n.number), ', ' order by n.on_day, n.number) as numbers
                     from (select b.short_name as body, min(t.on_day) as on_day,
                                  t.case_sequence || '/' || right(t.case_year::text, 2) as number
                             from answers.lineage_treatment t
                             left join answers.body b on b.id = t.body_id and %s
                            where t.case_id = c.id and %s
                            group by 1, 3) n) first on true
             where c.id in (:ids) and %s
            """.formatted(sees("b"), sees("t"), sees("c"));

    private static final String TREATMENTS = """
            select t.id, b.short_name as body, t.case_sequence || '/' || right(t.case_year::text, 2) as number,
                   null as part, c.title as text, coalesce(m.held_on, t.on_day) as on_day,
                   'treatment.' || t.outcome as status, null as detail, t.meeting_id as page_id
              from answers.lineage_treatment t
              left join answers.meeting m on m.id = t.meeting_id and %s
              left join answers.body b on b.id = t.body_id and %s
              left join answers.case_file c on c.id = t.case_id and %s
             where t.id in (:ids) and %s
            """.formatted(sees("m"), sees("b"), sees("c"), sees("t"));

    private static final String POINTS = """
            select p.id, b.short_name as body, p.case_sequence || '/' || right(p.case_year::text, 2) as number,
                   p.number as part, p.text, p.decided_on as on_day,
                   case when p.superseded_by_point_id is not null then 'LogStatus.SUPERSEDED'
                        when p.outcome <> 'ADOPTED' then 'LogStatus.' || p.outcome
                        when p.asks_for_action and not exists (
                             select 1 from answers.follow_up f where f.decided_point_id = p.id and %s)
                        then 'LogStatus.NOT_FOLLOWED_UP'
                        when p.corrected then 'lineage.corrected' end as status,
                   null as detail, p.case_id as page_id
              from answers.decision_point p
              left join answers.body b on b.id = p.body_id and %s
             where p.id in (:ids) and %s
            """.formatted(sees("f"), sees("b"), sees("p"));

    private static final String FOLLOW_UPS = """
            select f.id, b.short_name as body, p.case_sequence || '/' || right(p.case_year::text, 2) as number,
                   p.number as part, f.task as text, p.decided_on as on_day,
                   'FollowUpStatus.' || f.status as status, null as detail, f.decided_case_id as page_id
              from answers.follow_up f
              left join answers.decision_point p on p.id = f.decided_point_id and %s
              left join answers.body b on b.id = f.body_id and %s
             where f.id in (:ids) and %s
            """.formatted(sees("p"), sees("b"), sees("f"));

    private static final String PROPOSALS = """
            select distinct on (r.proposal_id) r.proposal_id as id, null as body, null as number, null as part,
                   r.made_by as text, r.effective_on as on_day, null as status, null as detail, r.case_id as page_id
              from answers.proposal r
             where r.proposal_id in (:ids) and %s
             order by r.proposal_id, r.position
            """.formatted(seesFact("r"));

    private static final String REFERRALS = """
            select r.id, b.short_name as body, b.short_name as number, o.short_name as part, r.request as text,
                   r.referred_on as on_day, 'ReferralStatus.' || r.status as status, null as detail, r.case_id as page_id
              from answers.referral r
              left join answers.body b on b.id = r.from_body_id and %s
              left join answers.body o on o.id = r.to_body_id and %s
             where r.id in (:ids) and %s
            """.formatted(sees("b"), sees("o"), sees("r"));

    private static final String RECOMMENDATIONS = """
            select r.id, null as body, r.report as number, null as part, r.text, null::date as on_day,
                   coalesce('Disposition.' || r.disposition, 'recommendation.open') as status, null as detail,
                   r.case_id as page_id
              from answers.recommendation r
             where r.id in (:ids) and %s
            """.formatted(sees("r"));

    private static final String PLANS = """
            select p.id, null as body, null as number, null as part, p.title as text, p.adopted_on as on_day,
                   case when p.closed_on is not null then 'lineage.plan-closed' end as status,
                   to_char(p.closed_on, 'DD.MM.YYYY') as detail, p.id as page_id
              from answers.action_plan p
             where p.id in (:ids) and %s
            """.formatted(sees("p"));

    private static final String GOALS = """
            select g.id, null as body, g.number, null as part, g.text, null::date as on_day, null as status,
                   null as detail, g.plan_id as page_id
              from answers.plan_goal g
             where g.id in (:ids) and %s
            """.formatted(sees("g"));

    private static final String MEASURES = """
            select m.id, null as body, m.number, null as part, m.text, null::date as on_day,
                   case when m.dropped_on is not null then 'lineage.dropped'
                        when m.carried_to_plan is not null then 'lineage.carried' end as status,
                   to_char(m.dropped_on, 'DD.MM.YYYY') as detail, m.plan_id as page_id
              from answers.measure m
             where m.id in (:ids) and %s
            """.formatted(sees("m"));

    private static final String BODIES = """
            select b.id, b.short_name as body, null as number, null as part, b.name as text, null::date as on_day,
                   case when b.dissolved then 'body.dissolved' end as status,
                   to_char(b.dissolved_on, 'DD.MM.YYYY') as detail, b.id as page_id
              from answers.body b
             where b.id in (:ids) and %s
            """.formatted(sees("b"));

    private static final String CORRECTIONS = """
            select e.to_id as id, b.short_name as body, t.case_sequence || '/' || right(t.case_year::text, 2) as number,
                   null as part, e.words as text, e.on_day, null as status, null as detail, t.meeting_id as page_id
              from answers.lineage_edge e
              left join answers.lineage_treatment t on t.id = e.from_id and %s
              left join answers.body b on b.id = t.body_id and %s
             where e.to_id in (:ids) and e.kind = 'CORRECTED_BY' and %s
            """.formatted(sees("t"), sees("b"), sees("e"));

    private NodeSql() {}

    /** The question that reads things of a kind. */
    static String of(NodeKind kind) {
        return switch (kind) {
            case CASE -> CASES;
            case TREATMENT -> TREATMENTS;
            case POINT -> POINTS;
            case CORRECTION -> CORRECTIONS;
            case FOLLOW_UP -> FOLLOW_UPS;
            case PROPOSAL -> PROPOSALS;
            case REFERRAL -> REFERRALS;
            case RECOMMENDATION -> RECOMMENDATIONS;
            case PLAN -> PLANS;
            case GOAL -> GOALS;
            case MEASURE -> MEASURES;
            case BODY -> BODIES;
        };
    }
}
