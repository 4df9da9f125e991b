package no.vedtakslogg.query.decisionlog;

import static java.util.stream.Collectors.joining;
import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.bodies.BodyAsked;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log are asked for, and in which order.
 *
 * @param conditions what a row is to be like; the rows that have a word are looked up first
 * @param rowByRow the same, with words looked for in each row: where most have them, that is the quicker way to the first
 * @param narrow whether it is about one body, meeting or case, so that the rows are few however common a word is
 */
public record LogQuestion(
        Conditions conditions,
        Conditions rowByRow,
        boolean narrow,
        LogSort.Order order,
        @Nullable CaseNumber number,
        Search search) {
    private static final String A_FOLLOW_UP = """
            exists (select 1 from answers.follow_up u where u.decided_point_id = p.id and %s and (%%s))
            """.formatted(sees("u"));

    private static final Map<String, String> BOUNDS =
            Map.of("deadlineBefore", "<", "deadlineAfter", ">", "deadlineFrom", ">=", "deadlineTo", "<=");

    private static final String IS_DUE = """
            p.id in (select u.decided_point_id from answers.follow_up u where %%s and %s
                     union all
                     select q.id from answers.decision_point q where %%s and %s)
            """.formatted(sees("u"), sees("q"));

    private static final String IS_NUMBERED = "p.case_year = %s and p.case_sequence = %s";

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
        due(asked, conditions);
        conditions.when(
                asked.yesOrNo("overdue"),
                A_FOLLOW_UP.formatted(
                        "u.status in ('OPEN', 'IN_PROGRESS', 'WAITING') and u.deadline_latest < :validOn"));
        conditions.holds("p.text ilike :text", "text", asked.text("text"));
        var statuses = asked.someOf("status", LogStatus.class);
        if (statuses != null) {
            conditions.always(LogStatuses.anyOf(statuses));
        }
        var search = Search.of(asked.text("q"));
        var words = search.narrowing(IS_NUMBERED, LogQuestion::hasWord);
        var wordsOfRow = search.narrowing(IS_NUMBERED, LogQuestion::itselfHasWord);
        return new LogQuestion(
                conditions.and(words),
                conditions.and(wordsOfRow),
                Stream.of("body", "meeting", "caseId", "case").anyMatch(asked::isAsked),
                LogSort.read(asked),
                number,
                search);
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
                        has.apply(FollowUps.words("u")),
                        sees("u"),
                        BodyAsked.called("n.body_id", word),
                        sees("n"));
    }

    /** The same of one row. What follows it up is read with it, not before it. */
    private static String itselfHasWord(UnaryOperator<String> has, String word) {
        return """
                %s
                or exists (select 1 from answers.follow_up u where u.decided_point_id = p.id and %s and %s offset 0)
                or %s
                """.formatted(
                        has.apply("p.case_title || ' ' || p.text"),
                        has.apply(FollowUps.words("u")),
                        sees("u"),
                        BodyAsked.called("p.body_id", word));
    }

    /** One deadline keeps to all that is asked of deadlines: that of a follow-up, or the day that the case was postponed to. */
    private static void due(Asked asked, Conditions conditions) {
        var bounds = new TreeMap<String, LocalDate>();
        for (var name : BOUNDS.keySet()) {
            var day = asked.day(name);
            if (day != null) {
                bounds.put(name, day);
            }
        }
        if (!bounds.isEmpty()) {
            conditions.always(IS_DUE.formatted(
                    within(bounds.keySet(), "u.deadline_latest"), within(bounds.keySet(), "q.until_latest")));
            bounds.forEach(conditions::with);
        }
    }

    private static String within(Set<String> bounds, String day) {
        return bounds.stream()
                .map(name -> "%s %s :%s".formatted(day, BOUNDS.get(name), name))
                .collect(joining(" and "));
    }

    /** The same question about the rows that stand in one way, in the order that such rows have. */
    LogQuestion standing(LogStatus status, LogSort.Order within) {
        var stands = new Conditions().always(LogStatuses.anyOf(List.of(status.name())));
        return new LogQuestion(conditions.and(stands), rowByRow.and(stands), narrow, within, number, search);
    }
}
