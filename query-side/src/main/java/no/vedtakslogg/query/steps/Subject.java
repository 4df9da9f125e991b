package no.vedtakslogg.query.steps;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page is about, so that one steps between its own events; with nothing in particular, between all. */
public record Subject(Kind kind, @Nullable UUID id) {
    public static final Subject ALL = new Subject(Kind.ALL, null);

    /** What has events of its own, and how they are found in the trail. */
    public enum Kind {
        ALL("true"),
        MEETING("a.meeting_id = :subject"),
        BODY("a.body_id = :subject"),
        // what happens to a follow-up names it alone; its opening names the case
        CASE("""
            a.position in (select c.position from answers.audit_entry c where c.case_id = :subject
                           union all
                           select f.position from answers.audit_entry o
                             join answers.audit_entry f on f.aggregate_id = o.aggregate_id
                            where o.case_id = :subject and o.event_type = 'follow-up.opened')"""),
        PLAN("""
            a.position in (select e.position from answers.audit_entry e
                            where e.aggregate_id in (select cast(cast(:subject as uuid) as text) union
                                                     select cast(m.id as text) from answers.measure m
                                                      where m.plan_id = :subject))""");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
