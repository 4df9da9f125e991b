package no.vedtakslogg.query.outstanding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.bodies.BodyView;
import no.vedtakslogg.query.followups.EntryView;
import no.vedtakslogg.query.followups.FollowUpView;
import org.jspecify.annotations.Nullable;

/**
 * What a body has asked for and not got yet, case by case, and what has been closed since it last met.
 *
 * @param next the meeting that it is a draft for; null where none is scheduled
 * @param last the meeting since which something is new; null where it has not met
 * @param page which part of the open follow-ups it tells, and how many there are in all
 */
public record OutstandingView(
        BodyView body,
        LocalDate on,
        @Nullable MeetingDay next,
        @Nullable MeetingDay last,
        List<CaseOutstanding> cases,
        List<FollowUpView> done,
        long doneInAll,
        AnswerPage<UUID> page) {

    /** A meeting and its day. */
    public record MeetingDay(UUID meetingId, LocalDate on) {}

    /** What is to be done because of one case. */
    public record CaseOutstanding(
            UUID caseId,
            @Nullable String caseNumber,
            @Nullable String caseTitle,
            @Nullable LocalDate decidedOn,
            UUID meetingId,
            List<PointOutstanding> points) {}

    /** What is to be done because of one point. */
    public record PointOutstanding(
            UUID pointId, @Nullable String point, @Nullable String text, List<Outstanding> followUps) {}

    /**
     * One follow-up with the latest that was reported of it.
     *
     * @param daysOverdue how many days have passed since the deadline's latest day; 0 where it has not passed
     * @param isNew whether something was reported since the body last met
     */
    public record Outstanding(FollowUpView followUp, long daysOverdue, boolean isNew, List<EntryView> reports) {}
}
