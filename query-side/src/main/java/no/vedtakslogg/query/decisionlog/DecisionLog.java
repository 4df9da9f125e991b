package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.toMap;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.KeptAnswers;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers what was decided and what became of it: the decision log (vedtakslogg). */
@Repository
public class DecisionLog {
    /** How a row stands; it takes the follow-ups {@code f}. */
    static final String STATUS = """
            (case when p.superseded_by_point_id is not null then 'SUPERSEDED'
                  when p.outcome <> 'ADOPTED' then p.outcome
                  when f.status is not null then f.status
                  when p.asks_for_action then 'NOT_FOLLOWED_UP'
                  else 'NOTHING_TO_FOLLOW_UP' end)""";

    private static final String POINTS = " from answers.decision_point p%n".formatted();

    private static final String NAMED = " left join answers.body b on b.id = p.body_id and %s%n".formatted(sees("b"));

    /** What the follow-ups of a point say together; the parts of a follow-up that each party has are told by the whole. */
    private static final String FOLLOWED_UP = """
              left join lateral (
                  select string_agg(u.responsible_words, '; ' order by u.urgency, u.deadline_latest nulls last, u.id)
                             as responsible_words,
                         (array_agg(u.status order by u.urgency, u.deadline_latest nulls last, u.id))[1] as status,
                         (array_agg(u.deadline_kind order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_kind,
                         (array_agg(u.deadline_words order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_words,
                         (array_agg(u.deadline_earliest order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_earliest,
                         (array_agg(u.deadline_latest order by u.urgency, u.deadline_latest nulls last, u.id))[1] as deadline_latest,
                         (array_agg(u.remark order by u.remark_on desc nulls last, u.id))[1] as remark,
                         bool_or(u.status in ('OPEN', 'IN_PROGRESS', 'WAITING') and u.deadline_latest < :validOn) as overdue
                    from (select one.*,
                                 array_position(array['OPEN', 'IN_PROGRESS', 'REPORTED', 'WAITING', 'ACCEPTED', 'WITHDRAWN'],
                                                one.status) as urgency
                            from answers.follow_up one
                           where one.decided_point_id = p.id
                             and one.parent_id is null
                             and %s) u
              ) f on true
            """.formatted(sees("one"));

    /** No row holds before the day of its decision; said of the day too, an early moment is found without what came later. */
    private static final String SEEN = " where %s and p.decided_on <= :validOn%n".formatted(sees("p"));

    private static final String COLUMNS = """
            select p.id, p.partnership_id, p.body_id, b.short_name, b.name as body_name, p.meeting_id, p.case_id,
                   p.case_year, p.case_sequence, p.case_title, p.decided_on, p.decision_id, p.parent_point_id,
                   p.number, p.text, p.effect, p.outcome, p.form, p.mode,
                   %s as status,
                   coalesce(f.overdue, false) as overdue,
                   coalesce(f.responsible_words, p.returned_to) as responsible,
                   coalesce(f.deadline_kind, p.until_kind) as deadline_kind,
                   coalesce(f.deadline_words, p.until_words) as deadline_words,
                   case when f.deadline_kind is null then p.until_earliest else f.deadline_earliest end as deadline_earliest,
                   case when f.deadline_kind is null then p.until_latest else f.deadline_latest end as deadline_latest,
                   f.remark, p.corrected, p.previous_text, p.correction_reason,
                   p.superseded_by_meeting_id, p.superseded_by_case_id, p.superseded_by_point_id
            """.formatted(STATUS);

    private static final String WHOLE_ROWS = COLUMNS + POINTS + NAMED + FOLLOWED_UP + SEEN;

    private static final String IN_ORDER = "select p.id %1$s order by %2$s limit :limit offset :offset";

    private static final String FOUND_FIRST = """
            select id
              from (select p.id, row_number() over (order by %2$s) as place %1$s) found
             where place > :offset and place <= :offset + :limit
             order by place
            """;

    private static final int FEW = 5_000;

    private static final List<String> COUNTED_FROM = List.of(DecisionLogProjection.NAME, "followups", "bodies");

    private final JdbcClient jdbc;
    private final FollowUps followUps;
    private final CaseAccess access;
    private final KeptAnswers keptAnswers;
    private final TransactionTemplate readOnly;

    DecisionLog(
            JdbcClient jdbc,
            FollowUps followUps,
            CaseAccess access,
            KeptAnswers keptAnswers,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.access = access;
        this.keptAnswers = keptAnswers;
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
    }

    /** One page of the log, each row with its follow-ups. */
    public AnswerPage<DecisionLogView> page(LogQuestion question, PageAsked page, Moment moment) {
        var total = count(question, moment);
        return AnswerPage.of(total == 0 ? List.of() : some(question, page, total <= FEW, moment), page, total);
    }

    private long count(LogQuestion question, Moment moment) {
        var conditions = seen(question.narrow() ? question.rowByRow() : question.conditions());
        var sql = "select count(*)" + POINTS + SEEN + conditions.sql();
        return keptAnswers.count(sql, conditions.parameters(), moment, COUNTED_FROM, () -> at(sql, conditions, moment)
                .query(Long.class)
                .single());
    }

    /** The first rows of the log, in the order that is asked for, without counting how many there are. */
    public List<DecisionLogView> first(LogQuestion question, int many, Moment moment) {
        return some(question, new PageAsked(1, many), false, moment);
    }

    /**
     * The rows are found first, so that bodies and follow-ups are looked up only where the order needs them. A few are all
     * found and then put in order; of many those that stand first are come upon soon by going through the log in its order.
     */
    private List<DecisionLogView> some(LogQuestion question, PageAsked page, boolean few, Moment moment) {
        var conditions = seen(question.narrow() || !few ? question.rowByRow() : question.conditions());
        var from = POINTS + NAMED + (question.needsFollowUps() ? FOLLOWED_UP : "") + SEEN + conditions.sql();
        var order = question.order().sql();
        var ids = at((few ? FOUND_FIRST : IN_ORDER).formatted(from, order), conditions, moment)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(UUID.class)
                .list();
        return rows(ids, moment);
    }

    /** Hands every row that is asked for to the reader, one at a time, however many there are; without the follow-ups. */
    public void each(LogQuestion question, Moment moment, Consumer<DecisionLogView> reader) {
        var conditions = seen(question.conditions());
        var sql =
                WHOLE_ROWS + conditions.sql() + " order by " + question.order().sql();
        readOnly.executeWithoutResult(
                cursor -> at(sql, conditions, moment).withFetchSize(500).query(row -> {
                    reader.accept(LogRow.read(row, 0));
                }));
    }

    /** The row of one decision point. */
    public Optional<DecisionLogView> point(UUID point, Moment moment) {
        return rows(List.of(point), moment).stream().findFirst();
    }

    /** The rows of some decision points, in the same order; those that are not known are left out. */
    public List<DecisionLogView> rows(List<UUID> points, Moment moment) {
        if (points.isEmpty()) {
            return List.of();
        }
        var some = seen(new Conditions().where("p.id in (:points)", "points", points));
        var rows = at(WHOLE_ROWS + some.sql(), some, moment).query(LogRow::read).list().stream()
                .collect(toMap(DecisionLogView::pointId, Function.identity()));
        var ofPoints = followUps.ofPoints(points, moment);
        return points.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> row.with(ofPoints.getOrDefault(row.pointId(), List.of())))
                .toList();
    }

    private Conditions seen(Conditions asked) {
        return access.narrow(asked, "p.case_id");
    }

    private JdbcClient.StatementSpec at(String sql, Conditions conditions, Moment moment) {
        return jdbc.sql(sql)
                .param("knownAt", moment.knownAt())
                .param("validOn", moment.validOn())
                .params(conditions.parameters());
    }
}
