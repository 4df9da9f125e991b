package no.vedtakslogg.query.followups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.asking.FirstInOrder;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.projections.KeptAnswers;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers what is followed up, by whom, by when, and how it goes. */
@Repository
public class FollowUps {
    static final String OVERDUE = "f.status in ('OPEN', 'IN_PROGRESS', 'WAITING') and f.deadline_latest < :validOn";

    private static final String FOLLOW_UPS = " from answers.follow_up f%n".formatted();

    private static final String POINTS = """
              left join answers.decision_point p on p.id = f.decided_point_id and %s
            """.formatted(sees("p"));

    private static final String NAMED = " left join answers.body b on b.id = f.body_id and %s%n".formatted(sees("b"));

    private static final String SEEN = " where %s%n".formatted(sees("f"));

    private static final String FROM = FOLLOW_UPS + POINTS + NAMED + SEEN;

    private static final String WHOLE = FOLLOW_UPS + POINTS + NAMED + DeadlineColumns.meeting("f") + SEEN;

    private static final String COLUMNS = """
            select f.id, f.partnership_id, f.body_id, b.short_name, f.decided_meeting_id, f.decided_case_id,
                   p.case_year, p.case_sequence, p.case_title, p.decided_on, f.decided_point_id, p.number,
                   p.text, f.parent_id, f.task, f.responsible, f.responsible_words,
                   f.deadline_kind, f.deadline_words, f.deadline_earliest, f.deadline_latest,
                   %s,
                   f.first_deadline_words, f.first_deadline_latest, f.extensions, f.status,
                   coalesce(%s, false) as overdue,
                   f.remark, f.remark_on, f.done, f.total, f.closed_on
            """.formatted(DeadlineColumns.ofMeeting("f"), OVERDUE);

    private static final String ENTRIES =
            """
            select e.effective_on, e.recorded_at, e.kind, e.note, e.by_whom, e.done, e.total,
                   e.deadline_kind, e.deadline_words, e.deadline_earliest, e.deadline_latest,
                   %s,
                   e.decided_meeting_id, e.decided_case_id, e.decided_point_id
              from answers.follow_up_entry e
            %s
             where e.follow_up_id = :id
               and %s
             order by e.effective_on, e.position
            """.formatted(DeadlineColumns.ofMeeting("e"), DeadlineColumns.meeting("e"), seesFact("e"));

    private static final String LATEST_REPORTS =
            """
            select * from (
                select e.follow_up_id, e.effective_on, e.recorded_at, e.kind, e.note, e.by_whom, e.done, e.total,
                       e.deadline_kind, e.deadline_words, e.deadline_earliest, e.deadline_latest,
                       %s,
                       e.decided_meeting_id, e.decided_case_id, e.decided_point_id, e.position,
                       row_number() over (partition by e.follow_up_id order by e.effective_on desc, e.position desc) as nth
                  from answers.follow_up_entry e
                %s
                 where e.follow_up_id in (:ids)
                   and e.kind not in ('OPENED', 'RESPONSIBLE_ASSIGNED', 'DEADLINE_SET')
                   and %s) latest
             where nth <= 3
             order by effective_on desc, position desc
            """.formatted(DeadlineColumns.ofMeeting("e"), DeadlineColumns.meeting("e"), seesFact("e"));

    private static final List<String> COUNTED_FROM = List.of(FollowUpsProjection.NAME, "decisionlog", "bodies");

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final KeptAnswers keptAnswers;
    private final TransactionTemplate readOnly;

    FollowUps(JdbcClient jdbc, CaseAccess access, KeptAnswers keptAnswers, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.access = access;
        this.keptAnswers = keptAnswers;
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
    }

    /** All words that are written of a follow-up, as the index of words has them; {@code alias} is the table's. */
    public static String words(String alias) {
        return "%1$s.task || ' ' || %1$s.responsible_words || ' ' || coalesce(%1$s.remark, '')".formatted(alias);
    }

    /** How urgent a follow-up is, as a number in SQL that rises as it becomes less so; {@code alias} is the table's. */
    public static String urgency(String alias) {
        return "array_position(array[%s], %s.status)"
                .formatted(
                        FollowUpStatus.byUrgency().stream()
                                .map("'%s'"::formatted)
                                .collect(joining(", ")),
                        alias);
    }

    /** One page of the follow-up list. */
    public AnswerPage<FollowUpView> page(FollowUpQuestion question, PageAsked page, Moment moment) {
        var total = count(question, moment);
        if (total == 0) {
            return AnswerPage.of(List.of(), page, 0);
        }
        var few = total <= FirstInOrder.FEW;
        var conditions = seen(question.narrow() || !few ? question.rowByRow() : question.conditions());
        var from = FROM + conditions.sql();
        var sql = few
                ? FirstInOrder.ofFew("f.id", from, question.order())
                : FirstInOrder.ofMany("f.id", from, question.order());
        var ids = at(sql, conditions, moment)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(UUID.class)
                .list();
        var rows = rows(ids, moment).stream().collect(toMap(FollowUpView::id, Function.identity()));
        return AnswerPage.of(
                ids.stream().map(rows::get).filter(Objects::nonNull).toList(), page, total);
    }

    private long count(FollowUpQuestion question, Moment moment) {
        var conditions = seen(question.narrow() ? question.rowByRow() : question.conditions());
        var sql = "select count(*)" + FOLLOW_UPS + (question.needsPoints() ? POINTS : "") + SEEN + conditions.sql();
        return keptAnswers.count(sql, conditions.parameters(), moment, COUNTED_FROM, () -> at(sql, conditions, moment)
                .query(Long.class)
                .single());
    }

    /** Hands every follow-up that is asked for to the reader, one at a time, however many there are. */
    public void each(FollowUpQuestion question, Moment moment, Consumer<FollowUpView> reader) {
        var conditions = seen(question.conditions());
        readOnly.executeWithoutResult(cursor -> at(select(conditions, question.order()), conditions, moment)
                .withFetchSize(500)
                .query(row -> {
                    reader.accept(view(row, 0));
                }));
    }

    /** One follow-up. */
    public Optional<FollowUpView> followUp(UUID id, Moment moment) {
        var one = seen(new Conditions().where("f.id = :id", "id", id));
        return at(COLUMNS + WHOLE + one.sql(), one, moment)
                .query(FollowUps::view)
                .optional();
    }

    /** Some follow-ups, in no order; those that are not known are left out. */
    public List<FollowUpView> rows(List<UUID> ids, Moment moment) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var some = seen(new Conditions().where("f.id in (:ids)", "ids", ids));
        return at(COLUMNS + WHOLE + some.sql(), some, moment)
                .query(FollowUps::view)
                .list();
    }

    /** Everything that happened to a follow-up, in the order of the days. */
    public List<EntryView> entries(UUID id, Moment moment) {
        return jdbc.sql(ENTRIES)
                .param("id", id)
                .params(moment.parameters())
                .query(FollowUps::entry)
                .list();
    }

    /** The latest that was reported of some follow-ups, three reports at most of each, the newest first. */
    public Map<UUID, List<EntryView>> latestReports(List<UUID> ids, Moment moment) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LATEST_REPORTS)
                .param("ids", ids)
                .params(moment.parameters())
                .query((row, n) -> Map.entry(uuid(row, "follow_up_id"), entry(row, n)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The follow-ups of some decision points, by point. */
    public Map<UUID, List<FollowUpView>> ofPoints(List<UUID> points, Moment moment) {
        if (points.isEmpty()) {
            return Map.of();
        }
        var some = seen(FollowUpQuestion.ofPoints(points));
        return at(
                        COLUMNS + WHOLE + some.sql() + " order by f.parent_id nulls first, f.deadline_latest, f.id",
                        some,
                        moment)
                .query(FollowUps::view)
                .list()
                .stream()
                .collect(groupingBy(FollowUpView::pointId));
    }

    private static String select(Conditions asked, String order) {
        return COLUMNS + WHOLE + asked.sql() + " order by " + order;
    }

    private Conditions seen(Conditions asked) {
        return access.narrow(asked, "f.decided_case_id");
    }

    private JdbcClient.StatementSpec at(String sql, Conditions conditions, Moment moment) {
        return jdbc.sql(sql).params(moment.parameters()).params(conditions.parameters());
    }

    private static FollowUpView view(ResultSet row, int n) throws SQLException {
        var id = uuid(row, "id");
        var status = FollowUpStatus.valueOf(row.getString("status"));
        var year = row.getObject("case_year", Integer.class);
        var caseId = uuid(row, "decided_case_id");
        var meetingId = uuid(row, "decided_meeting_id");
        return new FollowUpView(
                id,
                uuid(row, "partnership_id"),
                uuid(row, "body_id"),
                row.getString("short_name"),
                meetingId,
                caseId,
                year == null ? null : new CaseNumber(year, row.getInt("case_sequence")).toString(),
                row.getString("case_title"),
                day(row, "decided_on"),
                uuid(row, "decided_point_id"),
                row.getString("number"),
                row.getString("text"),
                row.getObject("parent_id", UUID.class),
                row.getString("task"),
                Json.list(row.getString("responsible"), Responsible.class),
                row.getString("responsible_words"),
                DeadlineColumns.read(row),
                row.getString("first_deadline_words"),
                day(row, "first_deadline_latest"),
                row.getInt("extensions"),
                status,
                status.words(),
                row.getBoolean("overdue"),
                row.getString("remark"),
                day(row, "remark_on"),
                row.getObject("done", Integer.class),
                row.getObject("total", Integer.class),
                day(row, "closed_on"),
                Map.of(
                        "self", "/api/answers/follow-ups/" + id,
                        "point", "/api/answers/decision-log/" + row.getString("decided_point_id"),
                        "case", "/api/answers/cases/" + caseId,
                        "meeting", "/api/answers/meetings/" + meetingId));
    }

    private static EntryView entry(ResultSet row, int n) throws SQLException {
        return new EntryView(
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("note"),
                row.getString("by_whom"),
                row.getObject("done", Integer.class),
                row.getObject("total", Integer.class),
                DeadlineColumns.read(row),
                row.getObject("decided_meeting_id", UUID.class),
                row.getObject("decided_case_id", UUID.class),
                row.getObject("decided_point_id", UUID.class));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
