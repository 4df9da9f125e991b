package no.vedtakslogg.query.followups;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** A follow-up as it is kept. */
record FollowUpRow(
        PartnershipId partnershipId,
        BodyId bodyId,
        MeetingId decidedMeetingId,
        CaseId decidedCaseId,
        PointId decidedPointId,
        @Nullable FollowUpId parentId,
        String task,
        List<Responsible> responsible,
        String responsibleWords,
        DeadlineKind deadlineKind,
        String deadlineWords,
        @Nullable LocalDate deadlineEarliest,
        @Nullable LocalDate deadlineLatest,
        @Nullable String deadlineAnchor,
        @Nullable MeetingId deadlineMeetingId,
        String firstDeadlineWords,
        @Nullable LocalDate firstDeadlineLatest,
        int extensions,
        FollowUpStatus status,
        boolean conditionMet,
        @Nullable String remark,
        @Nullable LocalDate remarkOn,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable LocalDate closedOn) {

    static final VersionedTable<FollowUpRow> TABLE = new VersionedTable<>("follow_up", FollowUpRow.class);

    static FollowUpRow opened(FollowUpOpened opened) {
        var deadline = opened.deadline();
        return new FollowUpRow(
                opened.partnershipId(),
                opened.bodyId(),
                opened.decidedAt().meetingId(),
                opened.decidedAt().caseId(),
                opened.decidedAt().pointId(),
                opened.parentId(),
                opened.task(),
                opened.responsible(),
                words(opened.responsible()),
                deadline.kind(),
                deadline.words(),
                deadline.earliest(),
                deadline.latest(),
                deadline.anchor(),
                deadline.meetingId(),
                deadline.words(),
                deadline.latest(),
                0,
                atFirst(deadline.kind()),
                false,
                null,
                null,
                null,
                null,
                null);
    }

    FollowUpRow assignedTo(List<Responsible> others) {
        return with(
                others,
                deadline(),
                firstDeadline(),
                extensions,
                status,
                conditionMet,
                remark,
                remarkOn,
                done,
                total,
                closedOn);
    }

    /** The first deadline that is set counts as the one asked for at first, where there was none. */
    FollowUpRow dueBy(Deadline deadline) {
        return with(
                responsible,
                deadline,
                deadlineKind == DeadlineKind.NONE ? deadline : firstDeadline(),
                extensions,
                waitingOrNot(deadline, conditionMet),
                conditionMet,
                remark,
                remarkOn,
                done,
                total,
                closedOn);
    }

    FollowUpRow extendedTo(Deadline deadline, @Nullable String reason, LocalDate on) {
        return with(
                responsible,
                deadline,
                firstDeadline(),
                extensions + 1,
                waitingOrNot(deadline, false),
                false,
                reason == null ? remark : reason,
                reason == null ? remarkOn : on,
                done,
                total,
                closedOn);
    }

    FollowUpRow conditionMet(String note, LocalDate on) {
        return with(
                responsible,
                deadline(),
                firstDeadline(),
                extensions,
                status == FollowUpStatus.WAITING ? FollowUpStatus.OPEN : status,
                true,
                note,
                on,
                done,
                total,
                closedOn);
    }

    FollowUpRow progressed(ProgressReported reported) {
        return with(
                responsible,
                deadline(),
                firstDeadline(),
                extensions,
                status == FollowUpStatus.OPEN ? FollowUpStatus.IN_PROGRESS : status,
                conditionMet,
                reported.note(),
                reported.effectiveOn(),
                reported.done() == null ? done : reported.done(),
                reported.of() == null ? total : reported.of(),
                closedOn);
    }

    /** It now stands like this, and that is said of it, if anything is. */
    FollowUpRow now(FollowUpStatus next, @Nullable String note, LocalDate on) {
        return with(
                responsible,
                deadline(),
                firstDeadline(),
                extensions,
                next,
                conditionMet,
                note == null ? remark : note,
                note == null ? remarkOn : on,
                done,
                total,
                next.open() ? null : on);
    }

    private FollowUpRow with(
            List<Responsible> newResponsible,
            Deadline deadline,
            Deadline first,
            int newExtensions,
            FollowUpStatus newStatus,
            boolean met,
            @Nullable String newRemark,
            @Nullable LocalDate newRemarkOn,
            @Nullable Integer newDone,
            @Nullable Integer newTotal,
            @Nullable LocalDate newClosedOn) {
        return new FollowUpRow(
                partnershipId,
                bodyId,
                decidedMeetingId,
                decidedCaseId,
                decidedPointId,
                parentId,
                task,
                newResponsible,
                words(newResponsible),
                deadline.kind(),
                deadline.words(),
                deadline.earliest(),
                deadline.latest(),
                deadline.anchor(),
                deadline.meetingId(),
                first.words(),
                first.latest(),
                newExtensions,
                newStatus,
                met,
                newRemark,
                newRemarkOn,
                newDone,
                newTotal,
                newClosedOn);
    }

    private Deadline deadline() {
        return new Deadline(
                deadlineKind, deadlineWords, deadlineEarliest, deadlineLatest, deadlineAnchor, deadlineMeetingId);
    }

    private Deadline firstDeadline() {
        return new Deadline(DeadlineKind.PERIOD, firstDeadlineWords, null, firstDeadlineLatest, null);
    }

    private FollowUpStatus waitingOrNot(Deadline deadline, boolean met) {
        if (status != FollowUpStatus.OPEN && status != FollowUpStatus.WAITING) {
            return status;
        }
        return met ? FollowUpStatus.OPEN : atFirst(deadline.kind());
    }

    private static FollowUpStatus atFirst(DeadlineKind kind) {
        return kind == DeadlineKind.CONDITION ? FollowUpStatus.WAITING : FollowUpStatus.OPEN;
    }

    private static String words(List<Responsible> responsible) {
        return responsible.stream().map(Responsible::words).collect(joining("; "));
    }
}
