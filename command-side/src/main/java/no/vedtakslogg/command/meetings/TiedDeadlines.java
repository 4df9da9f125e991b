package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;

/** The deadlines that a meeting takes along when it is moved, in the same transaction. */
@FunctionalInterface
public interface TiedDeadlines {
    /** Moves the deadline as far as the meeting was moved; a deadline that follows the meeting no longer stays where it is. */
    void move(FollowUpId followUp, MeetingId meeting, LocalDate from, LocalDate to, LocalDate effectiveOn);
}
