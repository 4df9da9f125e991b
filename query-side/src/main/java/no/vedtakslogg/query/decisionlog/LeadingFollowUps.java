package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.projections.Moment.sees;

import no.vedtakslogg.query.decisionlog.LogSort.Order;
import no.vedtakslogg.query.followups.FollowUps;

/**
 * SQL that goes through the follow-ups in an order, and through what was postponed, until {@code :last} points are found. A
 * point stands where its leading follow-up stands: the most urgent one, as {@link LogTables#FOLLOWED_UP} tells it.
 */
final class LeadingFollowUps {
    private static final String LEADS = """
            %1$s.parent_id is null and %2$s
            and not exists (select 1 from answers.follow_up o
                             where o.decided_point_id = %1$s.decided_point_id and o.parent_id is null and %3$s
                               and (%4$s, coalesce(o.deadline_latest, 'infinity'), o.id)
                                   < (%5$s, coalesce(%1$s.deadline_latest, 'infinity'), %1$s.id))
            """;

    private static final String FOLLOWED_UP = """
            (select u.decided_point_id
               from answers.follow_up u
              where %1$s is not null
                and %2$s
                and exists (select 1 from answers.decision_point p %3$s and p.id = u.decided_point_id %4$s)
              order by %1$s %5$s
              fetch first :last rows with ties)
            """;

    private static final String POSTPONED = """
            union all
            (select p.id
               from answers.decision_point p
               %s
                and p.until_latest is not null
                and not exists (select 1 from answers.follow_up u
                                 where u.decided_point_id = p.id and u.deadline_latest is not null and %s)
                %s
              order by p.until_latest %s
              fetch first :last rows with ties)
            """;

    private LeadingFollowUps() {}

    /** The ids of points that keep to the conditions, more than {@code :last} where several are equal. */
    static String points(Order.OfFollowUps order, String conditions) {
        var direction = order.falling() ? "desc" : "asc";
        var key = order.byDeadline() ? "u.deadline_latest" : "left(u.responsible_words, 200)";
        var followedUp = FOLLOWED_UP.formatted(key, leads("u"), LogTables.SEEN, conditions, direction);
        return order.byDeadline()
                ? followedUp + POSTPONED.formatted(LogTables.SEEN, leads("u"), conditions, direction)
                : followedUp;
    }

    private static String leads(String followUp) {
        return LEADS.formatted(
                followUp, sees(followUp), sees("o"), FollowUps.urgency("o"), FollowUps.urgency(followUp));
    }
}
