package no.vedtakslogg.query.projections;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an answer is given for, and how it was asked for.
 *
 * @param knownAt the parameter as it stood in the address; null where what is known now is asked for
 * @param validOn the same of the day
 * @param until the time up to which it was known; null where that is now
 * @param last when the last event that was known was recorded; null where that is now
 */
public record MomentAsked(
        Moment moment,
        @Nullable String knownAt,
        @Nullable String validOn,
        @Nullable Instant until,
        @Nullable Instant last) {
    private static final String ATTRIBUTE = MomentAsked.class.getName();

    /** Whether the reader looks at another moment than now. */
    public boolean past() {
        return knownAt != null || validOn != null;
    }

    void keepFor(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The moment that a request is answered for; null where nothing on the way to its answer has asked for one. */
    public static @Nullable MomentAsked of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof MomentAsked asked ? asked : null;
    }
}
