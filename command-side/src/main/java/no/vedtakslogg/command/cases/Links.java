package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_LINKED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.LINK_IS_NOT_TAKEN_BACK_BEFORE_IT_IS_MADE;
import static no.vedtakslogg.command.cases.CaseRule.MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE;
import static no.vedtakslogg.command.cases.CaseRule.ONLY_A_LINK_THAT_STANDS_IS_TAKEN_BACK;
import static no.vedtakslogg.command.cases.CaseRule.ONLY_A_MEASURE_IS_REALISED;
import static no.vedtakslogg.command.cases.CaseRule.TAKING_A_LINK_BACK_GIVES_A_REASON;
import static no.vedtakslogg.events.cases.LinkKind.REALISES_MEASURE;
import static no.vedtakslogg.events.cases.LinkKind.SEE_ALSO;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.command.cases.CaseCommand.UnlinkCase;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.LinkKind;

/** What one case is linked to, and since when: other cases, and measures of the action plan. */
class Links {
    private final Map<Link, LocalDate> made = new HashMap<>();

    private record Link(LinkKind kind, UUID to) {}

    void check(LinkKind kind, CaseId other) {
        ONLY_A_MEASURE_IS_REALISED.check(kind != REALISES_MEASURE);
        CASE_IS_LINKED_ONCE.check(!made.containsKey(new Link(kind, other.value())));
    }

    void check(LinkKind kind, MeasureId measure) {
        MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE.check(kind == REALISES_MEASURE || kind == SEE_ALSO);
        CASE_IS_LINKED_ONCE.check(!made.containsKey(new Link(kind, measure.value())));
    }

    void check(UnlinkCase command) {
        var madeOn = made.get(new Link(command.kind(), command.otherCaseId().value()));
        ONLY_A_LINK_THAT_STANDS_IS_TAKEN_BACK.check(madeOn != null);
        LINK_IS_NOT_TAKEN_BACK_BEFORE_IT_IS_MADE.check(!command.effectiveOn().isBefore(madeOn));
        TAKING_A_LINK_BACK_GIVES_A_REASON.check(!command.reason().isBlank());
    }

    void add(LinkKind kind, UUID to, LocalDate day) {
        made.put(new Link(kind, to), day);
    }

    void remove(LinkKind kind, CaseId other) {
        made.remove(new Link(kind, other.value()));
    }
}
