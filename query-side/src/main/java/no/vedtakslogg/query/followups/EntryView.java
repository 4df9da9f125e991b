package no.vedtakslogg.query.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a follow-up: when it held, when it was recorded, and what it was. */
public record EntryView(
        LocalDate effectiveOn,
        Instant recordedAt,
        String kind,
        @Nullable String note,
        @Nullable String byWhom,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable DeadlineView deadline,
        @Nullable UUID decidedMeetingId,
        @Nullable UUID decidedCaseId,
        @Nullable UUID decidedPointId) {}
