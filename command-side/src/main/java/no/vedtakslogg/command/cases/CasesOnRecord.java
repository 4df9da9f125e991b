package no.vedtakslogg.command.cases;

import java.util.List;
import java.util.function.Function;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Cases as the record has them, read in the unit of work of the command that asks. */
@Component
class CasesOnRecord implements Cases {
    private final Repository<Case> cases;

    CasesOnRecord(Repository<Case> cases) {
        this.cases = cases;
    }

    @Override
    public Outline outlineOf(CaseId caseId) {
        return ask(caseId, Case::outline);
    }

    @Override
    public List<Point> pointsProposed(CaseId caseId, ProposalId proposal) {
        return ask(caseId, known -> known.pointsProposed(proposal));
    }

    private <A> A ask(CaseId caseId, Function<Case, A> question) {
        try {
            return cases.load(caseId.toString()).invoke(question);
        } catch (AggregateNotFoundException unknown) {
            throw new UnknownReference("case", caseId);
        }
    }
}
