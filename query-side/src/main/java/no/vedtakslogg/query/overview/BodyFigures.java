package no.vedtakslogg.query.overview;

import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * How much a body has to follow up.
 *
 * @param nextMeetingId the first meeting from this day on; null where none is scheduled
 * @param lastMeetingOn the last day it met before this one
 * @param due what is to be done before the next meeting, or by that day, and is not overdue yet
 * @param oldWithoutDeadline what has no day to be done by, and was decided a long time ago
 * @param referrals what is sent to it and not answered
 * @param notFollowedUp points of its decisions that ask for something which nobody follows up
 */
public record BodyFigures(
        UUID bodyId,
        String body,
        String bodyName,
        BodyKind kind,
        @Nullable UUID nextMeetingId,
        @Nullable LocalDate nextMeetingOn,
        @Nullable LocalDate lastMeetingOn,
        long open,
        long overdue,
        long due,
        long oldWithoutDeadline,
        long waiting,
        long reported,
        long referrals,
        long notFollowedUp) {

    /** Whether there is nothing at all to attend to. */
    public boolean quiet() {
        return open == 0 && referrals == 0 && notFollowedUp == 0;
    }
}
