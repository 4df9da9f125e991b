package no.vedtakslogg.query.meetings;

import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingDetails.DiscussionView;
import no.vedtakslogg.query.meetings.MeetingDetails.TreatmentView;
import no.vedtakslogg.query.meetings.MeetingDetails.VoteView;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how cases were treated at meetings: the proposal, what was said, and what was decided. */
@Repository
public class TreatmentReader {
    private static final String TREATMENTS = """
            select t.meeting_id, t.body_id, t.treated_on, t.case_id, t.number_year, t.number_sequence, t.case_title, t.outcome, t.decision_id, t.form, t.mode,
                   t.proposal_id, t.points, t.votes, t.until_words, t.until_latest, t.returned_to, t.corrected_because,
                   t.superseded,
                   (select p.points from answers.proposal p
                     where p.proposal_id = t.proposal_id and %s
                     order by p.position desc limit 1) as proposal
              from answers.treatment t
             where (t.meeting_id = :meeting or t.case_id = :aCase) and %s
             order by t.treated_on, t.number_year, t.number_sequence, t.id
            """.formatted(seesFact("p"), sees("t"));

    private static final String DISCUSSIONS = """
            select d.case_id, d.kind, d.text, d.given_by, d.presentation
              from answers.discussion d
             where d.meeting_id = :meeting and %s
             order by d.position
            """.formatted(seesFact("d"));

    private final JdbcClient jdbc;
    private final Persons persons;

    TreatmentReader(JdbcClient jdbc, Persons persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    record TreatmentRow(
            UUID meetingId,
            UUID bodyId,
            LocalDate treatedOn,
            UUID caseId,
            int numberYear,
            int numberSequence,
            String caseTitle,
            Outcome outcome,
            UUID decisionId,
            @Nullable DecisionForm form,
            DecisionMode mode,
            @Nullable UUID proposalId,
            String points,
            String votes,
            @Nullable String untilWords,
            @Nullable LocalDate untilLatest,
            @Nullable String returnedTo,
            @Nullable String correctedBecause,
            String superseded,
            @Nullable String proposal) {}

    record DiscussionRow(
            UUID caseId,
            String kind,
            String text,
            String givenBy,
            @Nullable String presentation) {}

    /** The treatments at a meeting, by case number. */
    public List<TreatmentView> ofMeeting(UUID meeting, Moment moment) {
        return treatments(meeting, null, moment);
    }

    /** The treatments of a case, in the order of the days. */
    public List<TreatmentView> ofCase(UUID aCase, Moment moment) {
        return treatments(null, aCase, moment);
    }

    private List<TreatmentView> treatments(@Nullable UUID meeting, @Nullable UUID aCase, Moment moment) {
        return of(TREATMENTS, meeting, moment).param("aCase", aCase).query(TreatmentRow.class).list().stream()
                .map(this::view)
                .toList();
    }

    /** What was said and given as input at a meeting. */
    public List<DiscussionView> discussions(UUID meeting, Moment moment) {
        return of(DISCUSSIONS, meeting, moment).query(DiscussionRow.class).list().stream()
                .map(row -> new DiscussionView(
                        row.caseId(),
                        row.kind().equals("INPUT"),
                        row.text(),
                        Json.list(row.givenBy(), String.class),
                        row.presentation()))
                .toList();
    }

    private TreatmentView view(TreatmentRow row) {
        var votes = Json.list(row.votes(), Vote.class);
        var names =
                persons.views(votes.stream().map(vote -> vote.voter().value()).toList());
        return new TreatmentView(
                row.meetingId(),
                row.bodyId(),
                row.treatedOn(),
                row.caseId(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                row.caseTitle(),
                row.outcome(),
                row.decisionId(),
                row.form(),
                row.mode(),
                row.proposalId(),
                row.proposal() == null ? List.of() : Json.list(row.proposal(), Point.class),
                Json.list(row.points(), Point.class),
                votes.stream()
                        .map(vote -> new VoteView(Persons.in(names, vote.voter().value()), vote.ballot()))
                        .toList(),
                row.untilWords(),
                row.untilLatest(),
                row.returnedTo(),
                row.correctedBecause(),
                Json.list(row.superseded(), SupersededPoint.class));
    }

    private JdbcClient.StatementSpec of(String sql, @Nullable UUID meeting, Moment moment) {
        return jdbc.sql(sql)
                .param("meeting", meeting)
                .param("knownAt", moment.knownAt())
                .param("validOn", moment.validOn());
    }
}
