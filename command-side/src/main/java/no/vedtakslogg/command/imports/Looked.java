package no.vedtakslogg.command.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** What the record says, each thing looked up once; nothing of what is only drafted. */
final class Looked {
    private final OnRecord record;
    private final Map<MeetingId, Optional<KnownMeeting>> meetings = new HashMap<>();
    private final Map<CaseId, Optional<KnownCase>> cases = new HashMap<>();

    Looked(OnRecord record) {
        this.record = record;
    }

    @Nullable KnownMeeting of(MeetingId id) {
        return meetings.computeIfAbsent(id, record::meeting).orElse(null);
    }

    @Nullable KnownCase of(CaseId id) {
        return cases.computeIfAbsent(id, record::find).orElse(null);
    }

    @Nullable KnownPlan plan(@Nullable UUID id) {
        return id == null
                ? null
                : record.plans().stream()
                        .filter(plan -> plan.id().value().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
