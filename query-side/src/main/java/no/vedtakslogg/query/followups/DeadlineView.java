package no.vedtakslogg.query.followups;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The meeting that a deadline follows: whose, on which day it is now, and whether it is not to be held after all. */
    public record FollowedMeeting(
            UUID id, @Nullable String body, @Nullable LocalDate heldOn, boolean cancelled) {

        /** The meeting in the one field of a table that is kept as a file. */
        String inOneField() {
            return Stream.of(body, heldOn == null ? null : DAY.format(heldOn), cancelled ? "avlyst" : null)
                    .filter(Objects::nonNull)
                    .collect(joining(" "));
        }
    }

    /** The meeting that a deadline follows, in one field; null where there is none. */
    public static @Nullable String followed(@Nullable DeadlineView deadline) {
        return deadline == null || deadline.meeting == null ? null : deadline.meeting.inOneField();
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
