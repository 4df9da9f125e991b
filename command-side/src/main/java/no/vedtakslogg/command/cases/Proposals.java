package no.vedtakslogg.command.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_HAS_A_POINT;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_MADE_ONCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.decisions.PointTree;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;

/** The proposals (forslag til vedtak) made in one case. */
class Proposals {
    private final Map<ProposalId, List<Point>> made = new HashMap<>();

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

    /** Every point that was ever proposed in the case. */
    Set<PointId> points() {
        return made.values().stream()
                .flatMap(List::stream)
                .flatMap(Point::all)
                .map(Point::id)
                .collect(toUnmodifiableSet());
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
