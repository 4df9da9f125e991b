package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.ARCHIVE_REFERENCE_IS_NOT_BLANK;
import static no.vedtakslogg.command.cases.CaseRule.CASE_HAS_A_TITLE;
import static no.vedtakslogg.command.cases.CaseRule.CLOSED_CASE_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.cases.CaseRule.CLOSING_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseRule.NOTHING_HAPPENS_BEFORE_THE_CASE_IS_OPENED;
import static no.vedtakslogg.command.cases.CaseRule.PAPER_HAS_A_TITLE;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_HAS_A_POINT;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_MADE_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_NOT_WITHDRAWN_BEFORE_IT_IS_MADE;
import static no.vedtakslogg.command.cases.CaseRule.PROPOSAL_IS_WITHDRAWN_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.WITHDRAWING_A_PROPOSAL_GIVES_A_REASON;
import static no.vedtakslogg.command.decisions.PointRule.POINT_NUMBERS_ARE_UNIQUE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.actionplan.Measures;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.cases.CaseCommand.AcceptReferral;
import no.vedtakslogg.command.cases.CaseCommand.AssignCaseHandlers;
import no.vedtakslogg.command.cases.CaseCommand.CloseCase;
import no.vedtakslogg.command.cases.CaseCommand.DisposeRecommendation;
import no.vedtakslogg.command.cases.CaseCommand.FileCasePaper;
import no.vedtakslogg.command.cases.CaseCommand.LinkCase;
import no.vedtakslogg.command.cases.CaseCommand.LinkCaseToMeasure;
import no.vedtakslogg.command.cases.CaseCommand.MakeProposal;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.cases.CaseCommand.ReferCase;
import no.vedtakslogg.command.cases.CaseCommand.RefuseReferral;
import no.vedtakslogg.command.cases.CaseCommand.RegisterArchiveReference;
import no.vedtakslogg.command.cases.CaseCommand.RegisterRecommendation;
import no.vedtakslogg.command.cases.CaseCommand.ReturnReferral;
import no.vedtakslogg.command.cases.CaseCommand.UnlinkCase;
import no.vedtakslogg.command.cases.CaseCommand.WithdrawProposal;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.partnerships.Partnerships;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.ArchiveReferenceRegistered;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseHandlersAssigned;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.cases.RecommendationId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseTest {
    static final CaseId ID = CaseId.random();
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final LocalDate OPENED = LocalDate.of(2024, 6, 3);
    static final LocalDate LATER = LocalDate.of(2024, 10, 29);
    static final PaperId PAPER = PaperId.random();
    static final ProposalId PROPOSAL = ProposalId.random();

    final FixtureConfiguration<Case> sak = new AggregateTestFixture<>(Case.class)
            .registerInjectableResource((Partnerships) partnership -> {
                if (!partnership.equals(PARTNERSHIP)) {
                    throw new UnknownReference("partnership", partnership);
                }
            })
            .registerInjectableResource((Bodies) (body, day) -> {
                throw new UnknownReference("body", body);
            })
            .registerInjectableResource((Decisions) point -> {
                throw new UnknownReference("decision point", point.pointId());
            })
            .registerInjectableResource(new CaseLinksTest.TwoCases())
            .registerInjectableResource((Measures) CaseLinksTest::outlineOf);

    @Test
    void a_case_is_opened() {
        sak.givenNoPriorActivity().when(open("Felles avviksmelding")).expectEvents(opened());
    }

    @Test
    void a_case_has_a_title() {
        sak.givenNoPriorActivity().when(open(" ")).expectNoEvents().expectExceptionDetails(CASE_HAS_A_TITLE);
    }

    @Test
    void a_case_belongs_to_a_partnership() {
        var nobodys = new OpenCase(
                ID, PartnershipId.random(), "Sak", CaseKind.DECISION, List.of(), List.of(), null, null, OPENED);
        sak.givenNoPriorActivity().when(nobodys).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void the_archive_gives_a_reference() {
        given().when(new RegisterArchiveReference(ID, "24/1234", LATER))
                .expectEvents(new ArchiveReferenceRegistered(ID, "24/1234", LATER));
    }

    @Test
    void an_archive_reference_is_not_blank() {
        given().when(new RegisterArchiveReference(ID, "", LATER))
                .expectNoEvents()
                .expectExceptionDetails(ARCHIVE_REFERENCE_IS_NOT_BLANK);
    }

    @Test
    void others_take_the_case_over() {
        var handlers = List.of(PersonId.random(), PersonId.random());
        given().when(new AssignCaseHandlers(ID, List.of(), handlers, LATER))
                .expectEvents(new CaseHandlersAssigned(ID, List.of(), handlers, LATER));
    }

    @Test
    void the_versions_of_a_paper_count_up_from_1() {
        given().when(new FileCasePaper(ID, PAPER, paper("Rapport"), LATER))
                .expectEvents(new CasePaperFiled(ID, PAPER, 1, paper("Rapport"), LATER));
        given(new CasePaperFiled(ID, PAPER, 1, paper("Rapport"), OPENED))
                .when(new FileCasePaper(ID, PAPER, paper("Rapport 2.0"), LATER))
                .expectEvents(new CasePaperFiled(ID, PAPER, 2, paper("Rapport 2.0"), LATER));
    }

    @Test
    void a_paper_has_a_title() {
        given().when(new FileCasePaper(ID, PAPER, paper(" "), LATER))
                .expectNoEvents()
                .expectExceptionDetails(PAPER_HAS_A_TITLE);
    }

    @Test
    void a_proposal_is_made() {
        var points = List.of(point("1"), point("2"));
        given().when(propose(points)).expectEvents(proposed(points));
    }

    @Test
    void a_proposal_is_made_once() {
        given(proposed(List.of(point("1"))))
                .when(propose(List.of(point("1"))))
                .expectNoEvents()
                .expectExceptionDetails(PROPOSAL_IS_MADE_ONCE);
    }

    @Test
    void a_proposal_has_a_point() {
        given().when(propose(List.of())).expectNoEvents().expectExceptionDetails(PROPOSAL_HAS_A_POINT);
    }

    @Test
    void the_points_of_a_proposal_make_a_tree() {
        given().when(propose(List.of(point("1"), point("1"))))
                .expectNoEvents()
                .expectExceptionDetails(POINT_NUMBERS_ARE_UNIQUE);
    }

    @Test
    void a_proposal_is_withdrawn_once_and_with_a_reason() {
        var made = proposed(List.of(point("1")));
        given(made).when(withdraw("Ført ved en feil", LATER)).expectEvents(withdrawn());
        given(made)
                .when(withdraw(" ", LATER))
                .expectNoEvents()
                .expectExceptionDetails(WITHDRAWING_A_PROPOSAL_GIVES_A_REASON);
        given(made, withdrawn())
                .when(withdraw("Igjen", LATER))
                .expectNoEvents()
                .expectExceptionDetails(PROPOSAL_IS_WITHDRAWN_ONCE);
    }

    @Test
    void only_a_proposal_that_was_made_by_then_is_withdrawn() {
        given().when(withdraw("Feil", LATER)).expectNoEvents().expectException(UnknownReference.class);
        given(proposed(List.of(point("1"))))
                .when(withdraw("Feil", LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(PROPOSAL_IS_NOT_WITHDRAWN_BEFORE_IT_IS_MADE);
    }

    @Test
    void a_case_is_closed() {
        given().when(new CloseCase(ID, "Behandlet", LATER)).expectEvents(new CaseClosed(ID, "Behandlet", LATER));
    }

    @Test
    void closing_gives_a_reason() {
        given().when(new CloseCase(ID, " ", LATER)).expectNoEvents().expectExceptionDetails(CLOSING_GIVES_A_REASON);
    }

    @ParameterizedTest
    @MethodSource("everythingAnOpenCaseTakes")
    void a_closed_case_takes_nothing_more(CaseCommand command) {
        given(new CaseClosed(ID, "Behandlet", OPENED))
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_CASE_TAKES_NOTHING_MORE);
    }

    @Test
    void a_closed_case_still_gets_its_archive_reference() {
        given(new CaseClosed(ID, "Behandlet", OPENED))
                .when(new RegisterArchiveReference(ID, "24/1234", LATER))
                .expectEvents(new ArchiveReferenceRegistered(ID, "24/1234", LATER));
    }

    @Test
    void nothing_happens_before_the_case_is_opened() {
        given().when(new CloseCase(ID, "Behandlet", OPENED)).expectEvents(new CaseClosed(ID, "Behandlet", OPENED));
        given().when(new CloseCase(ID, "Behandlet", OPENED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_BEFORE_THE_CASE_IS_OPENED);
        given().when(new RegisterArchiveReference(ID, "24/1234", OPENED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_BEFORE_THE_CASE_IS_OPENED);
    }

    static Stream<CaseCommand> everythingAnOpenCaseTakes() {
        var body = BodyId.random();
        var referral = ReferralId.random();
        var recommendation = RecommendationId.random();
        return Stream.of(
                new AssignCaseHandlers(ID, List.of(), List.of(), LATER),
                new FileCasePaper(ID, PAPER, paper("Rapport"), LATER),
                propose(List.of(point("1"))),
                new LinkCase(ID, LinkKind.SEE_ALSO, CaseId.random(), null, LATER),
                new WithdrawProposal(ID, PROPOSAL, "Trukket", LATER),
                new UnlinkCase(ID, LinkKind.SEE_ALSO, CaseId.random(), "Feil sak", LATER),
                new LinkCaseToMeasure(ID, LinkKind.SEE_ALSO, MeasureId.random(), null, LATER),
                new ReferCase(ID, referral, body, BodyId.random(), "Utred", Deadline.NONE, null, LATER),
                new AcceptReferral(ID, referral, body, null, LATER),
                new ReturnReferral(ID, referral, body, "Utredet", LATER),
                new RefuseReferral(ID, referral, body, "Ikke vårt", LATER),
                new RegisterRecommendation(ID, recommendation, "Rapport", "Gjør dette", LATER),
                new DisposeRecommendation(ID, recommendation, Disposition.DONE, "Gjort", null, LATER),
                new CloseCase(ID, "Igjen", LATER));
    }

    TestExecutor<Case> given(CaseEvent... since) {
        return sak.given(opened()).andGiven((Object[]) since);
    }

    static OpenCase open(String title) {
        return new OpenCase(ID, PARTNERSHIP, title, CaseKind.DECISION, List.of(), List.of(), null, null, OPENED);
    }

    static CaseOpened opened() {
        return new CaseOpened(
                ID, PARTNERSHIP, "Felles avviksmelding", CaseKind.DECISION, List.of(), List.of(), null, null, OPENED);
    }

    static MakeProposal propose(List<Point> points) {
        return new MakeProposal(ID, PROPOSAL, points, "Sekretariatet", LATER);
    }

    static ProposalMade proposed(List<Point> points) {
        return new ProposalMade(ID, PROPOSAL, points, "Sekretariatet", LATER);
    }

    static WithdrawProposal withdraw(String reason, LocalDate day) {
        return new WithdrawProposal(ID, PROPOSAL, reason, day);
    }

    static ProposalWithdrawn withdrawn() {
        return new ProposalWithdrawn(ID, PROPOSAL, "Ført ved en feil", LATER);
    }

    static CasePaper paper(String title) {
        return new CasePaper(PaperKind.REPORT, title, null, null, null, List.of(), List.of());
    }

    static Point point(String number) {
        return new Point(PointId.random(), number, "Tas til orientering", PointEffect.NOTED, null, List.of());
    }
}
