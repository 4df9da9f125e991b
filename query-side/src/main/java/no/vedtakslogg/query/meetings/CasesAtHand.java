package no.vedtakslogg.query.meetings;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.choices.Choices;
import no.vedtakslogg.query.choices.Choices.CaseChoice;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which cases a meeting may take up, and what is proposed in those that it has before it. */
@Repository
class CasesAtHand {
    private static final String OPEN = Choices.CASES_OF_A_PARTNERSHIP + """
               and c.closed_on is null
               and not exists (select 1 from answers.agenda_item a
                                where a.meeting_id = :meeting and a.case_id = c.id and %s)
             order by exists (select 1 from answers.treatment t
                               where t.case_id = c.id and t.body_id = :body and t.outcome in ('POSTPONED', 'RETURNED') and %s) desc,
                      c.opened_on desc, c.title, c.id
             limit 300
            """.formatted(sees("a"), sees("t"));

    private static final String PROPOSALS = """
            select p.case_id, p.proposal_id, p.effective_on as made_on, p.made_by, p.points
              from answers.proposal p
             where p.case_id in (select a.case_id from answers.agenda_item a where a.meeting_id = :meeting and %s)
               and %s
               and not exists (select from answers.proposal_withdrawal w where w.proposal_id = p.proposal_id and %s)
             order by p.position desc
            """.formatted(sees("a"), seesFact("p"), seesFact("w"));

    private final JdbcClient jdbc;
    private final CaseAccess access;

    CasesAtHand(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What is proposed in a case. */
    record Proposal(
            UUID caseId,
            UUID id,
            LocalDate madeOn,
            @Nullable String madeBy,
            List<Point> points) {

        /** The points as somebody begins to amend them: each says which proposed point it comes from. */
        public List<Amended> toAmend() {
            return points.stream().map(Amended::of).toList();
        }
    }

    /** A proposed point on its way to be decided in other words. */
    record Amended(PointId proposedAs, String text, PointEffect effect, List<Amended> points) {
        static Amended of(Point point) {
            return new Amended(
                    point.id(),
                    point.text(),
                    point.effect(),
                    point.points().stream().map(Amended::of).toList());
        }
    }

    record ProposalRow(
            UUID caseId,
            UUID proposalId,
            LocalDate madeOn,
            @Nullable String madeBy,
            String points) {}

    /** The open cases that are not on the agenda: first what the body put off, then the latest. */
    List<CaseChoice> open(MeetingView meeting, Moment moment) {
        return of(OPEN, meeting, moment)
                .param("partnership", meeting.partnershipId())
                .param("body", meeting.bodyId())
                .param("hidden", access.hidden())
                .query(CaseChoice.class)
                .list();
    }

    /** What is proposed in the cases on the agenda, by case, the latest first. */
    Map<UUID, List<Proposal>> proposals(MeetingView meeting, Moment moment) {
        return of(PROPOSALS, meeting, moment).query(ProposalRow.class).list().stream()
                .map(row -> new Proposal(
                        row.caseId(),
                        row.proposalId(),
                        row.madeOn(),
                        row.madeBy(),
                        Json.list(row.points(), Point.class)))
                .collect(groupingBy(Proposal::caseId));
    }

    private JdbcClient.StatementSpec of(String sql, MeetingView meeting, Moment moment) {
        return jdbc.sql(sql).param("meeting", meeting.id()).params(moment.parameters());
    }
}
