package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.joining;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.query.followups.FollowUpStatus;

/**
 * The condition that a row of the log stands in one of some ways. It says the same as {@link LogTables#STATUS}, but of all
 * follow-ups at once: the log is asked for by status often, and row by row that takes a second.
 */
final class LogStatuses {
    /** The most urgent follow-up tells how the point stands. */
    static final List<String> BY_URGENCY =
            FollowUpStatus.byUrgency().stream().map(FollowUpStatus::name).toList();

    private static final String WHOLE_FOLLOW_UP = "one.parent_id is null and %s".formatted(sees("one"));

    private static final String NOBODY_FOLLOWS = """
            not exists (select 1 from answers.follow_up one where one.decided_point_id = p.id and %s)
            """.formatted(WHOLE_FOLLOW_UP);

    private static final String IN_ONE_OF =
            "(select one.decided_point_id from answers.follow_up one where %s and one.status in (%%s))"
                    .formatted(WHOLE_FOLLOW_UP);

    private static final String STANDS_AS_ADOPTED = "p.superseded_by_point_id is null and p.outcome = 'ADOPTED' and %s";

    private LogStatuses() {}

    static String anyOf(List<String> statuses) {
        var conditions = new ArrayList<String>();
        statuses.stream()
                .filter(status -> !BY_URGENCY.contains(status))
                .map(status -> ofPoint(LogStatus.valueOf(status)))
                .forEach(conditions::add);
        for (var run : runs(statuses)) {
            conditions.add(STANDS_AS_ADOPTED.formatted(mostUrgent(run)));
        }
        return conditions.stream().map(one -> "(" + one + ")").collect(joining(" or "));
    }

    /** The statuses of follow-ups that are asked for, those together that nothing stands between. */
    private static List<List<String>> runs(List<String> statuses) {
        var runs = new ArrayList<List<String>>();
        var run = new ArrayList<String>();
        for (var status : BY_URGENCY) {
            if (statuses.contains(status)) {
                run.add(status);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** A follow-up of the point is in the run, and none is more urgent. */
    private static String mostUrgent(List<String> run) {
        var moreUrgent = BY_URGENCY.subList(0, BY_URGENCY.indexOf(run.getFirst()));
        var some = "p.id in " + inOneOf(run);
        return moreUrgent.isEmpty() ? some : some + " and p.id not in " + inOneOf(moreUrgent);
    }

    private static String inOneOf(List<String> statuses) {
        return IN_ONE_OF.formatted(statuses.stream().map("'%s'"::formatted).collect(joining(", ")));
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
