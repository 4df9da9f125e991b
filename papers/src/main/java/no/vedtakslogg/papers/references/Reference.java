package no.vedtakslogg.papers.references;

import java.time.LocalDate;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something earlier, or elsewhere, that a paper points to.
 *
 * @param words how the paper says it, and where
 * @param body the body that is named with it, as it is named
 * @param meetingOn the meeting that is named with it
 * @param caseNumber the case it points to
 * @param point the decision's point, or the measure's number
 */
public record Reference(
        Kind kind,
        Found<String> words,
        @Nullable String body,
        @Nullable LocalDate meetingOn,
        @Nullable CaseNumber caseNumber,
        @Nullable String point) {
    /** What it points to. */
    public enum Kind {
        CASE,
        MEETING,
        POINT,
        MEASURE
    }
}
