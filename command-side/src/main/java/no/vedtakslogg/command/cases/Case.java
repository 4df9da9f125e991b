package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.ANSWER_SAYS_SOMETHING;
import static no.vedtakslogg.command.cases.CaseRule.ARCHIVE_REFERENCE_IS_NOT_BLANK;
import static no.vedtakslogg.command.cases.CaseRule.CASE_HAS_A_TITLE;
import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.cases.CaseRule.CASE_IS_NOT_LINKED_TO_ITSELF;
import static no.vedtakslogg.command.cases.CaseRule.CLOSED_CASE_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.cases.CaseRule.CLOSING_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseRule.NOTHING_HAPPENS_BEFORE_THE_CASE_IS_OPENED;
import static no.vedtakslogg.command.cases.CaseRule.PAPER_HAS_A_TITLE;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_WITHIN_THE_PARTNERSHIP;
import static no.vedtakslogg.command.cases.CaseRule.REFERRALS_ARE_ANSWERED_BEFORE_THE_CASE_CLOSES;
import static no.vedtakslogg.command.cases.CaseRule.REFUSAL_GIVES_A_REASON;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.ArchiveReferenceRegistered;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseHandlersAssigned;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A case (sak): what the bodies treat, across meetings, bodies and years, under one number or many. */
@Aggregate(type = "case", filterEventsByType = true)
class Case {
    @AggregateIdentifier
    private CaseId id;

    private PartnershipId partnershipId;
    private String title;
    private LocalDate openedOn;
    private boolean closed;
    private final Map<PaperId, Integer> versions = new HashMap<>();
    private final Proposals proposals = new Proposals();
    private final Links links = new Links();
    private final Referrals referrals = new Referrals();
    private final Recommendations recommendations = new Recommendations();

    @SuppressWarnings("NullAway.Init") // Axon builds an empty case and replays its events
    Case() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(CaseOpened) sets the rest
    Case(OpenCase command, Partnerships partnerships) {
        partnerships.checkFormed(command.partnershipId());
        CASE_HAS_A_TITLE.check(!command.title().isBlank());
        apply(new CaseOpened(
                command.caseId(),
                command.partnershipId(),
                command.title(),
                command.kind(),
                command.responsible(),
                command.handlers(),
                command.legalBasis(),
                command.archiveReference(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(RegisterArchiveReference command) { // the archive may come last, after the case is closed
        checkDay(command.effectiveOn());
        ARCHIVE_REFERENCE_IS_NOT_BLANK.check(!command.archiveReference().isBlank());
        apply(new ArchiveReferenceRegistered(id, command.archiveReference(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AssignCaseHandlers command) {
        checkOpen(command.effectiveOn());
        apply(new CaseHandlersAssigned(id, command.responsible(), command.handlers(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(FileCasePaper command) {
        checkOpen(command.effectiveOn());
        PAPER_HAS_A_TITLE.check(!command.paper().title().isBlank());
        var version = versions.getOrDefault(command.paperId(), 0) + 1;
        apply(new CasePaperFiled(id, command.paperId(), version, command.paper(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(MakeProposal command) {
        checkOpen(command.effectiveOn());
        proposals.check(command);
        apply(new ProposalMade(id, command.proposalId(), command.points(), command.madeBy(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(WithdrawProposal command) {
        checkOpen(command.effectiveOn());
        proposals.check(command);
        apply(new ProposalWithdrawn(id, command.proposalId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(LinkCase command, Cases cases) {
        checkOpen(command.effectiveOn());
        CASE_IS_NOT_LINKED_TO_ITSELF.check(!command.otherCaseId().equals(id));
        links.check(command.kind(), command.otherCaseId());
        CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP.check(
                cases.outlineOf(command.otherCaseId()).partnershipId().equals(partnershipId));
        apply(new CaseLinked(id, command.kind(), command.otherCaseId(), command.words(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(UnlinkCase command) {
        checkOpen(command.effectiveOn());
        links.check(command);
        apply(new CaseUnlinked(id, command.kind(), command.otherCaseId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(LinkCaseToMeasure command, Measures measures) {
        checkOpen(command.effectiveOn());
        links.check(command.kind(), command.measureId());
        CASE_IS_LINKED_WITHIN_ITS_PARTNERSHIP.check(
                measures.outlineOf(command.measureId()).partnershipId().equals(partnershipId));
        apply(new CaseLinkedToMeasure(id, command.kind(), command.measureId(), command.words(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReferCase command, Bodies bodies, Decisions decisions) {
        checkOpen(command.effectiveOn());
        referrals.check(command, partnershipId, bodies, decisions);
        apply(new CaseReferred(
                id,
                command.referralId(),
                command.fromBodyId(),
                command.toBodyId(),
                command.request(),
                command.answerBy(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(AcceptReferral command) {
        checkOpen(command.effectiveOn());
        referrals.checkAcceptance(command.referralId(), command.bodyId(), command.effectiveOn());
        apply(new ReferralAccepted(id, command.referralId(), command.bodyId(), command.note(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReturnReferral command) {
        checkOpen(command.effectiveOn());
        referrals.checkAnswer(command.referralId(), command.bodyId(), command.effectiveOn());
        ANSWER_SAYS_SOMETHING.check(!command.answer().isBlank());
        apply(new ReferralReturned(
                id, command.referralId(), command.bodyId(), command.answer(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RefuseReferral command) {
        checkOpen(command.effectiveOn());
        referrals.checkAnswer(command.referralId(), command.bodyId(), command.effectiveOn());
        REFUSAL_GIVES_A_REASON.check(!command.reason().isBlank());
        apply(new ReferralRefused(id, command.referralId(), command.bodyId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RegisterRecommendation command) {
        checkOpen(command.effectiveOn());
        recommendations.check(command);
        apply(new RecommendationRegistered(
                id, command.recommendationId(), command.report(), command.text(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(DisposeRecommendation command, Decisions decisions) {
        checkOpen(command.effectiveOn());
        recommendations.check(command);
        var point = command.decidedAt();
        RECOMMENDATION_IS_DISPOSED_OF_WITHIN_THE_PARTNERSHIP.check(
                point == null || decisions.at(point).partnershipId().equals(partnershipId));
        apply(new RecommendationDisposed(
                id,
                command.recommendationId(),
                command.disposition(),
                command.reason(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(CloseCase command) {
        checkOpen(command.effectiveOn());
        CLOSING_GIVES_A_REASON.check(!command.reason().isBlank());
        REFERRALS_ARE_ANSWERED_BEFORE_THE_CASE_CLOSES.check(referrals.allAnswered());
        apply(new CaseClosed(id, command.reason(), command.effectiveOn()));
    }

    Cases.Outline outline() {
        return new Cases.Outline(partnershipId, title, !closed);
    }

    Set<PointId> pointsProposed() {
        return proposals.points();
    }

    List<Point> pointsProposed(ProposalId proposal) {
        return proposals.pointsOf(proposal);
    }

    private void checkOpen(LocalDate day) {
        CLOSED_CASE_TAKES_NOTHING_MORE.check(!closed);
        checkDay(day);
    }

    private void checkDay(LocalDate day) {
        NOTHING_HAPPENS_BEFORE_THE_CASE_IS_OPENED.check(!day.isBefore(openedOn));
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                id = opened.caseId();
                partnershipId = opened.partnershipId();
                title = opened.title();
                openedOn = opened.effectiveOn();
            }
            case ArchiveReferenceRegistered ignored -> {}
            case CaseHandlersAssigned ignored -> {}
            case CasePaperFiled filed -> versions.put(filed.paperId(), filed.version());
            case ProposalMade made -> proposals.on(made);
            case ProposalWithdrawn withdrawn -> proposals.on(withdrawn);
            case CaseLinked linked ->
                links.add(linked.kind(), linked.otherCaseId().value(), linked.effectiveOn());
            case CaseUnlinked unlinked -> links.remove(unlinked.kind(), unlinked.otherCaseId());
            case CaseLinkedToMeasure linked ->
                links.add(linked.kind(), linked.measureId().value(), linked.effectiveOn());
            case CaseReferred referred -> referrals.on(referred);
            case ReferralAccepted accepted -> referrals.accepted(accepted.referralId(), accepted.effectiveOn());
            case ReferralReturned returned -> referrals.answered(returned.referralId(), returned.effectiveOn());
            case ReferralRefused refused -> referrals.answered(refused.referralId(), refused.effectiveOn());
            case RecommendationRegistered registered -> recommendations.on(registered);
            case RecommendationDisposed disposed -> recommendations.on(disposed);
            case CaseClosed ignored -> closed = true;
        }
    }
}
