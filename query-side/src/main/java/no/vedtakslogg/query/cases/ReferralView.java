package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral of a case from one body to another. */
public record ReferralView(
        UUID id,
        UUID caseId,
        @Nullable String caseTitle,
        UUID fromBodyId,
        @Nullable String fromBody,
        UUID toBodyId,
        @Nullable String toBody,
        String request,
        String answerWords,
        @Nullable LocalDate answerLatest,
        ReferralStatus status,
        LocalDate referredOn,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {

    /** Whether the receiver still owes an answer. */
    public boolean open() {
        return status == ReferralStatus.SENT || status == ReferralStatus.ACCEPTED;
    }
}
