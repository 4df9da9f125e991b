package no.vedtakslogg.command.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_HAS_A_POINT;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_MADE_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_NOT_WITHDRAWN_BEFORE_IT_IS_MADE;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_WITHDRAWN_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.WITHDRAWING_A_PROPOSAL_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseRule.WITHDRAWN_PROPOSAL_IS_NOT_DECIDED_ON;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.cases.CaseCommand.WithdrawProposal;
import no.vedtakslogg.command.decisions.PointTree;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;

/** The proposals (forslag til vedtak) made in one case, and those of them that were withdrawn. */
class Proposals {
    private final Map<ProposalId, ProposalMade> made = new HashMap<>();
    private final Set<ProposalId> withdrawn = new HashSet<>();

    void check(MakeProposal command) {
        PROPOSAL_IS_MADE_ONCE.check(!made.containsKey(command.proposalId()));
        PROPOSAL_HAS_A_POINT.check(!command.points().isEmpty());
        PointTree.check(command.points());
        var before = points();
        command.points().stream()
                .flatMap(Point::all)
                .map(Point::proposedAs)
                .filter(Objects::nonNull)
                .filter(origin -> !before.contains(origin))
                .findFirst()
                .ifPresent(origin -> {
                    throw new UnknownReference("proposed point", origin);
                });
    }

    void check(WithdrawProposal command) {
        var proposal = proposal(command.proposalId());
        PROPOSAL_IS_WITHDRAWN_ONCE.check(!withdrawn.contains(command.proposalId()));
        PROPOSAL_IS_NOT_WITHDRAWN_BEFORE_IT_IS_MADE.check(!command.effectiveOn().isBefore(proposal.effectiveOn()));
        WITHDRAWING_A_PROPOSAL_GIVES_A_REASON.check(!command.reason().isBlank());
    }

    /** Every point that was ever proposed in the case. */
    Set<PointId> points() {
        return made.values().stream()
                .map(ProposalMade::points)
                .flatMap(List::stream)
                .flatMap(Point::all)
                .map(Point::id)
                .collect(toUnmodifiableSet());
    }

    /** What a body that decides on the proposal has before it. */
    List<Point> pointsOf(ProposalId id) {
        var points = proposal(id).points();
        WITHDRAWN_PROPOSAL_IS_NOT_DECIDED_ON.check(!withdrawn.contains(id));
        return points;
    }

    private ProposalMade proposal(ProposalId id) {
        var proposal = made.get(id);
        if (proposal == null) {
            throw new UnknownReference("proposal", id);
        }
        return proposal;
    }

    void on(ProposalMade event) {
        made.put(event.proposalId(), event);
    }

    void on(ProposalWithdrawn event) {
        withdrawn.add(event.proposalId());
    }
}
