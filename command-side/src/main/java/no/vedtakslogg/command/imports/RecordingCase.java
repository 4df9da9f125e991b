package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
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
import no.vedtakslogg.command.imports.Draft.DraftedRow;
import no.vedtakslogg.command.imports.Draft.Standing;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordDiscussion;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordInput;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.FollowUpId;

/** The commands that record one case of a meeting: before it meets, and what it made of the case. */
final class RecordingCase {
    private final RecordingMeeting meeting;
    private final ToRecord all;
    private final DraftedCase drafted;
    private final CaseId id;
    private final RecordingPoints points;
    private final RecordingDecision decision;

    RecordingCase(RecordingMeeting meeting, DraftedCase drafted) {
        this.meeting = meeting;
        this.all = meeting.all;
        this.drafted = drafted;
        this.id = meeting.caseId(drafted);
        this.points = new RecordingPoints(all, drafted);
        this.decision = new RecordingDecision(meeting, drafted, id, points);
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
            case NEW -> decision.treat();
            case CHANGED -> decision.correct();
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
                RecordingPoints.place(drafted.proposal().points()),
                new MakeProposal(id, decision.proposal(), points.proposed(), null, meeting.day));
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
        if (!other.equals(id) && (onRecord == null || !onRecord.isLinkedTo(other))) {
            all.add(link.path(), link.place(), new LinkCase(id, LinkKind.FOLLOWS_UP, other, link.words(), meeting.day));
        }
    }

    private void input(DraftedInput input) {
        all.add(
                input.path(),
                input.text().place(),
                new RecordInput(meeting.id, id, input.text().text(), null));
    }

    private void followUp(DraftedFollowUp followUp) {
        var point = decision.pointNumbered(followUp.point().text());
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
}
