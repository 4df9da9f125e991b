package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.WITHDRAWN_PROPOSAL_IS_NOT_DECIDED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.cases.CaseCommand.CloseCase;
import no.vedtakslogg.command.cases.CaseCommand.LinkCase;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.cases.CaseCommand.WithdrawProposal;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesOnRecordTest {
    static final LocalDate FORMED = LocalDate.of(2022, 1, 1);
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide RECORD = new WriteSide(DATABASE);

    static {
        RECORD.send(new FormPartnership(PARTNERSHIP, "Midt", FORMED));
    }

    @AfterAll
    static void close() {
        RECORD.close();
        DATABASE.close();
    }

    @Test
    void a_case_tells_whose_it_is_and_whether_it_is_open() {
        var caseId = open();
        assertThat(outlineOf(caseId)).isEqualTo(new Cases.Outline(PARTNERSHIP, "Sak", true));
        RECORD.send(new CloseCase(caseId, "Behandlet", FORMED));
        assertThat(outlineOf(caseId)).isEqualTo(new Cases.Outline(PARTNERSHIP, "Sak", false));
    }

    @Test
    void a_case_tells_what_was_proposed_in_it() {
        var caseId = open();
        var proposal = ProposalId.random();
        var points = List.of(CaseTest.point("1"), CaseTest.point("2"));
        RECORD.send(new MakeProposal(caseId, proposal, points, null, FORMED));
        var proposed = RECORD.ask(Cases.class, cases -> cases.pointsProposed(caseId, proposal));
        assertThat(proposed).isEqualTo(points);
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> RECORD.ask(Cases.class, cases -> cases.pointsProposed(caseId, ProposalId.random())));
    }

    @Test
    void nobody_decides_on_a_proposal_that_was_withdrawn() {
        var caseId = open();
        var proposal = ProposalId.random();
        RECORD.send(new MakeProposal(caseId, proposal, List.of(CaseTest.point("1")), null, FORMED));
        RECORD.send(new WithdrawProposal(caseId, proposal, "Ført ved en feil", FORMED));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> RECORD.ask(Cases.class, cases -> cases.pointsProposed(caseId, proposal)))
                .satisfies(broken -> assertThat(broken.getDetails()).hasValue(WITHDRAWN_PROPOSAL_IS_NOT_DECIDED_ON));
        var everProposed = RECORD.ask(Cases.class, cases -> cases.pointsProposed(caseId));
        assertThat(everProposed).hasSize(1);
    }

    @Test
    void a_case_that_was_never_opened_is_an_unknown_reference() {
        assertThatExceptionOfType(UnknownReference.class).isThrownBy(() -> outlineOf(CaseId.random()));
    }

    @Test
    void what_was_recorded_under_the_id_of_something_else_is_no_case() {
        var noCase = new CaseId(PARTNERSHIP.value());
        assertThatExceptionOfType(UnknownReference.class).isThrownBy(() -> outlineOf(noCase));
        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> RECORD.send(new CloseCase(noCase, "Behandlet", FORMED)));
    }

    @Test
    void cases_are_linked_both_ways() {
        var earlier = open();
        var later = open();
        RECORD.send(new LinkCase(later, LinkKind.FOLLOWS_UP, earlier, null, FORMED));
        RECORD.send(new LinkCase(earlier, LinkKind.SEE_ALSO, later, null, FORMED));
        assertThatExceptionOfType(UnknownReference.class)
                .isThrownBy(() -> RECORD.send(new LinkCase(later, LinkKind.SEE_ALSO, CaseId.random(), null, FORMED)));
    }

    private static CaseId open() {
        var caseId = CaseId.random();
        RECORD.send(
                new OpenCase(caseId, PARTNERSHIP, "Sak", CaseKind.DECISION, List.of(), List.of(), null, null, FORMED));
        return caseId;
    }

    private static Cases.Outline outlineOf(CaseId caseId) {
        return RECORD.ask(Cases.class, cases -> cases.outlineOf(caseId));
    }
}
