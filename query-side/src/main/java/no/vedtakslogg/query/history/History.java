package no.vedtakslogg.query.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers who recorded what, and when. What is recorded for a later day is told of at once, unless the reader asks for what
 * held on a day: the trail follows what was known. What the reader may not see is not told of.
 */
@Repository
public class History {
    /** The condition that an entry {@code a} neither concerns nor names a case among {@code :hidden}. */
    public static final String NOT_HIDDEN = """
            (a.case_id is null or a.case_id <> all (cast(:hidden as uuid[])))
            and (a.decided_case_id is null or a.decided_case_id <> all (cast(:hidden as uuid[])))
            and not exists (select from answers.audit_mention h
                             where h.subject = any (cast(:hidden as uuid[])) and h.position = a.position)""";

    private static final int AT_A_TIME = 1000;

    private static final String ENTRIES = """
            select a.position, a.recorded_at, a.effective_on, a.event_type, a.aggregate_id, a.version, a.actor,
                   a.on_behalf_of, a.correlation_id, a.causation_id, a.source, a.partnership_id, a.body_id, a.meeting_id,
                   a.case_id, a.decided_meeting_id, a.decided_case_id, a.decided_point_id, a.reason, a.words
              from (%s) wanted
              join answers.audit_entry a on a.position = wanted.position
             order by a.position %s
            """;

    private final JdbcClient jdbc;
    private final Names names;
    private final CaseAccess access;

    History(JdbcClient jdbc, Names names, CaseAccess access) {
        this.jdbc = jdbc;
        this.names = names;
        this.access = access;
    }

    /** A part of the trail, and from where it goes on: nothing, where it ends. */
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
            @Nullable UUID decidedMeetingId,
            @Nullable UUID decidedCaseId,
            @Nullable UUID decidedPointId,
            @Nullable String reason,
            String words) {

        @Nullable Decided decidedBy() {
            return decidedMeetingId == null || decidedCaseId == null
                    ? null
                    : new Decided(decidedMeetingId, decidedCaseId, decidedPointId);
        }
    }

    /** A page of the trail. */
    public Trail trail(HistoryAsked asked, Moment moment) {
        var query = new TrailQuery(asked, moment, access.hidden());
        var rows = jdbc.sql(ENTRIES.formatted(query.positions(), query.direction()))
                .params(query.parameters())
                .query(EntryRow.class)
                .list();
        // two events that an older one is read as stand at one position, and are never parted
        var positions = rows.stream().map(EntryRow::position).distinct().toList();
        var next = positions.size() > asked.size() ? positions.get(asked.size() - 1) : null;
        var shown = positions.size() > asked.size()
                ? rows.stream()
                        .filter(row -> row.position() != positions.getLast())
                        .toList()
                : rows;
        var refs = shown.stream()
                .flatMap(row -> new Sentence(row.words()).refs().stream())
                .distinct()
                .toList();
        var known = names.of(refs, moment);
        return new Trail(shown.stream().map(row -> entry(row, known)).toList(), next);
    }

    /** Hands out the whole of what is asked for, some at a time, so that a trail of any length takes the same room. */
    public void eachPage(HistoryAsked asked, Moment moment, Consumer<List<HistoryEntry>> reader) {
        @Nullable Long from = null;
        do {
            var part = trail(asked.goingOn(from, AT_A_TIME), moment);
            reader.accept(part.entries());
            from = part.next();
        } while (from != null);
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
                row.decidedBy(),
                row.reason(),
                sentence.text(known),
                sentence.pieces(known));
    }
}
