package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.vedtakslogg.command.cases.CaseCommand.FileCasePaper;
import no.vedtakslogg.command.cases.CaseCommand.LinkCase;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedFollowUp;
import no.vedtakslogg.command.imports.Draft.DraftedInput;
import no.vedtakslogg.command.imports.Draft.DraftedLink;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.command.imports.Draft.DraftedRow;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.imports.DraftingDecisions.Result;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordDiscussion;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordInput;
import no.vedtakslogg.command.meetings.MeetingCommand.ReturnCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** The commands that record one case of a meeting: before it meets, and what it made of the case. */
final class RecordingCase {
    private static final String PROPOSAL = "proposal";

    private final RecordingMeeting meeting;
    private final ToRecord all;
    private final DraftedCase drafted;
    private final CaseId id;

    RecordingCase(RecordingMeeting meeting, DraftedCase drafted) {
        this.meeting = meeting;
        this.all = meeting.all;
        this.drafted = drafted;
        this.id = meeting.caseId(drafted);
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

    void prepare() {
        var first = all.first(id);
        if (drafted.known() == null && first) {
            open();
        }
        var onRecord = meeting.onRecord();
        if (onRecord == null || !onRecord.agenda().containsKey(id)) {
            table();
        }
        if (first) {
            bring();
        }
    }

    /** What a case brings to its meetings: the proposal, the paper, and where it comes from. */
    private void bring() {
        var proposal = drafted.proposal();
        if (proposal.standing() != Standing.SAME
                && DraftedTexts.all(proposal.points()).findAny().isPresent()) {
            propose();
        }
        if (drafted.paper().standing() == Standing.NEW && !drafted.paper().isEmpty()) {
            file();
        }
    }

    /** Comes when all cases of the paper are there: they may point to each other. */
    void link() {
        drafted.links().stream().filter(DraftedLink::take).forEach(this::link);
    }

    void decide() {
        var onRecord = meeting.onRecord();
        var discussion = drafted.discussion();
        if (!discussion.isEmpty()
                && (onRecord == null
                        || onRecord.discussions().stream().noneMatch(it -> Words.same(it, discussion.text())))) {
            all.add(
                    discussion.path(),
                    discussion.place(),
                    new RecordDiscussion(meeting.id, id, discussion.text(), List.of(), null));
        }
        drafted.inputs().stream()
                .filter(input -> input.take() && input.standing() == Standing.NEW)
                .forEach(this::input);
        switch (drafted.decision().standing()) {
            case NEW -> treat();
            case CHANGED -> correct();
            case SAME -> {}
        }
        drafted.followUps().stream()
                .filter(followUp -> followUp.take() && followUp.standing() == Standing.NEW)
                .forEach(this::followUp);
    }

    private void open() {
        all.add(
                drafted.path(),
                drafted.title().place(),
                new OpenCase(
                        id,
                        all.partnership(),
                        drafted.title().text(),
                        Values.constant(CaseKind.class, drafted.kind(), CaseKind.DECISION),
                        all.people(drafted.responsible()),
                        all.people(drafted.handlers()),
                        drafted.legalBasis().value(),
                        drafted.archiveCase().value(),
                        meeting.day));
    }

    private void table() {
        var row = meeting.drafted.agenda().stream()
                .filter(DraftedRow::take)
                .filter(one -> one.caseAt() != null
                        && meeting.drafted.cases().get(one.caseAt()).path().equals(drafted.path()))
                .findFirst();
        all.add(
                drafted.path(),
                drafted.number().place(),
                new TableCase(
                        meeting.id,
                        id,
                        drafted.number().isEmpty() ? null : Values.number(drafted.number(), meeting.day),
                        drafted.title().text(),
                        row.map(one -> Values.minutes(one.minutes())).orElse(0),
                        row.map(one -> Values.names(one.presenters())).orElse(List.of()),
                        false,
                        null,
                        meeting.day));
    }

    private void propose() {
        all.add(
                drafted.path() + ".proposal",
                place(drafted.proposal().points()),
                new MakeProposal(
                        id, proposal(), points(PROPOSAL, drafted.proposal().points(), Map.of()), null, meeting.day));
    }

    /** The proposal that is drafted, or the same one on record. */
    private ProposalId proposal() {
        var onRecord = all.known.of(id);
        return drafted.proposal().standing() == Standing.SAME && onRecord != null
                ? new ProposalId(onRecord.lastProposal().orElseThrow().id())
                : new ProposalId(all.made("proposal", String.valueOf(drafted.at())));
    }

    private void file() {
        var paper = drafted.paper();
        var documents = new ArrayList<Attachment>();
        documents.add(all.file());
        paper.attachments().stream()
                .filter(title -> !title.isEmpty())
                .forEach(title -> documents.add(new Attachment(title.text(), null, null, null)));
        all.add(
                drafted.path() + ".paper",
                paper.background().place(),
                new FileCasePaper(
                        id,
                        new PaperId(all.made("paper", drafted.path())),
                        new CasePaper(
                                PaperKind.CASE_PAPER,
                                drafted.title().text(),
                                paper.background().value(),
                                paper.facts().value(),
                                paper.assessment().value(),
                                documents,
                                List.of()),
                        meeting.day));
    }

    private void link(DraftedLink link) {
        var onRecord = all.known.of(id);
        var other = new CaseId(Objects.requireNonNull(link.caseId()));
        if (!other.equals(id) && (onRecord == null || !onRecord.links().contains(other))) {
            all.add(link.path(), link.place(), new LinkCase(id, LinkKind.FOLLOWS_UP, other, link.words(), meeting.day));
        }
    }

    private void input(DraftedInput input) {
        all.add(
                input.path(),
                input.text().place(),
                new RecordInput(meeting.id, id, input.text().text(), null));
    }

    private void treat() {
        var decision = drafted.decision();
        var decisionId = new DecisionId(all.made("decision", drafted.path()));
        var place = place(decision.points());
        var mode = Values.constant(DecisionMode.class, decision.mode(), DecisionMode.CONSENSUS);
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
                                firstPoint(),
                                text(),
                                all.deadline(meeting, decision.until()),
                                mode));
            case RETURNED ->
                all.add(
                        decision.outcome().path(),
                        place,
                        new ReturnCase(meeting.id, id, decisionId, firstPoint(), text(), returnedTo(), mode));
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
                                points("decision", decision.points(), origins()),
                                List.of()));
        }
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
                                pointId(PROPOSAL, point), point.number(), DraftedTexts.words(point)))
                        .toList();
        return new Origins(proposed).of(drafted.decision().points());
    }

    private PointId pointId(String kind, DraftedPoint point) {
        var path = kind.equals(PROPOSAL)
                ? drafted.at() + point.path().substring(drafted.path().length())
                : point.path();
        return new PointId(all.made(kind, path));
    }

    private List<Point> points(String kind, List<DraftedPoint> drafted, Map<String, PointId> origins) {
        return drafted.stream()
                .filter(DraftedPoint::take)
                .map(point -> new Point(
                        pointId(kind, point),
                        point.number(),
                        DraftedTexts.words(point),
                        effect(point, kind),
                        origins.get(point.path()),
                        points(kind, point.points(), origins)))
                .toList();
    }

    /** A point that somebody is to follow up asks for something, whatever its verb. */
    private PointEffect effect(DraftedPoint point, String kind) {
        var told = Effects.of(DraftedTexts.words(point));
        var followedUp = !kind.equals(PROPOSAL)
                && drafted.followUps().stream()
                        .anyMatch(followUp ->
                                followUp.take() && followUp.point().text().equals(point.number()));
        return told == PointEffect.OTHER && followedUp ? PointEffect.REQUESTED : told;
    }

    /** What stands on record is worded anew; a point keeps its identity by its number, and a new one is added. */
    private void correct() {
        var onRecord = Objects.requireNonNull(
                Objects.requireNonNull(meeting.onRecord()).treatments().get(id));
        var before = new HashMap<String, Point>();
        Known.all(onRecord.points()).forEach(point -> before.put(point.number(), point));
        all.add(
                drafted.decision().outcome().path(),
                place(drafted.decision().points()),
                new CorrectDecision(meeting.id, id, corrected(drafted.decision().points(), before), all.correction()));
    }

    private List<Point> corrected(List<DraftedPoint> points, Map<String, Point> before) {
        return points.stream()
                .filter(DraftedPoint::take)
                .map(point -> {
                    var old = before.get(point.number());
                    var text = DraftedTexts.words(point);
                    return new Point(
                            old == null ? pointId("decision", point) : old.id(),
                            point.number(),
                            text,
                            Effects.of(text),
                            old == null ? null : old.proposedAs(),
                            corrected(point.points(), before));
                })
                .toList();
    }

    private void followUp(DraftedFollowUp followUp) {
        var point = pointNumbered(followUp.point().text());
        if (point == null) {
            return;
        }
        all.add(
                followUp.path(),
                followUp.task().place(),
                new OpenFollowUp(
                        new FollowUpId(all.made("follow-up", followUp.path())),
                        new DecidedAt(meeting.id, id, point),
                        null,
                        followUp.task().text(),
                        followUp.who(),
                        followUp.until(),
                        meeting.day));
    }

    /** The point as it is on record, or as it will be; the first one where none has the number. */
    private @Nullable PointId pointNumbered(String number) {
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
            case POSTPONED, RETURNED -> firstPoint();
            case AS_PROPOSED, AMENDED, REPLACED, WITHOUT_PROPOSAL -> {
                var points = DraftedTexts.all(drafted.decision().points()).toList();
                yield points.isEmpty()
                        ? null
                        : points.stream()
                                .filter(point -> point.number().equals(number))
                                .findFirst()
                                .map(point -> pointId("decision", point))
                                .orElseGet(() -> pointId("decision", points.getFirst()));
            }
        };
    }

    private PointId firstPoint() {
        return new PointId(all.made("decision", drafted.path() + ".decision.points.0"));
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

    private static @Nullable Span place(List<DraftedPoint> points) {
        return points.isEmpty() ? null : points.getFirst().text().place();
    }
}
