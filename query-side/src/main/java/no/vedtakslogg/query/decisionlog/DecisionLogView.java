package no.vedtakslogg.query.decisionlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.query.followups.DeadlineView;
import no.vedtakslogg.query.followups.FollowUpView;
import org.jspecify.annotations.Nullable;

/**
 * One row of the decision log.
 *
 * @param responsible who answers for it, of all follow-ups of the point; for a case that was sent back, to whom
 * @param deadline the most pressing deadline of its follow-ups; for a postponed case, until when
 * @param previousText what the point said before it was corrected
 * @param supersededBy the point of a later decision that this one gave way to
 */
public record DecisionLogView(
        UUID pointId,
        UUID partnershipId,
        UUID bodyId,
        @Nullable String body,
        @Nullable String bodyName,
        UUID meetingId,
        UUID caseId,
        String caseNumber,
        String caseTitle,
        LocalDate decidedOn,
        UUID decisionId,
        @Nullable UUID parentPointId,
        String point,
        String text,
        PointEffect effect,
        String outcome,
        @Nullable DecisionForm form,
        DecisionMode mode,
        LogStatus status,
        String statusWords,
        boolean overdue,
        @Nullable String responsible,
        @Nullable DeadlineView deadline,
        @Nullable String remark,
        boolean corrected,
        @Nullable String previousText,
        @Nullable String correctionReason,
        @Nullable DecidedAt supersededBy,
        List<FollowUpView> followUps,
        Map<String, String> links) {

    DecisionLogView with(List<FollowUpView> ofThePoint) {
        return new DecisionLogView(
                pointId,
                partnershipId,
                bodyId,
                body,
                bodyName,
                meetingId,
                caseId,
                caseNumber,
                caseTitle,
                decidedOn,
                decisionId,
                parentPointId,
                point,
                text,
                effect,
                outcome,
                form,
                mode,
                status,
                statusWords,
                overdue,
                responsible,
                deadline,
                remark,
                corrected,
                previousText,
                correctionReason,
                supersededBy,
                ofThePoint,
                links);
    }
}
