package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_LINKED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE;
import static no.vedtakslogg.command.cases.CaseRule.ONLY_A_MEASURE_IS_REALISED;
import static no.vedtakslogg.events.cases.LinkKind.REALISES_MEASURE;
import static no.vedtakslogg.events.cases.LinkKind.SEE_ALSO;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.LinkKind;

/** What one case is linked to: other cases, and measures of the action plan. */
class Links {
    private final Set<Link> made = new HashSet<>();

    private record Link(LinkKind kind, UUID to) {}

    void check(LinkKind kind, CaseId other) {
        ONLY_A_MEASURE_IS_REALISED.check(kind != REALISES_MEASURE);
        CASE_IS_LINKED_ONCE.check(!made.contains(new Link(kind, other.value())));
    }

    void check(LinkKind kind, MeasureId measure) {
        MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE.check(kind == REALISES_MEASURE || kind == SEE_ALSO);
        CASE_IS_LINKED_ONCE.check(!made.contains(new Link(kind, measure.value())));
    }

    void add(LinkKind kind, UUID to) {
        made.add(new Link(kind, to));
    }
}
