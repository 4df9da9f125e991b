package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.util.function.UnaryOperator;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.bodies.BodyAsked;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.search.Search;
import org.jspecify.annotations.Nullable;

/** Which rows of the log are asked for, and in which order. */
public record LogQuestion(
        Conditions conditions,
        LogSort.Order order,
        boolean needsFollowUps,
        @Nullable CaseNumber number,
        Search search) {
    private static final String A_FOLLOW_UP = """
            exists (select 1 from answers.follow_up u where u.decided_point_id = p.id and %s and (%%s))
            """.formatted(sees("u"));

    /** Reads the question; what makes no sense is remembered by {@code asked}. */
    public static LogQuestion read(Asked asked) {
        var conditions = new Conditions();
        conditions.where("p.partnership_id = :partnership", "partnership", asked.id("partnership"));
        BodyAsked.narrow(conditions, asked, "p.body_id");
        conditions.where("p.case_year = :year", "year", asked.year("year"));
        var number = asked.as("case", CaseNumber::of, "er ikke et saksnummer som 42/24");
        if (number != null) {
            conditions.where("p.case_year = :caseYear", "caseYear", number.year());
            conditions.where("p.case_sequence = :caseSequence", "caseSequence", number.sequence());
        }
        conditions.where("p.case_id = :caseId", "caseId", asked.id("caseId"));
        conditions.where("p.meeting_id = :meeting", "meeting", asked.id("meeting"));
        conditions.where("p.decided_on >= :decidedFrom", "decidedFrom", asked.day("decidedFrom"));
        conditions.where("p.decided_on <= :decidedTo", "decidedTo", asked.day("decidedTo"));
        var effect = asked.oneOf("effect", PointEffect.class);
        conditions.where("p.effect = :effect", "effect", effect == null ? null : effect.name());
        conditions.holds(
                A_FOLLOW_UP.formatted("u.responsible_words ilike :responsible"),
                "responsible",
                asked.text("responsible"));
        conditions.where(
                due("u.deadline_latest < :deadlineBefore", "p.until_latest < :deadlineBefore"),
                "deadlineBefore",
                asked.day("deadlineBefore"));
        conditions.where(
                due("u.deadline_latest > :deadlineAfter", "p.until_latest > :deadlineAfter"),
                "deadlineAfter",
                asked.day("deadlineAfter"));
        conditions.where(
                due("u.deadline_latest >= :deadlineFrom", "p.until_latest >= :deadlineFrom"),
                "deadlineFrom",
                asked.day("deadlineFrom"));
        conditions.where(
                due("u.deadline_latest <= :deadlineTo", "p.until_latest <= :deadlineTo"),
                "deadlineTo",
                asked.day("deadlineTo"));
        conditions.when(
                asked.yesOrNo("overdue"),
                A_FOLLOW_UP.formatted(
                        "u.status in ('OPEN', 'IN_PROGRESS', 'WAITING') and u.deadline_latest < :validOn"));
        conditions.holds("p.text ilike :text", "text", asked.text("text"));
        var search = Search.of(asked.text("q"));
        search.narrow(conditions, "p.case_year = %s and p.case_sequence = %s", LogQuestion::hasWord);
        var statuses = asked.someOf("status", LogStatus.class);
        if (statuses != null) {
            conditions.always(LogStatuses.anyOf(statuses));
        }
        var order = LogSort.read(asked);
        return new LogQuestion(conditions, order, order.needsFollowUps(), number, search);
    }

    /** A word in the point or the title, in what is asked of whom because of it, or in the name of the body. */
    private static String hasWord(UnaryOperator<String> has, String word) {
        return """
                p.id in (select w.id from answers.decision_point w where %s and %s
                         union all
                         select u.decided_point_id from answers.follow_up u where %s and %s
                         union all
                         select n.id from answers.decision_point n where %s and %s)
                """.formatted(
                        has.apply("w.case_title || ' ' || w.text"),
                        sees("w"),
                        has.apply(FollowUps.ITS_WORDS),
                        sees("u"),
                        BodyAsked.called("n.body_id", word),
                        sees("n"));
    }

    private static String due(String ofFollowUp, String ofPostponement) {
        return A_FOLLOW_UP.formatted(ofFollowUp) + " or " + ofPostponement;
    }
}
