package no.vedtakslogg.query.followups;

import java.util.Locale;
import no.vedtakslogg.query.asking.Asked;
import org.jspecify.annotations.Nullable;

/** In which order follow-ups are told; those that are equal in it stand in the order of body, case and point. */
enum FollowUpSort {
    DEADLINE("f.deadline_latest %s nulls last"),
    DATE("p.decided_on %s nulls last"),
    CASE("p.case_year %1$s, p.case_sequence %1$s"),
    BODY("b.short_name %s"),
    RESPONSIBLE("f.responsible_words %s"),
    STATUS(FollowUps.urgency("f") + " %s");

    private static final String THEN =
            ", f.deadline_latest nulls last, b.short_name, p.case_year, p.case_sequence, p.sort_order, f.id";

    private final String sql;

    FollowUpSort(String sql) {
        this.sql = sql;
    }

    /** Reads {@code sort=deadline} or, the other way round, {@code sort=-deadline}; gives the SQL. */
    static String read(Asked asked) {
        @Nullable String sql = asked.as(
                "sort",
                text -> {
                    var falling = text.startsWith("-");
                    return valueOf((falling ? text.substring(1) : text).toUpperCase(Locale.ROOT))
                            .sql(falling);
                },
                "er ikke en av deadline, date, case, body, responsible, status, eventuelt med - foran");
        return sql == null ? DEADLINE.sql(false) : sql;
    }

    private String sql(boolean falling) {
        return sql.formatted(falling ? "desc" : "asc") + THEN;
    }
}
