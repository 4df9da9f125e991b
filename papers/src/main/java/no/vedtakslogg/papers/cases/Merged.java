package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.points.Points;
import org.jspecify.annotations.Nullable;

/** One case of what two parts of a paper say about it: the first wins where both speak. */
final class Merged {
    private Merged() {}

    static CaseRead of(CaseRead a, CaseRead b) {
        var proposal = a.proposal().isEmpty() ? b.proposal() : a.proposal();
        // «Som innstillingen» in the minutes means the proposal that stands in the case paper
        var decision = a.decision().isEmpty() ? b.decision() : a.decision();
        if (b.decisionAsProposed() && b.proposal().isEmpty()) {
            decision = new Points(null, proposal.points(), List.of());
        }
        return new CaseRead(
                first(a.number(), b.number()),
                first(a.title(), b.title()),
                a.earlier(),
                first(a.body(), b.body()),
                first(a.date(), b.date()),
                first(a.responsible(), b.responsible()),
                first(a.handler(), b.handler()),
                first(a.kind(), b.kind()),
                first(a.archiveCase(), b.archiveCase()),
                first(a.legalBasis(), b.legalBasis()),
                both(a.planned(), b.planned()),
                a.attachments().isEmpty() ? b.attachments() : a.attachments(),
                both(a.sections(), b.sections()),
                proposal,
                both(a.moved(), b.moved()),
                decision,
                a.tasks().and(b.tasks()),
                a.decision().isEmpty() ? b.decisionAsProposed() : a.decisionAsProposed(),
                Outcomes.compared(first(a.outcome(), b.outcome()), proposal, decision),
                first(a.vote(), b.vote()),
                both(a.inputs(), b.inputs()),
                both(a.references(), b.references()),
                both(a.earlierDecisions(), b.earlierDecisions()),
                both(a.answered(), b.answered()));
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a == null ? b : a;
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
