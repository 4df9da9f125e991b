package no.vedtakslogg.command.cases;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.command.OtherAggregate;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Cases as the record has them, read in the unit of work of the command that asks. */
@Component
class CasesOnRecord implements Cases {
    private final OtherAggregate<Case, CaseEvent> cases;

    CasesOnRecord(ObjectProvider<EventStore> store) {
        cases = new OtherAggregate<>("case", Case::new, Case::on, CaseEvent.class, store);
    }

    @Override
    public Outline outlineOf(CaseId caseId) {
        return cases.ask(caseId, Case::outline);
    }

    @Override
    public List<Point> pointsProposed(CaseId caseId, ProposalId proposal) {
        return cases.ask(caseId, known -> known.pointsProposed(proposal));
    }

    @Override
    public Set<PointId> pointsProposed(CaseId caseId) {
        return cases.ask(caseId, Case::pointsProposed);
    }
}
