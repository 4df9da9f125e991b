package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.query.meetings.MeetingDetails.TreatmentView;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/** A case, whole. */
public record CaseDetails(
        CaseView summary,
        List<PersonView> responsible,
        List<PersonView> handlers,
        @Nullable String legalBasis,
        @Nullable String archiveReference,
        @Nullable String closedBecause,
        List<PaperView> papers,
        List<ProposalView> proposals,
        List<TreatmentView> treatments,
        List<LinkView> links,
        List<ReferralView> referrals,
        List<RecommendationView> recommendations) {

    /** A version of a paper. */
    public record PaperView(
            UUID paperId,
            int version,
            PaperKind kind,
            String title,
            LocalDate filedOn,
            @Nullable String background,
            @Nullable String facts,
            @Nullable String assessment,
            List<Attachment> attachments,
            List<QuoteView> quotes) {}

    /** A decision point that a paper quotes, as it reads at the moment. */
    public record QuoteView(
            UUID pointId, @Nullable String number, @Nullable String text) {}

    /** A proposal for a decision, and why it was withdrawn where it was. */
    public record ProposalView(
            UUID proposalId,
            LocalDate madeOn,
            @Nullable String madeBy,
            List<Point> points,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause) {}

    /** How the case stands to another or to a measure; {@code outgoing} where this case says so itself. */
    public record LinkView(
            LinkKind kind,
            boolean outgoing,
            @Nullable UUID caseId,
            @Nullable UUID measureId,
            String name,
            @Nullable String words) {}

    /** A recommendation of a report, and what becomes of it. */
    public record RecommendationView(
            UUID id,
            String report,
            String text,
            @Nullable Disposition disposition,
            @Nullable String reason) {}
}
