package no.vedtakslogg.query.followups;

import java.time.Instant;
import java.time.LocalDate;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.projections.FactTable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a follow-up. */
record FollowUpEntry(
        FollowUpId followUpId,
        Instant recordedAt,
        Kind kind,
        @Nullable String note,
        @Nullable String byWhom,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable DeadlineKind deadlineKind,
        @Nullable String deadlineWords,
        @Nullable LocalDate deadlineEarliest,
        @Nullable LocalDate deadlineLatest,
        @Nullable MeetingId deadlineMeetingId,
        @Nullable MeetingId decidedMeetingId,
        @Nullable CaseId decidedCaseId,
        @Nullable PointId decidedPointId) {

    static final FactTable<FollowUpEntry> TABLE = new FactTable<>("follow_up_entry", FollowUpEntry.class);

    enum Kind {
        OPENED,
        RESPONSIBLE_ASSIGNED,
        DEADLINE_SET,
        DEADLINE_EXTENDED,
        DEADLINE_MOVED,
        CONDITION_MET,
        PROGRESS_REPORTED,
        FULFILMENT_REPORTED,
        FULFILMENT_ACCEPTED,
        FULFILMENT_REJECTED,
        WITHDRAWN
    }

    static FollowUpEntry of(FollowUpId id, Instant recordedAt, Kind kind, @Nullable String note) {
        return new FollowUpEntry(
                id, recordedAt, kind, note, null, null, null, null, null, null, null, null, null, null, null);
    }

    FollowUpEntry by(@Nullable String whom) {
        return new FollowUpEntry(
                followUpId,
                recordedAt,
                kind,
                note,
                whom,
                done,
                total,
                deadlineKind,
                deadlineWords,
                deadlineEarliest,
                deadlineLatest,
                deadlineMeetingId,
                decidedMeetingId,
                decidedCaseId,
                decidedPointId);
    }

    FollowUpEntry counted(@Nullable Integer soMany, @Nullable Integer of) {
        return new FollowUpEntry(
                followUpId,
                recordedAt,
                kind,
                note,
                byWhom,
                soMany,
                of,
                deadlineKind,
                deadlineWords,
                deadlineEarliest,
                deadlineLatest,
                deadlineMeetingId,
                decidedMeetingId,
                decidedCaseId,
                decidedPointId);
    }

    FollowUpEntry due(Deadline deadline) {
        return new FollowUpEntry(
                followUpId,
                recordedAt,
                kind,
                note,
                byWhom,
                done,
                total,
                deadline.kind(),
                deadline.words(),
                deadline.earliest(),
                deadline.latest(),
                deadline.meetingId(),
                decidedMeetingId,
                decidedCaseId,
                decidedPointId);
    }

    FollowUpEntry decided(@Nullable DecidedAt at) {
        return at == null
                ? this
                : new FollowUpEntry(
                        followUpId,
                        recordedAt,
                        kind,
                        note,
                        byWhom,
                        done,
                        total,
                        deadlineKind,
                        deadlineWords,
                        deadlineEarliest,
                        deadlineLatest,
                        deadlineMeetingId,
                        at.meetingId(),
                        at.caseId(),
                        at.pointId());
    }
}
