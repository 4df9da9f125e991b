package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.query.cases.CaseDetails;
import no.vedtakslogg.query.cases.CaseDetails.PaperView;
import no.vedtakslogg.query.cases.CaseDetails.ProposalView;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.differences.Origin.Source;

/** Tells the papers and the proposals of a case as items; a new version of a paper is a change of it. */
final class CasePaperItems {
    private CasePaperItems() {}

    static Stream<Told> of(CaseDetails details) {
        var id = details.summary().id();
        var papers = new LinkedHashMap<UUID, PaperView>();
        details.papers().forEach(paper -> papers.put(paper.paperId(), paper)); // the last version
        var proposals = new LinkedHashMap<UUID, ProposalView>();
        details.proposals().forEach(proposal -> proposals.put(proposal.proposalId(), proposal));
        return Stream.concat(
                papers.values().stream().map(paper -> paper(id, paper)),
                proposals.values().stream().map(proposal -> proposal(id, proposal)));
    }

    private static Told paper(UUID aCase, PaperView paper) {
        var shown = new Shown()
                .of(Field.TITLE, paper.title())
                .of(Field.PAPER_KIND, Words.label(paper.kind()))
                .of(Field.VERSION, paper.version())
                .of(Field.FILED_ON, Words.day(paper.filedOn()))
                .of(Field.BACKGROUND, paper.background())
                .of(Field.FACTS, paper.facts())
                .of(Field.ASSESSMENT, paper.assessment())
                .of(Field.ATTACHMENTS, Words.listed(paper.attachments(), CasePaperItems::attachment));
        return Told.of(
                CaseItems.item(aCase, paper.paperId(), ItemKind.PAPER, paper.title(), shown, false, "#papirer"),
                paper.paperId(),
                Source.PAPER);
    }

    private static Told proposal(UUID aCase, ProposalView proposal) {
        var shown = new Shown()
                .of(Field.FILED_ON, Words.day(proposal.madeOn()))
                .of(Field.MADE_BY, proposal.madeBy())
                .of(Field.PROPOSAL, points(proposal.points()))
                .of(Field.WITHDRAWN_BECAUSE, proposal.withdrawnBecause());
        var name = Words.TEXT.of("case.proposal", Words.TEXT.day(proposal.madeOn()));
        return Told.of(
                CaseItems.item(
                        aCase,
                        proposal.proposalId(),
                        ItemKind.PROPOSAL,
                        name,
                        shown,
                        proposal.withdrawnOn() != null,
                        "#vedtak"),
                proposal.proposalId(),
                Source.PROPOSAL,
                Source.PROPOSAL_WITHDRAWAL);
    }

    private static String points(List<Point> points) {
        return points.stream()
                .flatMap(Point::all)
                .map(point -> point.number() + " " + point.text())
                .collect(joining("\n"));
    }

    private static String attachment(Attachment attachment) {
        return attachment.title() + (attachment.version() == null ? "" : " (" + attachment.version() + ")");
    }
}
