package no.vedtakslogg.query.decisionlog;

import java.util.Locale;
import no.vedtakslogg.query.asking.Asked;

/** In which order the log is told; rows that are equal in it stand in the order of body, case and point. */
enum LogSort {
    DATE("p.decided_on %s", false),
    CASE("p.case_year %1$s, p.case_sequence %1$s", false),
    BODY("b.short_name %s", false),
    DEADLINE("coalesce(f.deadline_latest, p.until_latest) %s nulls last", true),
    RESPONSIBLE("f.responsible_words %s nulls last", true),
    STATUS(
            "array_position(array['NOT_FOLLOWED_UP', 'OPEN', 'IN_PROGRESS', 'REPORTED', 'WAITING', 'POSTPONED',"
                    + " 'RETURNED', 'ACCEPTED', 'WITHDRAWN', 'SUPERSEDED', 'NOTHING_TO_FOLLOW_UP'], "
                    + DecisionLog.STATUS
                    + ") %s",
            true);

    private static final String THEN =
            ", p.decided_on desc, b.short_name, p.case_year, p.case_sequence, p.decision_id, p.sort_order, p.id";

    private final String sql;
    private final boolean needsFollowUps;

    LogSort(String sql, boolean needsFollowUps) {
        this.sql = sql;
        this.needsFollowUps = needsFollowUps;
    }

    /** An order, and whether it takes the follow-ups to tell it. */
    record Order(String sql, boolean needsFollowUps) {}

    /** Reads {@code sort=deadline} or, the other way round, {@code sort=-deadline}; the latest decisions first otherwise. */
    static Order read(Asked asked) {
        var order = asked.as(
                "sort",
                text -> {
                    var falling = text.startsWith("-");
                    return valueOf((falling ? text.substring(1) : text).toUpperCase(Locale.ROOT))
                            .order(falling);
                },
                "er ikke en av date, case, body, deadline, responsible, status, eventuelt med - foran");
        return order == null ? DATE.order(true) : order;
    }

    private Order order(boolean falling) {
        return new Order(sql.formatted(falling ? "desc" : "asc") + THEN, needsFollowUps);
    }
}
