package no.vedtakslogg.query.followups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.followups.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * One row of the follow-up list.
 *
 * @param overdue whether the latest day of the deadline has passed, and it is not even reported as done
 * @param firstDeadlineWords what was asked at first, however often it was moved since
 */
public record FollowUpView(
        UUID id,
        UUID partnershipId,
        UUID bodyId,
        @Nullable String body,
        UUID meetingId,
        UUID caseId,
        @Nullable String caseNumber,
        @Nullable String caseTitle,
        @Nullable LocalDate decidedOn,
        UUID pointId,
        @Nullable String point,
        @Nullable String pointText,
        @Nullable UUID parentId,
        String task,
        List<Responsible> responsible,
        String responsibleWords,
        @Nullable DeadlineView deadline,
        String firstDeadlineWords,
        @Nullable LocalDate firstDeadlineLatest,
        int extensions,
        FollowUpStatus status,
        String statusWords,
        boolean overdue,
        @Nullable String remark,
        @Nullable LocalDate remarkOn,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable LocalDate closedOn,
        Map<String, String> links) {}
