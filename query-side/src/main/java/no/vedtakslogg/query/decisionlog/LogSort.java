package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import no.vedtakslogg.query.asking.Asked;

/** In which order the log is told; rows that are equal in it stand in the order of body, case and point. */
enum LogSort {
    DATE("p.decided_on %s"),
    CASE("p.case_year %1$s, p.case_sequence %1$s"),
    BODY("b.short_name %s"),
    DEADLINE("coalesce(f.deadline_latest, p.until_latest) %s nulls last"),
    RESPONSIBLE("f.first_responsible %1$s nulls last, f.responsible_words %1$s"),
    STATUS("array_position(array[" + LogSort.quoted() + "], " + LogTables.STATUS + ") %s");

    private static final String THEN =
            ", p.decided_on desc, b.short_name, p.case_year, p.case_sequence, p.decision_id, p.sort_order, p.id";

    private final String sql;

    LogSort(String sql) {
        this.sql = sql;
    }

    /** An order: by what the points say themselves, by what the first follow-up of each says, or by how they stand. */
    sealed interface Order {
        String sql();

        /** It takes no follow-ups to tell it. */
        record OfPoints(String sql) implements Order {}

        /**
         * The first follow-up of a point is the most urgent.
         *
         * @param byDeadline by its deadline, or the day that a case was postponed to; by who is responsible otherwise
         */
        record OfFollowUps(String sql, boolean byDeadline, boolean falling) implements Order {}

        /** @param statuses in their order; the rows of each stand in the order {@code within} */
        record OfStatuses(String sql, List<LogStatus> statuses, OfPoints within) implements Order {}

        default boolean needsFollowUps() {
            return !(this instanceof OfPoints);
        }
    }

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
        var whole = sql.formatted(falling ? "desc" : "asc") + THEN;
        return switch (this) {
            case DATE, CASE, BODY -> new Order.OfPoints(whole);
            case DEADLINE, RESPONSIBLE -> new Order.OfFollowUps(whole, this == DEADLINE, falling);
            case STATUS ->
                new Order.OfStatuses(
                        whole,
                        falling ? LogStatus.byUrgency().reversed() : LogStatus.byUrgency(),
                        new Order.OfPoints(THEN.substring(2)));
        };
    }

    private static String quoted() {
        return LogStatus.byUrgency().stream().map("'%s'"::formatted).collect(joining(", "));
    }
}
