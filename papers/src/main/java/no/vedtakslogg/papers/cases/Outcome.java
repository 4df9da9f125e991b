package no.vedtakslogg.papers.cases;

import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case at a meeting.
 *
 * @param words where the paper says so
 * @param until to when it was postponed, in the paper's words
 * @param to whom it was sent, in the paper's words
 */
public record Outcome(
        Kind kind,
        Found<String> words,
        @Nullable Found<String> until,
        @Nullable Found<String> to) {
    /** The ways a case can end at a meeting. */
    public enum Kind {
        /** Som foreslått. */
        AS_PROPOSED,
        /** Vedtatt med endringer. */
        AMENDED,
        /** Vedtatt, uten at forslaget står i papiret. */
        ADOPTED,
        /** Tatt til orientering, og ikke mer. */
        NOTED,
        /** Utsatt. */
        POSTPONED,
        /** Sendt tilbake. */
        RETURNED,
        /** Oversendt. */
        REFERRED,
        /** Trukket. */
        WITHDRAWN,
        /** Ikke vedtatt. */
        REJECTED
    }
}
