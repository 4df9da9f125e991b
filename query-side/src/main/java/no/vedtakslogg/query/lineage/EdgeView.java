package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That one thing came of another.
 *
 * @param words how it reads forwards: «erstattet av»
 * @param wordsBack how it reads backwards: «erstatter»
 * @param note the paper's own words, where it has some
 */
public record EdgeView(
        UUID from,
        UUID to,
        EdgeKind kind,
        String words,
        String wordsBack,
        LocalDate on,
        @Nullable String note) {}
