package no.vedtakslogg.events.followups;

import java.time.LocalDate;
import java.util.Objects;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (frist), of any of the kinds that papers use; nothing forces a date.
 *
 * @param words the original words: «innen utgangen av juni 2025»
 * @param earliest the first day that the words can mean, where they mean one
 * @param latest the last day that the words can mean, where they mean one; after it the deadline has passed
 * @param anchor what the deadline hangs on, in words: the meeting, the condition, the rhythm
 * @param meetingId the meeting that the deadline follows: moved, it takes the deadline along
 */
public record Deadline(
        DeadlineKind kind,
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String anchor,
        @Nullable MeetingId meetingId) {
    public static final Deadline NONE = new Deadline(DeadlineKind.NONE, "", null, null, null);

    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A deadline's latest day is before its earliest: " + latest);
        }
        if (kind == DeadlineKind.DATE && latest == null) {
            throw new IllegalArgumentException("A deadline of the kind DATE has a latest day");
        }
        if (kind == DeadlineKind.NONE && (earliest != null || latest != null)) {
            throw new IllegalArgumentException("A deadline of the kind NONE has no days");
        }
        if (kind == DeadlineKind.NONE && meetingId != null) {
            throw new IllegalArgumentException("A deadline of the kind NONE follows no meeting");
        }
    }

    /** A deadline that follows no meeting. */
    public Deadline(
            DeadlineKind kind,
            String words,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String anchor) {
        this(kind, words, earliest, latest, anchor, null);
    }

    /** A deadline on one day. */
    public static Deadline on(LocalDate day, String words) {
        return new Deadline(DeadlineKind.DATE, words, day, day, null);
    }

    /** The same deadline, with a meeting that it follows from now on. */
    public Deadline following(MeetingId meeting) {
        return new Deadline(kind, words, earliest, latest, anchor, meeting);
    }

    /** The same deadline on other days. */
    public Deadline between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Deadline(kind, words, first, last, anchor, meetingId);
    }

    /** The same deadline so many days later, or earlier where they are fewer than none. */
    public Deadline later(long days) {
        return between(
                earliest == null ? null : earliest.plusDays(days), latest == null ? null : latest.plusDays(days));
    }
}
