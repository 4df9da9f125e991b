package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_HAS_A_POINT;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_MADE_ONCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.decisions.PointTree;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;

/** The proposals (forslag til vedtak) made in one case. */
class Proposals {
    private final Map<ProposalId, List<Point>> made = new HashMap<>();

    void check(MakeProposal command) {
        PROPOSAL_IS_MADE_ONCE.check(!made.containsKey(command.proposalId()));
        PROPOSAL_HAS_A_POINT.check(!command.points().isEmpty());
        PointTree.check(command.points());
    }

    List<Point> pointsOf(ProposalId proposal) {
        var points = made.get(proposal);
        if (points == null) {
            throw new UnknownReference("proposal", proposal);
        }
        return points;
    }

    void on(ProposalMade event) {
        made.put(event.proposalId(), event.points());
    }
}
