package no.vedtakslogg.query.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.Provenance;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every event in words, with who recorded it, for whom, why and from where. */
@Component
class HistoryProjection implements Projection {
    private static final FactTable<AuditEntry> AUDIT = new FactTable<>("audit_entry", AuditEntry.class);

    record AuditEntry(
            long version,
            Instant recordedAt,
            String eventType,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            @Nullable String correlationId,
            @Nullable String causationId,
            @Nullable String source,
            @Nullable UUID partnershipId,
            @Nullable UUID bodyId,
            @Nullable UUID meetingId,
            @Nullable UUID caseId,
            String words) {}

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.HISTORY;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(AUDIT);
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        var metadata = recorded.metadata();
        var concerns = Concerns.of(recorded.event());
        changes.add(
                AUDIT,
                new AuditEntry(
                        recorded.version(),
                        recorded.recordedAt(),
                        EventCatalogue.nameOf(recorded.event().getClass()),
                        metadata.get(Provenance.ACTOR),
                        metadata.get(Provenance.ON_BEHALF_OF),
                        metadata.get(Provenance.CORRELATION),
                        metadata.get(Provenance.CAUSE),
                        metadata.get(Provenance.SOURCE),
                        concerns.partnership(),
                        concerns.body(),
                        concerns.meeting(),
                        concerns.aCase(),
                        Words.of(recorded.event()).stored()));
    }
}
