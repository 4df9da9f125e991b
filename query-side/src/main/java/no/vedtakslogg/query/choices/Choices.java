package no.vedtakslogg.query.choices;

import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.actionplan.PlanNumbers;
import no.vedtakslogg.query.bodies.PartnershipView;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what a form may name: the latest cases and decision points, and the measures of the plans that stand. */
@Repository
public class Choices {
    private static final int LATEST_POINTS = 40;
    private static final int POINTS_SINCE = 100;

    /** The cases of a partnership that the one who asks may see, as {@link CaseChoice}; which of them, may be said after it. */
    public static final String CASES_OF_A_PARTNERSHIP =
            """
            select c.id, c.title,
                   (select string_agg(distinct b.short_name || ' ' || n.sequence || '/' || lpad((n.year %% 100)::text, 2, '0'), ', ')
                      from answers.case_number n join answers.body b on b.id = n.body_id and %s
                     where n.case_id = c.id and %s) as numbers
              from answers.case_file c
             where %s
               and c.partnership_id = :partnership
               and %s
            """.formatted(sees("b"), seesFact("n"), sees("c"), maySee("c.id"));

    private static final String CASES = CASES_OF_A_PARTNERSHIP + """
             order by c.opened_on desc, c.title, c.id
             limit 200
            """;

    private static final String POINTS = """
            select p.meeting_id, p.case_id, p.id as point_id, b.short_name as body, p.decided_on, p.case_year,
                   p.case_sequence, p.number, p.text
              from answers.decision_point p
              left join answers.body b on b.id = p.body_id and %s
             where %s
               and p.partnership_id = :partnership
               and p.decided_on >= :since
               and %s
             order by p.decided_on desc, p.case_year desc, p.case_sequence desc, p.sort_order
             limit :most
            """.formatted(sees("b"), sees("p"), maySee("p.case_id"));

    private static final String MEASURES = """
            select m.id, m.plan_id, a.title as plan, m.number, m.text
              from answers.measure m
              join answers.action_plan a on a.id = m.plan_id and %s
             where %s
               and m.partnership_id = :partnership
               and m.dropped_on is null and m.carried_to_plan is null and a.closed_on is null
             order by a.from_year desc, a.title, a.id
             limit 500
            """.formatted(sees("a"), sees("m"));

    private static final String MEETINGS_AHEAD = """
            select m.id, b.short_name as body, m.held_on
              from answers.meeting m
              left join answers.body b on b.id = m.body_id and %s
             where %s
               and m.partnership_id = :partnership
               and (m.status = 'SCHEDULED' and m.held_on >= :validOn or m.id = :chosen and m.held_on is not null)
             order by (m.body_id = :body) desc, m.held_on, body, m.id
             limit 100
            """.formatted(sees("b"), sees("m"));

    private final JdbcClient jdbc;
    private final CaseAccess access;

    Choices(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A case, with the numbers that it has had. */
    public record CaseChoice(
            UUID id, String title, @Nullable String numbers) {}

    /** A decision point, for what it decided. */
    public record PointChoice(
            UUID meetingId,
            UUID caseId,
            UUID pointId,
            @Nullable String body,
            LocalDate decidedOn,
            int caseYear,
            int caseSequence,
            String number,
            String text) {
        /** The number of its case: 42/24. */
        public String caseNumber() {
            return new CaseNumber(caseYear, caseSequence).toString();
        }

        /** The beginning of what it says. */
        public String beginning(int letters) {
            return text.length() <= letters ? text : text.substring(0, letters) + "…";
        }
    }

    /** A measure, with its plan. */
    public record MeasureChoice(UUID id, UUID planId, String plan, String number, String text) {}

    /** A meeting that a deadline can follow. */
    public record MeetingChoice(UUID id, @Nullable String body, LocalDate heldOn) {}

    /** The latest cases of a partnership. */
    public List<CaseChoice> cases(UUID partnership, Moment moment) {
        return of(CASES, partnership, moment)
                .param("hidden", access.hidden())
                .query(CaseChoice.class)
                .list();
    }

    /** The decision points that were decided last in a partnership. */
    public List<PointChoice> points(UUID partnership, Moment moment) {
        return points(partnership, LocalDate.MIN, LATEST_POINTS, moment);
    }

    /** The decision points that were decided last in each of several partnerships, by the partnership's name. */
    public Map<String, List<PointChoice>> pointsBy(Collection<PartnershipView> partnerships, Moment moment) {
        var points = new LinkedHashMap<String, List<PointChoice>>();
        partnerships.forEach(each ->
                points.computeIfAbsent(each.name(), name -> new ArrayList<>()).addAll(points(each.id(), moment)));
        return points;
    }

    /** The decision points that were decided in a partnership on a day or since, the latest first. */
    public List<PointChoice> pointsSince(LocalDate day, UUID partnership, Moment moment) {
        return points(partnership, day, POINTS_SINCE, moment);
    }

    private List<PointChoice> points(UUID partnership, LocalDate since, int most, Moment moment) {
        return of(POINTS, partnership, moment)
                .param("hidden", access.hidden())
                .param("since", since)
                .param("most", most)
                .query(PointChoice.class)
                .list();
    }

    /** The measures of the plans of a partnership that are not closed. */
    public List<MeasureChoice> measures(UUID partnership, Moment moment) {
        return of(MEASURES, partnership, moment).query(MeasureChoice.class).list().stream()
                .sorted(Comparator.comparing(MeasureChoice::number, PlanNumbers.AS_READ))
                .toList();
    }

    /** The meetings to come in a partnership, those of one body first; the one that is chosen already is always among them. */
    public List<MeetingChoice> meetingsAhead(UUID partnership, UUID body, @Nullable UUID chosen, Moment moment) {
        return of(MEETINGS_AHEAD, partnership, moment)
                .param("body", body)
                .param("chosen", chosen, Types.OTHER)
                .query(MeetingChoice.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, UUID partnership, Moment moment) {
        return jdbc.sql(sql).param("partnership", partnership).params(moment.parameters());
    }
}
