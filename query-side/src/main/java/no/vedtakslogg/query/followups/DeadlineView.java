package no.vedtakslogg.query.followups;

import java.time.LocalDate;
import no.vedtakslogg.events.followups.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** A deadline: the original words, and the days they can mean. */
public record DeadlineView(
        DeadlineKind kind,
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The deadline of these columns, or null where there is none. */
    public static @Nullable DeadlineView of(
            @Nullable String kind, @Nullable String words, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return kind == null || kind.equals(DeadlineKind.NONE.name())
                ? null
                : new DeadlineView(DeadlineKind.valueOf(kind), words == null ? "" : words, earliest, latest);
    }
}
