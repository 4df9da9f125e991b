package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long before or after something.
 *
 * @param length null for «før møtet», that tells no length
 */
public record Shift(@Nullable Length length, boolean before) {
    Days from(Days days) {
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        if (length == null) {
            return before ? new Days(null, last == null ? null : last.minusDays(1)) : days.from();
        }
        if (before) {
            return new Days(null, last == null ? null : length.before(last));
        }
        return new Days(first, last == null ? null : length.after(last));
    }

    String words() {
        return length == null ? "" : length.words();
    }
}
