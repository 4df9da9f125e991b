package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.differences.Cause.Decision;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Names.Known;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells by which events rows differ. Every event that ever changed a row left its position where what was known of the row
 * began or ended; of these, the ones that are known and have come at one of the moments and not at the other are the causes.
 */
@Repository
class Causes {
    private static final String OF_ROWS = """
            select r.id, a.position, a.recorded_at, a.effective_on, a.event_type, a.actor, a.on_behalf_of, a.words,
                   e.decided_meeting_id, e.decided_case_id, e.decided_point_id
              from (select id, known_from as position from answers.%1$s where id in (:ids)
                     union
                    select id, known_to from answers.%1$s where id in (:ids)) r
              join answers.audit_entry a on a.position = r.position
              left join answers.follow_up_entry e on e.follow_up_id = r.id and e.position = a.position
             where %2$s <> %3$s
             order by a.position
            """;

    private final JdbcClient jdbc;
    private final Names names;

    Causes(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    record CauseRow(
            UUID id,
            long position,
            OffsetDateTime recordedAt,
            LocalDate effectiveOn,
            String eventType,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            String words,
            @Nullable UUID decidedMeetingId,
            @Nullable UUID decidedCaseId,
            @Nullable UUID decidedPointId) {}

    /** The causes of rows of a table, by the rows' ids, in the order in which they were recorded. */
    Map<UUID, List<Cause>> ofRows(String table, Collection<UUID> ids, Between between) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var sql = OF_ROWS.formatted(table, Between.seesFact("a", "from"), Between.seesFact("a", "to"));
        var rows = jdbc.sql(sql)
                .param("ids", ids)
                .params(between.parameters())
                .query(CauseRow.class)
                .list();
        var refs = rows.stream()
                .flatMap(row -> new Sentence(row.words()).refs().stream())
                .distinct()
                .toList();
        var known = names.of(refs, between.later());
        return rows.stream().collect(groupingBy(CauseRow::id, mapping(row -> cause(row, known), toList())));
    }

    private static Cause cause(CauseRow row, Known known) {
        var sentence = new Sentence(row.words());
        return new Cause(
                row.position(),
                row.recordedAt().toInstant(),
                row.effectiveOn(),
                row.eventType(),
                row.actor(),
                row.onBehalfOf(),
                sentence.text(known),
                sentence.pieces(known),
                row.decidedMeetingId() == null || row.decidedCaseId() == null || row.decidedPointId() == null
                        ? null
                        : new Decision(row.decidedMeetingId(), row.decidedCaseId(), row.decidedPointId()));
    }
}
