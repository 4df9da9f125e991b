package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.words.Sentence.Piece;
import org.jspecify.annotations.Nullable;

/** One thing that happened in the life of a case, in words. */
public record LifeEntry(
        long position,
        LocalDate on,
        LifeKind kind,
        @Nullable UUID bodyId,
        @Nullable String body,
        @Nullable UUID meetingId,
        @Nullable UUID followUpId,
        String words,
        List<Piece> pieces) {}
