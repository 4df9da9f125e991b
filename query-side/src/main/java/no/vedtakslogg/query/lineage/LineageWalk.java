package no.vedtakslogg.query.lineage;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Walks along the edges that are seen at a moment, one step further at a time, until nothing new is met. What was met once
 * is not met again, so circles come to an end.
 *
 * <p>A body is where everything meets: only a body that the walk starts from is walked through, from another one it goes on
 * only to what the body came of and to what took its place.
 */
@Repository
class LineageWalk {
    private static final String ONE_STEP = """
            with recursive walk (depth, frontier, seen) as (
                select 0, array[cast(:start as uuid)], array[cast(:start as uuid)]
                union all
                select w.depth + 1, next.ids, w.seen || next.ids
                  from walk w
                 cross join lateral (
                     select array_agg(met.id) as ids
                       from (select step.id
                               from (select e.%2$s_id as id, e.on_day
                                       from answers.lineage_edge e
                                      where e.%1$s_id = any (w.frontier) and %3$s
                                        and e.kind not in (%5$s)
                                        and (w.depth = 0 or e.%1$s_kind <> 'BODY' or e.kind in (%6$s))
                                      union all
                                     select other.id, other.on_day
                                       from answers.lineage_treatment t
                                       join answers.lineage_treatment other on other.case_id = t.case_id and other.on_day %7$s t.on_day
                                      where t.id = any (w.frontier) and %4$s) step
                              where step.id <> all (w.seen) and step.id <> all (cast(:hidden as uuid[]))
                              group by step.id
                              order by min(step.on_day), step.id
                              limit greatest(:most - cardinality(w.seen), 0)) met) next
                 where w.depth < :depth and next.ids is not null)
            select walk.depth, unnest(walk.frontier) as id from walk
            """;

    private static final String SEES_TREATMENTS = sees("t") + " and " + sees("other");
    private static final String DOWN = ONE_STEP.formatted(
            "from", "to", sees("e"), SEES_TREATMENTS, EdgeKind.namesAside(), EdgeKind.namesBehindABody(), ">");
    private static final String UP = ONE_STEP.formatted(
            "to", "from", sees("e"), SEES_TREATMENTS, EdgeKind.namesAside(), EdgeKind.namesBehindABody(), "<");

    private static final String BETWEEN = """
            select distinct e.from_kind, e.from_id, e.to_kind, e.to_id, e.kind, e.on_day, e.words
              from answers.lineage_edge e
             where e.from_id = any (cast(:ids as uuid[])) and e.to_id = any (cast(:ids as uuid[])) and %s
             order by e.on_day, e.kind, e.from_id, e.to_id
            """.formatted(sees("e"));

    private static final String ASIDE = """
            select distinct e.from_kind, e.from_id, e.to_kind, e.to_id, e.kind, e.on_day, e.words
              from answers.lineage_edge e
             where (e.from_id = :start or e.to_id = :start) and e.kind in (%s) and %s
               and e.from_id <> all (cast(:hidden as uuid[])) and e.to_id <> all (cast(:hidden as uuid[]))
             order by e.on_day, e.kind, e.from_id, e.to_id
             limit :most
            """.formatted(EdgeKind.namesAside(), sees("e"));

    private static final String BEYOND = """
            select e.%1$s_id as id, count(distinct e.%2$s_id) as more
              from answers.lineage_edge e
             where e.%1$s_id = any (cast(:ids as uuid[])) and e.%2$s_id <> all (cast(:ids as uuid[])) and %3$s
               and e.kind not in (%4$s) and e.%2$s_id <> all (cast(:hidden as uuid[]))
               and (e.%1$s_id = :start or e.%1$s_kind <> 'BODY' or e.kind in (%5$s))
             group by e.%1$s_id
            """;

    private static final String BEYOND_DOWN =
            BEYOND.formatted("from", "to", sees("e"), EdgeKind.namesAside(), EdgeKind.namesBehindABody());
    private static final String BEYOND_UP =
            BEYOND.formatted("to", "from", sees("e"), EdgeKind.namesAside(), EdgeKind.namesBehindABody());

    private static final String TREATMENTS = """
            select t.id, t.case_id, t.outcome, t.on_day
              from answers.lineage_treatment t
             where t.id = any (cast(:ids as uuid[])) and %s
             order by t.case_id, t.on_day, t.id
            """.formatted(sees("t"));

    private final JdbcClient jdbc;

    LineageWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A treatment that was met, and what came of it. */
    record Met(UUID id, UUID caseId, EdgeKind outcome, LocalDate onDay) {}

    private record Step(int depth, UUID id) {}

    private record Beyond(UUID id, long more) {}

    /** What is met on the way from the start, and after how many steps; at most {@code most}, the start among them, and
     * nothing of what is hidden. */
    Map<UUID, Integer> walk(UUID start, boolean upstream, int depth, int most, Set<UUID> hidden, Moment moment) {
        var met = new LinkedHashMap<UUID, Integer>();
        at(upstream ? UP : DOWN, moment)
                .param("start", start)
                .param("depth", depth)
                .param("most", most)
                .param("hidden", array(hidden))
                .query(Step.class)
                .list()
                .forEach(step -> met.putIfAbsent(step.id(), step.depth()));
        return met;
    }

    /** The edges between some of the things that were met. */
    List<Edge> between(Collection<UUID> ids, Moment moment) {
        return at(BETWEEN, moment).param("ids", array(ids)).query(Edge.class).list();
    }

    /** The edges of the start that lead neither up nor down. */
    List<Edge> aside(UUID start, int most, Set<UUID> hidden, Moment moment) {
        return at(ASIDE, moment)
                .param("start", start)
                .param("most", most)
                .param("hidden", array(hidden))
                .query(Edge.class)
                .list();
    }

    /** From how many of the things that were met the way goes on to others, and to how many from each. */
    Map<UUID, Long> beyond(UUID start, Collection<UUID> ids, boolean upstream, Set<UUID> hidden, Moment moment) {
        return at(upstream ? BEYOND_UP : BEYOND_DOWN, moment)
                .param("start", start)
                .param("ids", array(ids))
                .param("hidden", array(hidden))
                .query(Beyond.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Beyond::id, Beyond::more));
    }

    /** The treatments among the things that were met, those of one case after each other. */
    List<Met> treatments(Collection<UUID> ids, Moment moment) {
        return at(TREATMENTS, moment).param("ids", array(ids)).query(Met.class).list();
    }

    private JdbcClient.StatementSpec at(String sql, Moment moment) {
        return jdbc.sql(sql).params(moment.parameters());
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
