package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_LINKED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_NOT_LINKED_TO_ITSELF;
import static no.vedtakslogg.command.cases.CaseRule.LINK_IS_NOT_TAKEN_BACK_BEFORE_IT_IS_MADE;
import static no.vedtakslogg.command.cases.CaseRule.MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE;
import static no.vedtakslogg.command.cases.CaseRule.ONLY_A_LINK_THAT_STANDS_IS_TAKEN_BACK;
import static no.vedtakslogg.command.cases.CaseRule.ONLY_A_MEASURE_IS_REALISED;
import static no.vedtakslogg.command.cases.CaseRule.TAKING_A_LINK_BACK_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseTest.ID;
import static no.vedtakslogg.command.cases.CaseTest.LATER;
import static no.vedtakslogg.command.cases.CaseTest.PARTNERSHIP;
import static no.vedtakslogg.events.cases.LinkKind.FOLLOWS_UP;
import static no.vedtakslogg.events.cases.LinkKind.REALISES_MEASURE;
import static no.vedtakslogg.events.cases.LinkKind.SEE_ALSO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.command.actionplan.Measures;
import no.vedtakslogg.command.cases.CaseCommand.LinkCase;
import no.vedtakslogg.command.cases.CaseCommand.LinkCaseToMeasure;
import no.vedtakslogg.command.cases.CaseCommand.UnlinkCase;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseLinksTest {
    static final CaseId EARLIER = CaseId.random();
    static final CaseId ELSEWHERE = CaseId.random();
    static final MeasureId MEASURE = MeasureId.random();
    static final MeasureId MEASURE_ELSEWHERE = MeasureId.random();

    final FixtureConfiguration<Case> sak = new AggregateTestFixture<>(Case.class)
            .registerInjectableResource(new TwoCases())
            .registerInjectableResource((Measures) CaseLinksTest::outlineOf);

    @Test
    void a_case_follows_up_an_earlier_one() {
        given().when(link(FOLLOWS_UP, EARLIER)).expectEvents(linked(FOLLOWS_UP, EARLIER));
    }

    @Test
    void a_case_is_linked_in_two_ways_but_once_in_each() {
        given(linked(FOLLOWS_UP, EARLIER)).when(link(SEE_ALSO, EARLIER)).expectEvents(linked(SEE_ALSO, EARLIER));
        given(linked(FOLLOWS_UP, EARLIER))
                .when(link(FOLLOWS_UP, EARLIER))
                .expectNoEvents()
                .expectExceptionDetails(CASE_IS_LINKED_ONCE);
    }

    @Test
    void a_link_is_taken_back_and_may_be_made_again() {
        given(linked(FOLLOWS_UP, EARLIER)).when(unlink("Feil sak", LATER)).expectEvents(unlinked());
        given(linked(FOLLOWS_UP, EARLIER), unlinked())
                .when(link(FOLLOWS_UP, EARLIER))
                .expectEvents(linked(FOLLOWS_UP, EARLIER));
    }

    @Test
    void only_a_link_that_stands_by_then_is_taken_back_and_with_a_reason() {
        given(linked(SEE_ALSO, EARLIER))
                .when(unlink("Feil sak", LATER))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_LINK_THAT_STANDS_IS_TAKEN_BACK);
        given(linked(FOLLOWS_UP, EARLIER))
                .when(unlink("Feil sak", LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(LINK_IS_NOT_TAKEN_BACK_BEFORE_IT_IS_MADE);
        given(linked(FOLLOWS_UP, EARLIER))
                .when(unlink("", LATER))
                .expectNoEvents()
                .expectExceptionDetails(TAKING_A_LINK_BACK_GIVES_A_REASON);
    }

    @Test
    void a_case_is_not_linked_to_itself() {
        given().when(link(SEE_ALSO, ID)).expectNoEvents().expectExceptionDetails(CASE_IS_NOT_LINKED_TO_ITSELF);
    }

    @Test
    void the_other_case_is_known() {
        given().when(link(SEE_ALSO, CaseId.random())).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void the_other_case_belongs_to_the_same_partnership() {
        given().when(link(SEE_ALSO, ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void a_case_realises_a_measure_and_no_other_case() {
        given().when(link(REALISES_MEASURE, MEASURE)).expectEvents(linked(REALISES_MEASURE, MEASURE));
        given().when(link(REALISES_MEASURE, EARLIER))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEASURE_IS_REALISED);
    }

    @Test
    void a_measure_is_realised_or_seen_with_the_case() {
        given().when(link(SEE_ALSO, MEASURE)).expectEvents(linked(SEE_ALSO, MEASURE));
        given().when(link(FOLLOWS_UP, MEASURE))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_REALISED_OR_SEEN_WITH_THE_CASE);
    }

    @Test
    void a_measure_is_linked_once() {
        given(linked(SEE_ALSO, MEASURE))
                .when(link(SEE_ALSO, MEASURE))
                .expectNoEvents()
                .expectExceptionDetails(CASE_IS_LINKED_ONCE);
    }

    @Test
    void the_measure_is_known_and_belongs_to_the_same_partnership() {
        given().when(link(SEE_ALSO, MeasureId.random())).expectNoEvents().expectException(UnknownReference.class);
        given().when(link(SEE_ALSO, MEASURE_ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP);
    }

    TestExecutor<Case> given(CaseEvent... since) {
        return sak.given(CaseTest.opened()).andGiven((Object[]) since);
    }

    static LinkCase link(LinkKind kind, CaseId other) {
        return new LinkCase(ID, kind, other, "Oppfølging av sak 3/24", LATER);
    }

    static CaseLinked linked(LinkKind kind, CaseId other) {
        return new CaseLinked(ID, kind, other, "Oppfølging av sak 3/24", LATER);
    }

    static UnlinkCase unlink(String reason, LocalDate day) {
        return new UnlinkCase(ID, FOLLOWS_UP, EARLIER, reason, day);
    }

    static CaseUnlinked unlinked() {
        return new CaseUnlinked(ID, FOLLOWS_UP, EARLIER, "Feil sak", LATER);
    }

    static LinkCaseToMeasure link(LinkKind kind, MeasureId measure) {
        return new LinkCaseToMeasure(ID, kind, measure, "jf. handlingsplan 6.1.1", LATER);
    }

    static CaseLinkedToMeasure linked(LinkKind kind, MeasureId measure) {
        return new CaseLinkedToMeasure(ID, kind, measure, "jf. handlingsplan 6.1.1", LATER);
    }

    static Measures.Outline outlineOf(MeasureId measure) {
        if (measure.equals(MEASURE)) {
            return new Measures.Outline(PARTNERSHIP, ActionPlanId.random(), null);
        }
        if (measure.equals(MEASURE_ELSEWHERE)) {
            return new Measures.Outline(PartnershipId.random(), ActionPlanId.random(), null);
        }
        throw new UnknownReference("measure", measure);
    }

    static class TwoCases implements Cases {
        @Override
        public Outline outlineOf(CaseId caseId) {
            if (caseId.equals(EARLIER)) {
                return new Outline(PARTNERSHIP, "Tidligere", false);
            }
            if (caseId.equals(ELSEWHERE)) {
                return new Outline(PartnershipId.random(), "Et annet sted", true);
            }
            throw new UnknownReference("case", caseId);
        }

        @Override
        public List<Point> pointsProposed(CaseId caseId, ProposalId proposal) {
            throw new UnknownReference("proposal", proposal);
        }

        @Override
        public Set<PointId> pointsProposed(CaseId caseId) {
            return Set.of();
        }
    }
}
