package no.vedtakslogg.events.followups;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (frist), of any of the kinds that papers use; nothing forces a date.
 *
 * @param words the original words: «innen utgangen av juni 2025»
 * @param earliest the first day that the words can mean, where they mean one
 * @param latest the last day that the words can mean, where they mean one; after it the deadline has passed
 * @param anchor what the deadline hangs on: the meeting, the condition, the rhythm
 */
public record Deadline(
        DeadlineKind kind,
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String anchor) {
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
    }

    /** A deadline on one day. */
    public static Deadline on(LocalDate day, String words) {
        return new Deadline(DeadlineKind.DATE, words, day, day, null);
    }
}
