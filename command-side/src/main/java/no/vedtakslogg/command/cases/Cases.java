package no.vedtakslogg.command.cases;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** What the rest of the write side may ask of cases; each is an unknown reference where there is no such case. */
public interface Cases {
    /** What the case is called, whose it is, and whether it is still open. */
    Outline outlineOf(CaseId caseId);

    /** The points of a proposal made in the case; an unknown reference where it was not made there. */
    List<Point> pointsProposed(CaseId caseId, ProposalId proposal);

    /** Every point that was ever proposed in the case. */
    Set<PointId> pointsProposed(CaseId caseId);

    /** A case in brief. */
    record Outline(PartnershipId partnershipId, String title, boolean open) {}
}
