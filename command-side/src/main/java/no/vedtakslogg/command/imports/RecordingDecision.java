package no.vedtakslogg.command.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.DraftingDecisions.Result;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.ReturnCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** The command that records what a meeting made of one case, and the points that follow-ups hang on. */
final class RecordingDecision {
    private final RecordingMeeting meeting;
    private final ToRecord all;
    private final DraftedCase drafted;
    private final CaseId id;
    private final RecordingPoints points;

    RecordingDecision(RecordingMeeting meeting, DraftedCase drafted, CaseId id, RecordingPoints points) {
        this.meeting = meeting;
        this.all = meeting.all;
        this.drafted = drafted;
        this.id = id;
        this.points = points;
    }

    static boolean decides(DraftedCase drafted) {
        return switch (result(drafted)) {
            case NONE, WITHDRAWN -> false;
            case AS_PROPOSED, AMENDED, REPLACED, WITHOUT_PROPOSAL, POSTPONED, RETURNED ->
                drafted.take() && drafted.decision().standing() == Standing.NEW;
        };
    }

    private static Result result(DraftedCase drafted) {
        return Values.constant(Result.class, drafted.decision().outcome(), Result.NONE);
    }

    void treat() {
        var decision = drafted.decision();
        var decisionId = new DecisionId(all.made("decision", drafted.path()));
        var place = RecordingPoints.place(decision.points());
        var mode = decision.howDecided();
        switch (result(drafted)) {
            case NONE -> {}
            case WITHDRAWN ->
                all.add(
                        decision.outcome().path(),
                        decision.outcome().place(),
                        new TakeCaseOff(meeting.id, id, reason(), meeting.day));
            case POSTPONED ->
                all.add(
                        decision.outcome().path(),
                        place,
                        new PostponeCase(
                                meeting.id,
                                id,
                                decisionId,
                                points.firstPoint(),
                                text(),
                                all.deadline(meeting, decision.until()),
                                mode));
            case RETURNED ->
                all.add(
                        decision.outcome().path(),
                        place,
                        new ReturnCase(meeting.id, id, decisionId, points.firstPoint(), text(), returnedTo(), mode));
            case AS_PROPOSED, AMENDED, REPLACED, WITHOUT_PROPOSAL ->
                all.add(
                        decision.outcome().path(),
                        place,
                        new AdoptDecision(
                                meeting.id,
                                id,
                                decisionId,
                                form(),
                                mode,
                                form() == DecisionForm.WITHOUT_PROPOSAL ? null : proposal(),
                                points.decided(origins()),
                                decision.isVotedOn() ? votes() : List.of()));
        }
    }

    private List<Vote> votes() {
        return drafted.decision().votes().stream()
                .map(one ->
                        new Vote(new PersonId(one.voter()), Values.constant(Ballot.class, one.ballot(), Ballot.BLANK)))
                .toList();
    }

    /** What stands on record is worded anew; a point keeps its identity by its number, and a new one is added. */
    void correct() {
        var onRecord = Objects.requireNonNull(
                Objects.requireNonNull(meeting.onRecord()).treatments().get(id));
        var before = new HashMap<String, Point>();
        Known.all(onRecord.points()).forEach(point -> before.put(point.number(), point));
        all.add(
                drafted.decision().outcome().path(),
                RecordingPoints.place(drafted.decision().points()),
                new CorrectDecision(
                        meeting.id, id, points.corrected(drafted.decision().points(), before), all.correction()));
    }

    private DecisionForm form() {
        var proposed = DraftedTexts.all(drafted.proposal().points()).findAny().isPresent();
        var same = DraftedTexts.sameWords(
                drafted.decision().points(), drafted.proposal().points());
        return switch (result(drafted)) {
            case REPLACED -> proposed ? DecisionForm.REPLACED : DecisionForm.WITHOUT_PROPOSAL;
            case AS_PROPOSED, AMENDED ->
                !proposed ? DecisionForm.WITHOUT_PROPOSAL : same ? DecisionForm.AS_PROPOSED : DecisionForm.AMENDED;
            default -> DecisionForm.WITHOUT_PROPOSAL;
        };
    }

    /** Which proposed point each decided one came from, told by their words; by the paths of the decided points. */
    private Map<String, PointId> origins() {
        if (form() == DecisionForm.WITHOUT_PROPOSAL || form() == DecisionForm.REPLACED) {
            return Map.of();
        }
        var onRecord = all.known.of(id);
        var proposed = drafted.proposal().standing() == Standing.SAME && onRecord != null
                ? Known.all(onRecord.lastProposal().orElseThrow().points())
                        .map(point -> new Origins.Proposed(point.id(), point.number(), point.text()))
                        .toList()
                : DraftedTexts.all(drafted.proposal().points())
                        .map(point -> new Origins.Proposed(
                                points.proposedId(point), point.number(), DraftedTexts.words(point)))
                        .toList();
        return new Origins(proposed).of(drafted.decision().points());
    }

    /** The proposal that is drafted, or the same one on record. */
    ProposalId proposal() {
        var onRecord = all.known.of(id);
        return drafted.proposal().standing() == Standing.SAME && onRecord != null
                ? new ProposalId(onRecord.lastProposal().orElseThrow().id())
                : new ProposalId(all.made("proposal", String.valueOf(drafted.at())));
    }

    /** The point as it is on record, or as it will be; the first one where none has the number. */
    @Nullable PointId pointNumbered(String number) {
        var onRecord = meeting.onRecord();
        var treatment = onRecord == null ? null : onRecord.treatments().get(id);
        if (treatment != null) {
            return Known.all(treatment.points())
                    .filter(point -> point.number().equals(number))
                    .map(Point::id)
                    .findFirst()
                    .orElseGet(() -> treatment.points().getFirst().id());
        }
        return switch (result(drafted)) {
            case NONE, WITHDRAWN -> null;
            case POSTPONED, RETURNED -> points.firstPoint();
            case AS_PROPOSED, AMENDED, REPLACED, WITHOUT_PROPOSAL -> {
                var decided = DraftedTexts.all(drafted.decision().points()).toList();
                yield decided.isEmpty()
                        ? null
                        : decided.stream()
                                .filter(point -> point.number().equals(number))
                                .findFirst()
                                .map(point -> points.decidedId(point))
                                .orElseGet(() -> points.decidedId(decided.getFirst()));
            }
        };
    }

    private String text() {
        var words = DraftedTexts.all(drafted.decision().points())
                .map(DraftedTexts::words)
                .toList();
        return words.isEmpty() ? drafted.decision().words().text() : String.join("\n", words);
    }

    private String reason() {
        var words = drafted.decision().words().text();
        return words.isBlank() ? text() : words;
    }

    private Responsible returnedTo() {
        var to = drafted.decision().to();
        return to.isEmpty()
                ? new Responsible(ResponsibleKind.NAMED, text(), null)
                : all.roll().named(to.text());
    }
}
