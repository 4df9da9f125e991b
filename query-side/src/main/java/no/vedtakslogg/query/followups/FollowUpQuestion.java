package no.vedtakslogg.query.followups;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.bodies.BodyAsked;

/** Which follow-ups are asked for, and in which order; and whether it takes the decision points to find them. */
public record FollowUpQuestion(Conditions conditions, String order, boolean needsPoints) {

    /** Reads the question; what makes no sense is remembered by {@code asked}. */
    public static FollowUpQuestion read(Asked asked) {
        var conditions = new Conditions();
        conditions.where("f.partnership_id = :partnership", "partnership", asked.id("partnership"));
        BodyAsked.narrow(conditions, asked, "f.body_id");
        var year = asked.year("year");
        conditions.where("p.case_year = :year", "year", year);
        var number = asked.as("case", CaseNumber::of, "er ikke et saksnummer som 42/24");
        if (number != null) {
            conditions.where("p.case_year = :caseYear", "caseYear", number.year());
            conditions.where("p.case_sequence = :caseSequence", "caseSequence", number.sequence());
        }
        conditions.where("f.decided_case_id = :caseId", "caseId", asked.id("caseId"));
        conditions.where("f.decided_meeting_id = :meeting", "meeting", asked.id("meeting"));
        conditions.where("f.decided_point_id = :point", "point", asked.id("point"));
        conditions.holds("f.responsible_words ilike :responsible", "responsible", asked.text("responsible"));
        conditions.where("f.status in (:status)", "status", asked.someOf("status", FollowUpStatus.class));
        conditions.when(asked.yesOrNo("open"), "f.closed_on is null");
        conditions.where("f.deadline_latest < :deadlineBefore", "deadlineBefore", asked.day("deadlineBefore"));
        conditions.where("f.deadline_latest > :deadlineAfter", "deadlineAfter", asked.day("deadlineAfter"));
        conditions.when(asked.yesOrNo("overdue"), FollowUps.OVERDUE);
        conditions.holds("f.task ilike :text", "text", asked.text("text"));
        var words = asked.text("q");
        conditions.holds("""
                f.task ilike :q or f.responsible_words ilike :q or f.remark ilike :q or p.case_title ilike :q
                or p.text ilike :q or %s
                """.formatted(BodyAsked.named("f.body_id", ":q")), "q", words);
        return new FollowUpQuestion(
                conditions, FollowUpSort.read(asked), year != null || number != null || words != null);
    }

    /** The follow-ups of some points, for those who tell them beside the points. */
    static Conditions ofPoints(List<UUID> points) {
        return new Conditions().where("f.decided_point_id in (:points)", "points", points.isEmpty() ? null : points);
    }
}
