package no.vedtakslogg.command.imports;

import java.util.List;
import no.vedtakslogg.command.cases.CaseCommand.CloseCase;
import no.vedtakslogg.command.cases.CaseCommand.FileCasePaper;
import no.vedtakslogg.command.cases.CaseCommand.UnlinkCase;
import no.vedtakslogg.command.cases.CaseCommand.WithdrawProposal;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownLink;
import no.vedtakslogg.command.imports.Left.Why;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Takes back what an import recorded of cases: that they were opened, what was written in them and what they hang on. */
final class UndoingCases {
    private final Undoing all;

    UndoingCases(Undoing all) {
        this.all = all;
    }

    /** A case that was treated stays open, so that the right paper can be read into it. */
    void close(Line line) {
        var onRecord = open(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (all.treated(onRecord.id())) {
            all.leave(line, Why.A_CASE_THAT_WAS_TREATED_KEEPS_ITS_NUMBER);
        } else {
            all.add(line, new CloseCase(onRecord.id(), all.reason(), all.day(line)));
        }
    }

    void withdraw(Line line) {
        var proposal = new ProposalId(line.id("proposalId"));
        var onRecord = open(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (isDecidedOnByOthers(onRecord.id(), proposal)) {
            all.leave(line, Why.A_PROPOSAL_THAT_WAS_DECIDED_ON_STAYS);
        } else if (onRecord.proposals().stream().anyMatch(one -> one.id().equals(proposal.value()))) {
            all.add(line, new WithdrawProposal(onRecord.id(), proposal, all.reason(), all.day(line)));
        }
    }

    /** A paper gets a last version that says it was a mistake, and has nothing else in it. */
    void file(Line line) {
        var id = new PaperId(line.id("paperId"));
        var onRecord = open(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
            return;
        }
        var versions = onRecord.papers().getOrDefault(id, List.of());
        if (versions.isEmpty() || !line.saysOf("paper", versions.getLast())) {
            all.leave(line, Why.SOMEBODY_CHANGED_IT_SINCE);
        } else {
            var kind = versions.getLast().kind();
            var empty = new CasePaper(kind, all.mistake(), null, null, null, List.of(), List.of());
            all.add(line, new FileCasePaper(onRecord.id(), id, empty, all.day(line)));
        }
    }

    void unlink(Line line) {
        var link = new KnownLink(LinkKind.valueOf(line.text("kind")), new CaseId(line.id("otherCaseId")));
        var onRecord = open(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (onRecord.links().contains(link)) {
            all.add(line, new UnlinkCase(onRecord.id(), link.kind(), link.other(), all.reason(), all.day(line)));
        }
    }

    /** Whether a meeting of the import decided on the proposal, and not by the import. */
    private boolean isDecidedOnByOthers(CaseId caseId, ProposalId proposal) {
        return all.recorded.stream()
                .filter(line -> line.fields().has("meetingId"))
                .map(line -> new MeetingId(line.id("meetingId")))
                .distinct()
                .filter(meeting -> isDecidedOn(meeting, caseId, proposal))
                .anyMatch(meeting -> all.recorded.stream()
                        .noneMatch(line -> line.command().equals("AdoptDecision")
                                && line.id("meetingId").equals(meeting.value())
                                && line.id("caseId").equals(caseId.value())));
    }

    private boolean isDecidedOn(MeetingId meeting, CaseId caseId, ProposalId proposal) {
        var onRecord = all.known.of(meeting);
        var treatment = onRecord == null ? null : onRecord.treatments().get(caseId);
        return treatment != null && proposal.equals(treatment.proposal());
    }

    private @Nullable KnownCase open(Line line) {
        var onRecord = all.known.of(new CaseId(line.id("caseId")));
        return onRecord == null || onRecord.closed() ? null : onRecord;
    }
}
