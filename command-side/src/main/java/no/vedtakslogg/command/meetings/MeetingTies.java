package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;

/**
 * The meetings that deadlines are tied to. A tie is recorded at the meeting in the same transaction as the deadline, so that
 * a meeting that is just being moved and a deadline that is just being tied to it cannot miss each other.
 */
@FunctionalInterface
public interface MeetingTies {
    /** Ties the deadline of a follow-up to a meeting of its partnership, and tells the day of the meeting. */
    LocalDate tie(MeetingId meeting, FollowUpId followUp, PartnershipId partnership, LocalDate effectiveOn);
}
