package no.vedtakslogg.command.cases;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.cases.RecommendationId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a case (sak). */
public sealed interface CaseCommand extends Command {

    /** Opens a case. */
    @Creating
    record OpenCase(
            @TargetAggregateIdentifier CaseId caseId,
            PartnershipId partnershipId,
            String title,
            CaseKind kind,
            List<PersonId> responsible,
            List<PersonId> handlers,
            @Nullable String legalBasis,
            @Nullable String archiveReference,
            LocalDate effectiveOn)
            implements CaseCommand {
        public OpenCase {
            responsible = List.copyOf(responsible);
            handlers = List.copyOf(handlers);
        }
    }

    /** Registers the reference of the case in the archive. */
    record RegisterArchiveReference(
            @TargetAggregateIdentifier CaseId caseId, String archiveReference, LocalDate effectiveOn)
            implements CaseCommand {}

    /** Makes others responsible for the case, or lets others handle it. */
    record AssignCaseHandlers(
            @TargetAggregateIdentifier CaseId caseId,
            List<PersonId> responsible,
            List<PersonId> handlers,
            LocalDate effectiveOn)
            implements CaseCommand {
        public AssignCaseHandlers {
            responsible = List.copyOf(responsible);
            handlers = List.copyOf(handlers);
        }
    }

    /** Files a paper, or a new version of one filed before. */
    record FileCasePaper(
            @TargetAggregateIdentifier CaseId caseId, PaperId paperId, CasePaper paper, LocalDate effectiveOn)
            implements CaseCommand {}

    /** Makes a proposal for a decision. */
    record MakeProposal(
            @TargetAggregateIdentifier CaseId caseId,
            ProposalId proposalId,
            List<Point> points,
            @Nullable String madeBy,
            LocalDate effectiveOn)
            implements CaseCommand {
        public MakeProposal {
            points = List.copyOf(points);
        }
    }

    /** Withdraws a proposal, so that nobody decides on it any more. */
    record WithdrawProposal(
            @TargetAggregateIdentifier CaseId caseId, ProposalId proposalId, String reason, LocalDate effectiveOn)
            implements CaseCommand {}

    /** Links the case to another. */
    record LinkCase(
            @TargetAggregateIdentifier CaseId caseId,
            LinkKind kind,
            CaseId otherCaseId,
            @Nullable String words,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Takes back a link to another case. */
    record UnlinkCase(
            @TargetAggregateIdentifier CaseId caseId,
            LinkKind kind,
            CaseId otherCaseId,
            String reason,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Links the case to a measure of the action plan. */
    record LinkCaseToMeasure(
            @TargetAggregateIdentifier CaseId caseId,
            LinkKind kind,
            MeasureId measureId,
            @Nullable String words,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Refers the case from one body to another. */
    record ReferCase(
            @TargetAggregateIdentifier CaseId caseId,
            ReferralId referralId,
            BodyId fromBodyId,
            BodyId toBodyId,
            String request,
            Deadline answerBy,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Takes a referral on. */
    record AcceptReferral(
            @TargetAggregateIdentifier CaseId caseId,
            ReferralId referralId,
            BodyId bodyId,
            @Nullable String note,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Answers a referral and sends the case back. */
    record ReturnReferral(
            @TargetAggregateIdentifier CaseId caseId,
            ReferralId referralId,
            BodyId bodyId,
            String answer,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Refuses a referral. */
    record RefuseReferral(
            @TargetAggregateIdentifier CaseId caseId,
            ReferralId referralId,
            BodyId bodyId,
            String reason,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Registers a recommendation of a report. */
    record RegisterRecommendation(
            @TargetAggregateIdentifier CaseId caseId,
            RecommendationId recommendationId,
            String report,
            String text,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Settles what becomes of a recommendation. */
    record DisposeRecommendation(
            @TargetAggregateIdentifier CaseId caseId,
            RecommendationId recommendationId,
            Disposition disposition,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements CaseCommand {}

    /** Closes the case. */
    record CloseCase(@TargetAggregateIdentifier CaseId caseId, String reason, LocalDate effectiveOn)
            implements CaseCommand {}
}
