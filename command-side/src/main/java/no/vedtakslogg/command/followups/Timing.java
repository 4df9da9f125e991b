package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.CONDITION_IS_MET_ONCE;
import static no.vedtakslogg.command.followups.FollowUpRule.DEADLINE_IS_MOVED_ONLY_BY_A_DECISION;
import static no.vedtakslogg.command.followups.FollowUpRule.EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY;
import static no.vedtakslogg.command.followups.FollowUpRule.ONLY_A_CONDITION_IS_MET;
import static no.vedtakslogg.command.followups.FollowUpRule.THERE_IS_A_DEADLINE_TO_EXTEND;

import java.time.LocalDate;
import java.util.function.Function;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * When a follow-up is due, and how that came to be.
 *
 * @param extended whether a decision has moved the deadline, so that only a decision may move it again
 * @param met whether the condition has come about, where the deadline is one
 */
record Timing(Deadline deadline, boolean extended, boolean met) {

    static Timing of(Deadline deadline) {
        return new Timing(deadline, false, false);
    }

    /**
     * The deadline as it is recorded: tied to the meeting that it follows, unless it is already, and on the meeting's day where
     * it names none.
     */
    Deadline withTheDayOfItsMeeting(Deadline next, Function<MeetingId, LocalDate> tying) {
        var meeting = next.meetingId();
        if (meeting == null) {
            return next;
        }
        var namesNone = next.earliest() == null && next.latest() == null;
        if (follows(meeting)) {
            return namesNone ? next.between(deadline.earliest(), deadline.latest()) : next;
        }
        var day = tying.apply(meeting);
        return namesNone ? next.between(day, day) : next;
    }

    boolean follows(MeetingId meeting) {
        return meeting.equals(deadline.meetingId());
    }

    /** The words may be put right, and a day may be given to a deadline without one; a day that stands is moved by a decision. */
    void checkSetting(Deadline next) {
        DEADLINE_IS_MOVED_ONLY_BY_A_DECISION.check(
                !extended && (deadline.latest() == null || deadline.latest().equals(next.latest())));
    }

    void checkExtension(Deadline next) {
        THERE_IS_A_DEADLINE_TO_EXTEND.check(deadline.kind() != DeadlineKind.NONE);
        EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY.check(
                next.kind() != DeadlineKind.NONE && isLater(next.latest(), deadline.latest()));
    }

    void checkMeeting() {
        ONLY_A_CONDITION_IS_MET.check(deadline.kind() == DeadlineKind.CONDITION);
        CONDITION_IS_MET_ONCE.check(!met);
    }

    Timing set(Deadline next) {
        return new Timing(next, extended, met);
    }

    Timing extendedTo(Deadline next) {
        return new Timing(next, true, false);
    }

    Timing asMet() {
        return new Timing(deadline, extended, true);
    }

    /** Days are compared where both deadlines have one; «til høsten» has none, and neither has a condition. */
    private static boolean isLater(@Nullable LocalDate next, @Nullable LocalDate current) {
        return next == null || current == null || next.isAfter(current);
    }
}
