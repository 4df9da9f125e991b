package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.toMap;
import static no.vedtakslogg.query.decisionlog.LogTables.FOLLOWED_UP;
import static no.vedtakslogg.query.decisionlog.LogTables.NAMED;
import static no.vedtakslogg.query.decisionlog.LogTables.POINTS;
import static no.vedtakslogg.query.decisionlog.LogTables.SEEN;
import static no.vedtakslogg.query.decisionlog.LogTables.STATUS;

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
import no.vedtakslogg.query.followups.DeadlineColumns;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers what was decided and what became of it: the decision log (vedtakslogg). */
@Repository
public class DecisionLog {
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
                   %s,
                   f.remark, p.corrected, p.previous_text, p.correction_reason,
                   p.superseded_by_meeting_id, p.superseded_by_case_id, p.superseded_by_point_id
            """.formatted(STATUS, DeadlineColumns.ofMeeting("f"));

    private static final String WHOLE_ROWS =
            COLUMNS + POINTS + NAMED + FOLLOWED_UP + DeadlineColumns.meeting("f") + SEEN;

    private final JdbcClient jdbc;
    private final FollowUps followUps;
    private final CaseAccess access;
    private final PointsInOrder points;
    private final TransactionTemplate readOnly;

    DecisionLog(
            JdbcClient jdbc,
            FollowUps followUps,
            CaseAccess access,
            PointsInOrder points,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.access = access;
        this.points = points;
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
    }

    /** One page of the log, each row with its follow-ups. */
    public AnswerPage<DecisionLogView> page(LogQuestion question, PageAsked page, Moment moment) {
        var total = points.count(question, moment);
        return AnswerPage.of(
                rows(points.find(question, total, page.offset(), page.size(), moment), moment), page, total);
    }

    /** The first rows of the log, in the order that is asked for, without counting how many there are. */
    public List<DecisionLogView> first(LogQuestion question, int many, Moment moment) {
        return rows(points.ofMany(question, 0, many, moment), moment);
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
        return jdbc.sql(sql).params(moment.parameters()).params(conditions.parameters());
    }
}
