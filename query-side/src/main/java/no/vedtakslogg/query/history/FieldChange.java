package no.vedtakslogg.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.words.Sentence.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a field, when, from what to what, and by which decision.
 *
 * @param field what the field is called in questions, as {@code follow-up.deadlineWords}
 * @param kind whether the row began, changed or ended with it
 * @param from the first day that is told differently since then
 * @param to the first day that is told as before again, where something was recorded late; else null
 * @param event what happened, in words
 */
public record FieldChange(
        long position,
        Instant recordedAt,
        LocalDate effectiveOn,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String source,
        String eventType,
        @Nullable Decided decidedBy,
        @Nullable String reason,
        String field,
        String thingWords,
        String fieldWords,
        UUID rowId,
        String aggregateId,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Object before,
        @Nullable Object after,
        String beforeWords,
        String afterWords,
        List<Piece> row,
        List<Piece> beforePieces,
        List<Piece> afterPieces,
        List<Piece> event) {

    /** The place in a paper where it was read, where it was. */
    public @Nullable ReadIn readIn() {
        return ReadIn.told(source).orElse(null);
    }

    /** Whether what the field belongs to began, changed or ended. */
    public enum Kind {
        BEGAN,
        CHANGED,
        ENDED
    }
}
