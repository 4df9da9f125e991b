package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** What is kept of cases. */
final class CaseRows {
    static final VersionedTable<CaseFile> CASE = new VersionedTable<>("case_file", CaseFile.class);
    static final VersionedTable<Referral> REFERRAL = new VersionedTable<>("referral", Referral.class);
    static final VersionedTable<Recommendation> RECOMMENDATION =
            new VersionedTable<>("recommendation", Recommendation.class);
    static final FactTable<Number> NUMBER = new FactTable<>("case_number", Number.class);
    static final FactTable<Paper> PAPER = new FactTable<>("case_paper", Paper.class);
    static final FactTable<Proposal> PROPOSAL = new FactTable<>("proposal", Proposal.class);
    static final FactTable<Withdrawal> WITHDRAWAL = new FactTable<>("proposal_withdrawal", Withdrawal.class);
    static final FactTable<Link> LINK = new FactTable<>("case_link", Link.class);
    static final FactTable<Unlinking> UNLINKING = new FactTable<>("case_unlinking", Unlinking.class);
    static final FactTable<Life> LIFE = new FactTable<>("case_life", Life.class);

    static final List<ProjectionTable<?>> ALL =
            List.of(CASE, REFERRAL, RECOMMENDATION, NUMBER, PAPER, PROPOSAL, WITHDRAWAL, LINK, UNLINKING, LIFE);

    private CaseRows() {}

    record CaseFile(
            UUID partnershipId,
            String title,
            String kind,
            String responsible,
            String handlers,
            @Nullable String legalBasis,
            @Nullable String archiveReference,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedBecause) {

        CaseFile archivedAs(String reference) {
            return new CaseFile(
                    partnershipId,
                    title,
                    kind,
                    responsible,
                    handlers,
                    legalBasis,
                    reference,
                    openedOn,
                    closedOn,
                    closedBecause);
        }

        CaseFile handledBy(String newResponsible, String newHandlers) {
            return new CaseFile(
                    partnershipId,
                    title,
                    kind,
                    newResponsible,
                    newHandlers,
                    legalBasis,
                    archiveReference,
                    openedOn,
                    closedOn,
                    closedBecause);
        }

        CaseFile closed(LocalDate day, String because) {
            return new CaseFile(
                    partnershipId,
                    title,
                    kind,
                    responsible,
                    handlers,
                    legalBasis,
                    archiveReference,
                    openedOn,
                    day,
                    because);
        }
    }

    record Referral(
            UUID caseId,
            UUID fromBodyId,
            UUID toBodyId,
            String request,
            String answerWords,
            @Nullable LocalDate answerLatest,
            String status,
            LocalDate referredOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answer) {

        Referral accepted(@Nullable String note) {
            return with(ReferralStatus.ACCEPTED, null, note);
        }

        Referral with(ReferralStatus newStatus, @Nullable LocalDate day, @Nullable String words) {
            return new Referral(
                    caseId,
                    fromBodyId,
                    toBodyId,
                    request,
                    answerWords,
                    answerLatest,
                    newStatus.name(),
                    referredOn,
                    day,
                    words);
        }
    }

    record Recommendation(
            UUID caseId,
            String report,
            String text,
            @Nullable String disposition,
            @Nullable String reason) {
        Recommendation disposed(String as, String why) {
            return new Recommendation(caseId, report, text, as, why);
        }
    }

    record Number(UUID caseId, UUID bodyId, UUID meetingId, int year, int sequence) {}

    record Paper(
            UUID caseId,
            UUID paperId,
            int version,
            String kind,
            String title,
            @Nullable String background,
            @Nullable String facts,
            @Nullable String assessment,
            String attachments,
            String quotes) {}

    record Proposal(
            UUID caseId,
            UUID proposalId,
            String points,
            @Nullable String madeBy) {}

    record Withdrawal(UUID caseId, UUID proposalId, String reason) {}

    record Link(
            UUID caseId,
            String kind,
            @Nullable UUID otherCaseId,
            @Nullable UUID measureId,
            @Nullable String words) {}

    record Unlinking(UUID caseId, String kind, UUID otherCaseId, String reason) {}

    record Life(
            String kind,
            @Nullable UUID caseId,
            @Nullable UUID followUpId,
            @Nullable UUID bodyId,
            @Nullable UUID meetingId,
            String words) {}
}
