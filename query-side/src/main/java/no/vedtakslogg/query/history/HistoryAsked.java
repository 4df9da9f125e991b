package no.vedtakslogg.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the trail is asked for; what is null does not narrow, and what is not narrows all together. The days are
 * Norwegian ones.
 *
 * @param subject whatever it concerns: a case, a meeting, a body, a follow-up, a measure, a person, a decision point
 * @param validOn leaves out what takes effect after this day; without it the trail tells of all that is recorded
 * @param before only what stands before this position: the next page begins where this one ended
 */
public record HistoryAsked(
        @Nullable UUID subject,
        @Nullable String aggregate,
        @Nullable UUID aCase,
        @Nullable UUID meeting,
        @Nullable UUID body,
        @Nullable UUID partnership,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable List<String> types,
        @Nullable String source,
        @Nullable String correlation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate validOn,
        @Nullable Long before,
        @Nullable Long after,
        Order order,
        int size) {

    /** Which way the trail is told. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    /** The same question from another place on, as many at a time as said. */
    HistoryAsked goingOn(@Nullable Long from, int many) {
        return new HistoryAsked(
                subject,
                aggregate,
                aCase,
                meeting,
                body,
                partnership,
                actor,
                onBehalfOf,
                types,
                source,
                correlation,
                this.from,
                to,
                effectiveFrom,
                effectiveTo,
                validOn,
                order == Order.NEWEST && from != null ? from : before,
                order == Order.OLDEST && from != null ? from : after,
                order,
                many);
    }
}
