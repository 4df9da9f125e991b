package no.vedtakslogg.query.differences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.words.Sentence.Piece;
import org.jspecify.annotations.Nullable;

/**
 * An event by which something differs: what happened, when it was recorded and from when it holds, and by whom.
 *
 * @param decidedBy the decision that it was done by, where there was one
 */
public record Cause(
        long position,
        Instant recordedAt,
        LocalDate effectiveOn,
        String eventType,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String words,
        List<Piece> pieces,
        @Nullable Decision decidedBy) {

    /** A decision point: where it was decided, and in which case. */
    public record Decision(UUID meetingId, UUID caseId, UUID pointId) {}
}
