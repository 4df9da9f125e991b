package no.vedtakslogg.query.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers what was recorded, the latest first. What is recorded for a later day is told of at once: the trail follows what
 * was known, not what holds.
 */
@Repository
public class History {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final String ENTRIES = """
            select a.position, a.recorded_at, a.effective_on, a.event_type, a.aggregate_id, a.version, a.actor,
                   a.on_behalf_of, a.correlation_id, a.causation_id, a.source, a.partnership_id, a.body_id, a.meeting_id,
                   a.case_id, a.words
              from answers.audit_entry a
             where a.position <= :knownAt
               and (cast(:before as bigint) is null or a.position < :before)
               and (cast(:aggregate as text) is null or a.aggregate_id = :aggregate)
               and (cast(:aCase as text) is null or a.case_id = cast(:aCase as uuid) or a.aggregate_id = :aCase
                    or a.aggregate_id in (select o.aggregate_id from answers.audit_entry o
                                           where o.case_id = cast(:aCase as uuid) and o.event_type = 'follow-up.opened'))
               and (cast(:meeting as uuid) is null or a.meeting_id = :meeting)
               and (cast(:body as uuid) is null or a.body_id = :body
                    or a.meeting_id in (select o.meeting_id from answers.audit_entry o
                                         where o.body_id = :body and o.event_type in
                                               ('meeting.scheduled', 'meeting.dates-proposed', 'meeting.extraordinary-called')))
               and (cast(:partnership as uuid) is null or a.partnership_id = :partnership)
               and (cast(:actor as text) is null or a.actor = :actor)
               and (cast(:type as text) is null or a.event_type = :type)
               and (cast(:from as timestamptz) is null or a.recorded_at >= :from)
               and (cast(:to as timestamptz) is null or a.recorded_at < :to)
             order by a.position desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Names names;

    History(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Which part of the trail a reader asks for; what is null does not narrow. The period is in Norwegian days. */
    public record HistoryAsked(
            @Nullable String aggregate,
            @Nullable UUID aCase,
            @Nullable UUID meeting,
            @Nullable UUID body,
            @Nullable UUID partnership,
            @Nullable String actor,
            @Nullable String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long before,
            int limit) {}

    /** A part of the trail, and where the part before it ends; nothing is before the last part. */
    public record Trail(
            List<HistoryEntry> entries, @Nullable Long next) {}

    record EntryRow(
            long position,
            OffsetDateTime recordedAt,
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
            String words) {}

    /** The trail, from the latest backwards. */
    public Trail trail(HistoryAsked asked, Moment moment) {
        var rows = jdbc.sql(ENTRIES)
                .param("knownAt", moment.knownAt())
                .param("before", asked.before())
                .param("aggregate", asked.aggregate())
                .param("aCase", asked.aCase() == null ? null : asked.aCase().toString())
                .param("meeting", asked.meeting())
                .param("body", asked.body())
                .param("partnership", asked.partnership())
                .param("actor", asked.actor())
                .param("type", asked.type())
                .param("from", startOf(asked.from()))
                .param("to", asked.to() == null ? null : startOf(asked.to().plusDays(1)))
                .param("limit", asked.limit() + 1)
                .query(EntryRow.class)
                .list();
        var shown = rows.subList(0, Math.min(rows.size(), asked.limit()));
        var refs = shown.stream()
                .flatMap(row -> new Sentence(row.words()).refs().stream())
                .distinct()
                .toList();
        var known = names.of(refs, moment);
        return new Trail(
                shown.stream().map(row -> entry(row, known)).toList(),
                rows.size() > asked.limit() ? shown.getLast().position() : null);
    }

    private static HistoryEntry entry(EntryRow row, Names.Known known) {
        var sentence = new Sentence(row.words());
        return new HistoryEntry(
                row.position(),
                row.recordedAt().toInstant(),
                row.effectiveOn(),
                row.eventType(),
                row.aggregateId(),
                row.version(),
                row.actor(),
                row.onBehalfOf(),
                row.correlationId(),
                row.causationId(),
                row.source(),
                row.partnershipId(),
                row.bodyId(),
                row.meetingId(),
                row.caseId(),
                sentence.text(known),
                sentence.pieces(known));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(NORWAY).toOffsetDateTime();
    }
}
