package no.vedtakslogg.query.followups;

import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.events.followups.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: the original words, and the days they can mean.
 *
 * @param meeting the meeting that the deadline follows: moved, it takes the deadline along
 */
public record DeadlineView(
        DeadlineKind kind,
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable FollowedMeeting meeting) {

    /** The meeting that a deadline follows: whose, on which day it is now, and whether it is not to be held after all. */
    public record FollowedMeeting(
            UUID id, @Nullable String body, @Nullable LocalDate heldOn, boolean cancelled) {}

    /** The deadline of these columns, or null where there is none. */
    public static @Nullable DeadlineView of(
            @Nullable String kind, @Nullable String words, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return of(kind, words, earliest, latest, null);
    }

    static @Nullable DeadlineView of(
            @Nullable String kind,
            @Nullable String words,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable FollowedMeeting meeting) {
        return kind == null || kind.equals(DeadlineKind.NONE.name())
                ? null
                : new DeadlineView(DeadlineKind.valueOf(kind), words == null ? "" : words, earliest, latest, meeting);
    }
}
