package no.vedtakslogg.query.meetings;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingDetails.CorrectionView;
import no.vedtakslogg.query.meetings.MeetingDetails.DiscussionView;
import no.vedtakslogg.query.meetings.MeetingDetails.SupersededView;
import no.vedtakslogg.query.meetings.MeetingDetails.TreatmentView;
import no.vedtakslogg.query.meetings.MeetingDetails.VoteView;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.wording.PointDifference;
import no.vedtakslogg.query.wording.WordDifference;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Persons;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how cases were treated at meetings: the proposal, what was said, and what was decided. */
@Repository
public class TreatmentReader {
    private static final PageTexts TEXTS = new PageTexts();

    private static final String TREATMENTS = """
            select t.meeting_id, t.body_id, t.treated_on, t.case_id, t.number_year, t.number_sequence, t.case_title, t.outcome, t.decision_id, t.form, t.mode,
                   t.proposal_id, t.points, t.votes, t.until_words, t.until_latest, t.returned_to, t.corrected_because,
                   t.superseded,
                   (select p.points from answers.proposal p
                     where p.proposal_id = t.proposal_id and %s
                     order by p.position desc limit 1) as proposal
              from answers.treatment t
             where (t.meeting_id = :meeting or t.case_id = :aCase or t.decision_id = :decision) and %s
               and %s
             order by t.treated_on, t.number_year, t.number_sequence, t.id
            """.formatted(seesFact("p"), sees("t"), maySee("t.case_id"));

    private static final String CORRECTIONS = """
            select p.id, p.decision_id, p.text, p.previous_text, p.correction_reason
              from answers.decision_point p
             where p.decision_id in (:decisions) and p.corrected and p.correction_reason is not null and %s
             order by p.sort_order
            """.formatted(sees("p"));

    private static final String DISCUSSIONS = """
            select d.case_id, d.kind, d.text, d.given_by, d.presentation
              from answers.discussion d
             where d.meeting_id = :meeting and %s
             order by d.position
            """.formatted(seesFact("d"));

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Names names;
    private final CaseAccess access;

    TreatmentReader(JdbcClient jdbc, Persons persons, Names names, CaseAccess access) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.names = names;
        this.access = access;
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

    record CorrectionRow(
            UUID id, UUID decisionId, String text, @Nullable String previousText, String correctionReason) {
        CorrectionView view() {
            return new CorrectionView(
                    id,
                    previousText,
                    correctionReason,
                    previousText == null
                            ? List.of()
                            : WordDifference.between(previousText, text).segments());
        }
    }

    /** The treatments at a meeting, by case number. */
    public List<TreatmentView> ofMeeting(UUID meeting, Moment moment) {
        return treatments(meeting, null, null, moment);
    }

    /** The treatments of a case, in the order of the days. */
    public List<TreatmentView> ofCase(UUID aCase, Moment moment) {
        return treatments(null, aCase, null, moment);
    }

    /** The treatment that came to a decision. */
    public Optional<TreatmentView> ofDecision(UUID decision, Moment moment) {
        return treatments(null, null, decision, moment).stream().findFirst();
    }

    private List<TreatmentView> treatments(
            @Nullable UUID meeting, @Nullable UUID aCase, @Nullable UUID decision, Moment moment) {
        var rows = of(TREATMENTS, meeting, moment)
                .param("aCase", aCase)
                .param("decision", decision)
                .param("hidden", access.hidden())
                .query(TreatmentRow.class)
                .list();
        var corrections = corrections(rows, moment);
        var later = names.of(
                rows.stream().flatMap(TreatmentReader::later).distinct().toList(), moment);
        return rows.stream()
                .map(row -> view(row, corrections.getOrDefault(row.decisionId(), List.of()), later))
                .toList();
    }

    private Map<UUID, List<CorrectionRow>> corrections(List<TreatmentRow> rows, Moment moment) {
        return rows.isEmpty()
                ? Map.of()
                : of(CORRECTIONS, null, moment)
                        .param(
                                "decisions",
                                rows.stream().map(TreatmentRow::decisionId).toList())
                        .query(CorrectionRow.class)
                        .list()
                        .stream()
                        .collect(groupingBy(CorrectionRow::decisionId));
    }

    private static Stream<Ref> later(TreatmentRow row) {
        return Json.list(row.superseded(), SupersededPoint.class).stream()
                .flatMap(one -> Stream.of(
                        new Ref(Ref.Kind.CASE, one.by().caseId().value()),
                        new Ref(Ref.Kind.POINT, one.by().pointId().value())));
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

    private TreatmentView view(TreatmentRow row, List<CorrectionRow> corrections, Names.Known later) {
        var proposal = row.proposal() == null ? List.<Point>of() : Json.list(row.proposal(), Point.class);
        var points = Json.list(row.points(), Point.class);
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
                proposal,
                points,
                proposal.isEmpty() ? List.of() : PointDifference.between(proposal, points),
                votes.stream()
                        .map(vote -> new VoteView(Persons.in(names, vote.voter().value()), vote.ballot()))
                        .toList(),
                row.untilWords(),
                row.untilLatest(),
                row.returnedTo(),
                row.correctedBecause(),
                corrections.stream().map(CorrectionRow::view).toList(),
                Json.list(row.superseded(), SupersededPoint.class).stream()
                        .map(one -> new SupersededView(one.pointId(), one.by(), words(one, later)))
                        .toList());
    }

    private static String words(SupersededPoint one, Names.Known later) {
        return TEXTS.of(
                "point.by",
                later.of(new Ref(Ref.Kind.POINT, one.by().pointId().value())),
                later.of(new Ref(Ref.Kind.CASE, one.by().caseId().value())));
    }

    private JdbcClient.StatementSpec of(String sql, @Nullable UUID meeting, Moment moment) {
        return jdbc.sql(sql).param("meeting", meeting).params(moment.parameters());
    }
}
