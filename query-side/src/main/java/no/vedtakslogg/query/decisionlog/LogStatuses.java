package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.joining;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition that a row of the log stands in one of some ways. It says the same as {@link DecisionLog#STATUS}, but of all
 * follow-ups at once: the log is asked for by status often, and row by row that takes a second.
 */
final class LogStatuses {
    /** The most urgent follow-up tells how the point stands. */
    static final List<String> BY_URGENCY =
            List.of("OPEN", "IN_PROGRESS", "REPORTED", "WAITING", "ACCEPTED", "WITHDRAWN");

    private static final String WHOLE_FOLLOW_UP = "one.parent_id is null and %s".formatted(sees("one"));

    private static final String NOBODY_FOLLOWS = """
            not exists (select 1 from answers.follow_up one where one.decided_point_id = p.id and %s)
            """.formatted(WHOLE_FOLLOW_UP);

    private static final String MOST_URGENT = """
            p.id in (select one.decided_point_id from answers.follow_up one where %s group by one.decided_point_id
                     having min(case one.status %s end) in (%%s))
            """.formatted(
                    WHOLE_FOLLOW_UP,
                    BY_URGENCY.stream()
                            .map(status -> "when '%s' then %d".formatted(status, BY_URGENCY.indexOf(status) + 1))
                            .collect(joining(" ")));

    private static final String STANDS_AS_ADOPTED = "p.superseded_by_point_id is null and p.outcome = 'ADOPTED' and %s";

    private LogStatuses() {}

    static String anyOf(List<String> statuses) {
        var conditions = new ArrayList<String>();
        statuses.stream()
                .filter(status -> !BY_URGENCY.contains(status))
                .map(status -> ofPoint(LogStatus.valueOf(status)))
                .forEach(conditions::add);
        var ranks = statuses.stream()
                .filter(BY_URGENCY::contains)
                .map(status -> Integer.toString(BY_URGENCY.indexOf(status) + 1))
                .collect(joining(", "));
        if (!ranks.isEmpty()) {
            conditions.add(STANDS_AS_ADOPTED.formatted(MOST_URGENT.formatted(ranks)));
        }
        return conditions.stream().map(one -> "(" + one + ")").collect(joining(" or "));
    }

    private static String ofPoint(LogStatus status) {
        return switch (status) {
            case SUPERSEDED -> "p.superseded_by_point_id is not null";
            case POSTPONED, RETURNED -> "p.superseded_by_point_id is null and p.outcome = '%s'".formatted(status);
            case NOT_FOLLOWED_UP -> STANDS_AS_ADOPTED.formatted("p.asks_for_action and " + NOBODY_FOLLOWS);
            case NOTHING_TO_FOLLOW_UP -> STANDS_AS_ADOPTED.formatted("not p.asks_for_action and " + NOBODY_FOLLOWS);
            case OPEN, IN_PROGRESS, WAITING, REPORTED, ACCEPTED, WITHDRAWN ->
                throw new IllegalArgumentException(status + " is told by the follow-ups");
        };
    }
}
