package no.vedtakslogg.query.differences;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.Conditions;
import no.vedtakslogg.query.differences.Cause.Decision;
import no.vedtakslogg.query.differences.Origin.Source;
import no.vedtakslogg.query.history.History;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Names.Known;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells by which events rows differ. Every event that ever changed a row left its position where what was known of the row
 * began or ended, and what belongs to a case that the reader may not see is not told; of these, the ones that are known and have come at one of the moments and not at the other are the causes.
 */
@Repository
class Causes {
    private static final String OF_ROWS = """
            select r.id, a.position, a.recorded_at, a.effective_on, a.event_type, a.actor, a.on_behalf_of, a.words,
                   a.decided_meeting_id, a.decided_case_id, a.decided_point_id
              from (%s) r
              join answers.audit_entry a on a.position = r.position
             where %s <> %s%s
             order by a.position
            """;

    private final JdbcClient jdbc;
    private final Names names;
    private final CaseAccess access;

    Causes(JdbcClient jdbc, Names names, CaseAccess access) {
        this.jdbc = jdbc;
        this.names = names;
        this.access = access;
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

    /** The causes of rows of one kind, by the rows' ids, in the order in which they were recorded. */
    Map<UUID, List<Cause>> of(Source source, Collection<UUID> ids, Between between) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var seen = new Conditions().where(History.NOT_HIDDEN, "hidden", access.hidden());
        var sql = OF_ROWS.formatted(
                source.positions(), Between.seesFact("a", "from"), Between.seesFact("a", "to"), seen.sql());
        var rows = jdbc.sql(sql)
                .param("ids", ids)
                .params(between.parameters())
                .params(seen.parameters())
                .query(CauseRow.class)
                .list();
        var refs = rows.stream()
                .flatMap(row -> new Sentence(row.words()).refs().stream())
                .distinct()
                .toList();
        var known = names.of(refs, between.later());
        return rows.stream().collect(groupingBy(CauseRow::id, mapping(row -> cause(row, known), toList())));
    }

    /** All causes that each of the items has, whichever of its rows they are of. */
    Map<String, List<Cause>> of(Map<String, Set<Origin>> originsByItem, Between between) {
        var ids = originsByItem.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(groupingBy(Origin::source, mapping(Origin::id, toList())));
        var causes = new HashMap<Origin, List<Cause>>();
        ids.forEach((source, some) ->
                of(source, some, between).forEach((id, found) -> causes.put(new Origin(source, id), found)));
        var byItem = new HashMap<String, List<Cause>>();
        originsByItem.forEach((item, origins) -> byItem.put(
                item,
                origins.stream()
                        .flatMap(origin -> causes.getOrDefault(origin, List.of()).stream())
                        .distinct()
                        .sorted(comparingLong(Cause::position))
                        .toList()));
        return byItem;
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
