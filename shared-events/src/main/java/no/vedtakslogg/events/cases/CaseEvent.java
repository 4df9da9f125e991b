package no.vedtakslogg.events.cases;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a case (sak), in whatever body. */
public sealed interface CaseEvent extends Event {
    CaseId caseId();

    /** A case was opened. */
    @EventType(name = "case.opened")
    record CaseOpened(
            CaseId caseId,
            PartnershipId partnershipId,
            String title,
            CaseKind kind,
            List<PersonId> responsible,
            List<PersonId> handlers,
            @Nullable String legalBasis,
            @Nullable String archiveReference,
            LocalDate effectiveOn)
            implements CaseEvent {
        public CaseOpened {
            responsible = List.copyOf(responsible);
            handlers = List.copyOf(handlers);
        }
    }

    /** The case got its reference in the archive. */
    @EventType(name = "case.archive-reference-registered")
    record ArchiveReferenceRegistered(CaseId caseId, String archiveReference, LocalDate effectiveOn)
            implements CaseEvent {}

    /** Others became responsible for the case, or handle it. */
    @EventType(name = "case.handlers-assigned")
    record CaseHandlersAssigned(
            CaseId caseId, List<PersonId> responsible, List<PersonId> handlers, LocalDate effectiveOn)
            implements CaseEvent {
        public CaseHandlersAssigned {
            responsible = List.copyOf(responsible);
            handlers = List.copyOf(handlers);
        }
    }

    /** A paper was filed, or a new version of one. */
    @EventType(name = "case.paper-filed")
    record CasePaperFiled(CaseId caseId, PaperId paperId, int version, CasePaper paper, LocalDate effectiveOn)
            implements CaseEvent {}

    /** A proposal for a decision was made. */
    @EventType(name = "case.proposal-made")
    record ProposalMade(
            CaseId caseId,
            ProposalId proposalId,
            List<Point> points,
            @Nullable String madeBy,
            LocalDate effectiveOn) implements CaseEvent {
        public ProposalMade {
            points = List.copyOf(points);
        }
    }

    /** A proposal was withdrawn; the body has it before it no more. */
    @EventType(name = "case.proposal-withdrawn")
    record ProposalWithdrawn(CaseId caseId, ProposalId proposalId, String reason, LocalDate effectiveOn)
            implements CaseEvent {}

    /** The case was linked to another. */
    @EventType(name = "case.linked")
    record CaseLinked(
            CaseId caseId,
            LinkKind kind,
            CaseId otherCaseId,
            @Nullable String words,
            LocalDate effectiveOn) implements CaseEvent {}

    /** A link to another case was taken back. */
    @EventType(name = "case.unlinked")
    record CaseUnlinked(CaseId caseId, LinkKind kind, CaseId otherCaseId, String reason, LocalDate effectiveOn)
            implements CaseEvent {}

    /** The case was linked to a measure of the action plan. */
    @EventType(name = "case.linked-to-measure")
    record CaseLinkedToMeasure(
            CaseId caseId,
            LinkKind kind,
            MeasureId measureId,
            @Nullable String words,
            LocalDate effectiveOn) implements CaseEvent {}

    /** A body referred the case to another. */
    @EventType(name = "case.referred", revision = 2)
    record CaseReferred(
            CaseId caseId,
            ReferralId referralId,
            BodyId fromBodyId,
            BodyId toBodyId,
            String request,
            Deadline answerBy,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements CaseEvent {}

    /** The receiver took the referral on. */
    @EventType(name = "case.referral-accepted")
    record ReferralAccepted(
            CaseId caseId,
            ReferralId referralId,
            BodyId bodyId,
            @Nullable String note,
            LocalDate effectiveOn) implements CaseEvent {}

    /** The receiver answered and sent the case back. */
    @EventType(name = "case.referral-returned")
    record ReferralReturned(CaseId caseId, ReferralId referralId, BodyId bodyId, String answer, LocalDate effectiveOn)
            implements CaseEvent {}

    /** The receiver refused the referral. */
    @EventType(name = "case.referral-refused")
    record ReferralRefused(CaseId caseId, ReferralId referralId, BodyId bodyId, String reason, LocalDate effectiveOn)
            implements CaseEvent {}

    /** A recommendation of a report was registered. */
    @EventType(name = "case.recommendation-registered")
    record RecommendationRegistered(
            CaseId caseId, RecommendationId recommendationId, String report, String text, LocalDate effectiveOn)
            implements CaseEvent {}

    /** It was settled what becomes of a recommendation. */
    @EventType(name = "case.recommendation-disposed")
    record RecommendationDisposed(
            CaseId caseId,
            RecommendationId recommendationId,
            Disposition disposition,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements CaseEvent {}

    /** The case was closed. */
    @EventType(name = "case.closed")
    record CaseClosed(CaseId caseId, String reason, LocalDate effectiveOn) implements CaseEvent {}
}
