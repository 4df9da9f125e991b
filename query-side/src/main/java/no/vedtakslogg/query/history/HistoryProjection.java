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
import no.vedtakslogg.query.words.Ref;
import no.vedtakslogg.query.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every event in words, with who recorded it, for whom, why and from where. */
@Component
class HistoryProjection implements Projection {
    private static final FactTable<AuditEntry> AUDIT = new FactTable<>("audit_entry", AuditEntry.class);

    private static final FactTable<AuditMention> MENTION = new FactTable<>("audit_mention", AuditMention.class);

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
            @Nullable UUID decidedMeetingId,
            @Nullable UUID decidedCaseId,
            @Nullable UUID decidedPointId,
            @Nullable String reason,
            String words) {}

    record AuditMention(Ref.Kind kind, UUID subject) {}

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Group group() {
        return Group.HISTORY;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(AUDIT, MENTION);
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        var event = recorded.event();
        var concerns = Concerns.of(event, changes.first());
        changes.add(AUDIT, entry(recorded, concerns));
        Concerns.beside(concerns, event, recorded.aggregateId())
                .forEach(named -> changes.add(MENTION, new AuditMention(named.kind(), named.id())));
    }

    private static AuditEntry entry(RecordedEvent recorded, Concerns concerns) {
        var metadata = recorded.metadata();
        var event = recorded.event();
        var decision = Decided.by(event);
        return new AuditEntry(
                recorded.version(),
                recorded.recordedAt(),
                EventCatalogue.nameOf(event.getClass()),
                metadata.get(Provenance.ACTOR),
                metadata.get(Provenance.ON_BEHALF_OF),
                metadata.get(Provenance.CORRELATION),
                metadata.get(Provenance.CAUSE),
                metadata.get(Provenance.SOURCE),
                concerns.partnership(),
                concerns.body(),
                concerns.meeting(),
                concerns.aCase(),
                decision == null ? null : decision.meetingId(),
                decision == null ? null : decision.caseId(),
                decision == null ? null : decision.pointId(),
                Mentions.reason(event),
                Words.of(event).stored());
    }
}
