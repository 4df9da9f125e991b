package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.decisionlog.LogTables.FOLLOWED_UP;
import static no.vedtakslogg.query.decisionlog.LogTables.NAMED;
import static no.vedtakslogg.query.decisionlog.LogTables.POINTS;
import static no.vedtakslogg.query.decisionlog.LogTables.SEEN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.asking.FirstInOrder;
import no.vedtakslogg.query.decisionlog.LogSort.Order;
import no.vedtakslogg.query.projections.KeptAnswers;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the decision points that are asked for, and which of them stand first. What follows up a point is looked up where
 * the order needs it; that takes most of a second for a hundred thousand, so of many it is looked up for the first only.
 */
@Repository
class PointsInOrder {
    private static final List<String> COUNTED_FROM = List.of(DecisionLogProjection.NAME, "followups", "bodies");

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final KeptAnswers keptAnswers;

    PointsInOrder(JdbcClient jdbc, CaseAccess access, KeptAnswers keptAnswers) {
        this.jdbc = jdbc;
        this.access = access;
        this.keptAnswers = keptAnswers;
    }

    /** How many points are asked for. */
    long count(LogQuestion question, Moment moment) {
        var conditions = seen(question.narrow() ? question.rowByRow() : question.conditions());
        var sql = "select count(*)" + POINTS + SEEN + conditions.sql();
        return keptAnswers.count(sql, conditions.parameters(), moment, COUNTED_FROM, () -> at(sql, conditions, moment)
                .query(Long.class)
                .single());
    }

    /** The points that stand from one place on in the order that is asked for, where so many are in all. */
    List<UUID> find(LogQuestion question, long total, long offset, int limit, Moment moment) {
        if (total <= offset) {
            return List.of();
        }
        return total <= FirstInOrder.FEW
                ? ofFew(question, offset, limit, moment)
                : ofMany(question, offset, limit, moment);
    }

    private List<UUID> ofFew(LogQuestion question, long offset, int limit, Moment moment) {
        var conditions = seen(question.narrow() ? question.rowByRow() : question.conditions());
        var sql = FirstInOrder.ofFew(
                "p.id",
                from(question.order(), conditions.sql()),
                question.order().sql());
        return ids(sql, conditions, offset, limit, moment);
    }

    /** The same of many, without a look at all of them. */
    List<UUID> ofMany(LogQuestion question, long offset, int limit, Moment moment) {
        return switch (question.order()) {
            case Order.OfPoints order -> ofAll(question, offset, limit, moment);
            case Order.OfFollowUps order -> byFollowUps(question, order, offset, limit, moment);
            case Order.OfStatuses order -> byStatuses(question, order, offset, limit, moment);
        };
    }

    private List<UUID> ofAll(LogQuestion question, long offset, int limit, Moment moment) {
        var conditions = seen(question.rowByRow());
        var sql = FirstInOrder.ofMany(
                "p.id",
                from(question.order(), conditions.sql()),
                question.order().sql());
        return ids(sql, conditions, offset, limit, moment);
    }

    /** Points without a follow-up come last; they are found among all, if a page reaches so far. */
    private List<UUID> byFollowUps(
            LogQuestion question, Order.OfFollowUps order, long offset, int limit, Moment moment) {
        if (offset + limit <= FirstInOrder.FEW) {
            var conditions = seen(question.rowByRow());
            var leading = " and p.id in (" + LeadingFollowUps.points(order, conditions.sql()) + ")";
            var sql = FirstInOrder.ofFew("p.id", from(order, leading), order.sql());
            var found = ids(sql, conditions, offset, limit, moment);
            if (found.size() == limit) {
                return found;
            }
        }
        return ofAll(question, offset, limit, moment);
    }

    /** The rows of one status after those of another. */
    private List<UUID> byStatuses(LogQuestion question, Order.OfStatuses order, long offset, int limit, Moment moment) {
        var found = new ArrayList<UUID>();
        var before = offset;
        for (var status : order.statuses()) {
            var standing = question.standing(status, order.within());
            var many = count(standing, moment);
            found.addAll(find(standing, many, before, limit - found.size(), moment));
            if (found.size() == limit) {
                break;
            }
            before = Math.max(0, before - many);
        }
        return found;
    }

    private static String from(Order order, String conditions) {
        return POINTS + NAMED + (order.needsFollowUps() ? FOLLOWED_UP : "") + SEEN + conditions;
    }

    private List<UUID> ids(String sql, Conditions conditions, long offset, int limit, Moment moment) {
        return at(sql, conditions, moment)
                .param("limit", limit)
                .param("offset", offset)
                .param("last", offset + limit)
                .query(UUID.class)
                .list();
    }

    private Conditions seen(Conditions asked) {
        return access.narrow(asked, "p.case_id");
    }

    private JdbcClient.StatementSpec at(String sql, Conditions conditions, Moment moment) {
        return jdbc.sql(sql).params(moment.parameters()).params(conditions.parameters());
    }
}
