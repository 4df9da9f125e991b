package no.vedtakslogg.query.projections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** What a file with the answer is called; where it is about another moment than now, the name says which. */
    public String fileName(String name, String extension) {
        return name
                + (knownAt == null ? "" : "-kjent-" + knownAt.replace(':', '.').replaceAll("[^0-9A-Za-z.+-]", "_"))
                + (past() ? "-gjelder-" + moment.validOn() : "")
                + extension;
    }

    void keepFor(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Tells the moment beside the answer: asked for the same two again, the answer is the same. */
    void tellIn(HttpServletResponse response) {
        response.setHeader("Vedtakslogg-Known-At", Long.toString(moment.knownAt()));
        response.setHeader("Vedtakslogg-Valid-On", moment.validOn().toString());
    }

    /** The moment that a request is answered for; null where nothing on the way to its answer has asked for one. */
    public static @Nullable MomentAsked of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof MomentAsked asked ? asked : null;
    }
}
