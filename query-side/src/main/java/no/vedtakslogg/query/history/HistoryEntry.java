package no.vedtakslogg.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.words.Sentence.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One event in words: what happened, when it was recorded and from when it holds, by whom, for whom and from where, and
 * the decision and the reason that it gives.
 */
public record HistoryEntry(
        long position,
        Instant recordedAt,
        LocalDate effectiveOn,
        String eventType,
        String aggregateId,
        long version,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String source,
        @Nullable UUID partnershipId,
        @Nullable UUID bodyId,
        @Nullable UUID meetingId,
        @Nullable UUID caseId,
        @Nullable Decided decidedBy,
        @Nullable String reason,
        String words,
        List<Piece> pieces) {

    /** The place in a paper where it was read, where it was. */
    public @Nullable ReadIn readIn() {
        return ReadIn.told(source).orElse(null);
    }
}
