package no.vedtakslogg.query.followups;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.bodies.BodyAsked;
import no.vedtakslogg.query.search.Search;

/**
 * Which follow-ups are asked for, and in which order; and whether it takes the decision points to find them.
 *
 * @param rowByRow the same conditions, with words looked for in each row: where most have them, that is quicker
 * @param narrow whether it is about one body, meeting, case or point, so that the rows are few however common a word is
 */
public record FollowUpQuestion(
        Conditions conditions, Conditions rowByRow, boolean narrow, String order, boolean needsPoints, Search search) {
    private static final String IS_NUMBERED =
            "f.decided_point_id in (select x.id from answers.decision_point x where x.case_year = %s and x.case_sequence = %s)";

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
        conditions.where("f.deadline_latest >= :deadlineFrom", "deadlineFrom", asked.day("deadlineFrom"));
        conditions.where("f.deadline_latest <= :deadlineTo", "deadlineTo", asked.day("deadlineTo"));
        conditions.where("f.closed_on >= :closedFrom", "closedFrom", asked.day("closedFrom"));
        conditions.when(asked.yesOrNo("dated"), "f.deadline_latest is not null");
        conditions.when(asked.yesOrNo("overdue"), FollowUps.OVERDUE);
        conditions.holds("f.task ilike :text", "text", asked.text("text"));
        var decidedFrom = asked.day("decidedFrom");
        var decidedTo = asked.day("decidedTo");
        conditions.where("p.decided_on >= :decidedFrom", "decidedFrom", decidedFrom);
        conditions.where("p.decided_on <= :decidedTo", "decidedTo", decidedTo);
        var needsPoints = year != null || number != null || decidedFrom != null || decidedTo != null;
        var search = Search.of(asked.text("q"));
        return new FollowUpQuestion(
                conditions.and(search.narrowing(IS_NUMBERED, FollowUpQuestion::hasWord)),
                conditions.and(search.narrowing(IS_NUMBERED, FollowUpQuestion::itselfHasWord)),
                Stream.of("body", "meeting", "caseId", "case", "point").anyMatch(asked::isAsked),
                FollowUpSort.read(asked),
                needsPoints,
                search);
    }

    /** A word in what is asked of whom, in the point that asks it or the title of its case, or in the name of the body. */
    private static String hasWord(UnaryOperator<String> has, String word) {
        return """
                f.id in (select u.id from answers.follow_up u where %s and %s
                         union all
                         select x.id from answers.follow_up x
                           join answers.decision_point w on w.id = x.decided_point_id
                          where %s and %s and %s
                         union all
                         select n.id from answers.follow_up n where %s and %s)
                """.formatted(
                        has.apply(FollowUps.words("u")),
                        sees("u"),
                        has.apply("w.case_title || ' ' || w.text"),
                        sees("w"),
                        sees("x"),
                        BodyAsked.called("n.body_id", word),
                        sees("n"));
    }

    /** The same of one row. The point is read with it, not before it. */
    private static String itselfHasWord(UnaryOperator<String> has, String word) {
        return """
                %s
                or exists (select 1 from answers.decision_point w where w.id = f.decided_point_id and %s and %s offset 0)
                or %s
                """.formatted(
                        has.apply(FollowUps.words("f")),
                        has.apply("w.case_title || ' ' || w.text"),
                        sees("w"),
                        BodyAsked.called("f.body_id", word));
    }

    /** The follow-ups of some points, for those who tell them beside the points. */
    static Conditions ofPoints(List<UUID> points) {
        return new Conditions().where("f.decided_point_id in (:points)", "points", points.isEmpty() ? null : points);
    }
}
