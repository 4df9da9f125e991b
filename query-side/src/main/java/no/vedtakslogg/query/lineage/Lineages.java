package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.lineage.LineageWalk.Met;
import no.vedtakslogg.query.pages.PageTexts;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.stereotype.Component;

/** Answers where something came from and what came of it, as of any moment. */
@Component
public class Lineages {
    /** So many things in each direction; a reader who wants more goes on from where it was cut. */
    static final int MOST = 200;

    private static final Comparator<NodeView> AS_IT_HAPPENED = Comparator.comparing(
                    NodeView::on, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(NodeView::kind)
            .thenComparing(NodeView::name, new InReadingOrder())
            .thenComparing(NodeView::id);

    private final LineageWalk walk;
    private final NodeLabels labels;
    private final HiddenNodes hiddenNodes;

    Lineages(LineageWalk walk, NodeLabels labels, HiddenNodes hiddenNodes) {
        this.walk = walk;
        this.labels = labels;
        this.hiddenNodes = hiddenNodes;
    }

    /** The lineage of something that is on record at the moment, in Norwegian. */
    LineageView of(LineageQuestion question, Moment moment) {
        return of(question, moment, new PageTexts());
    }

    /** A few steps of the lineage of a case, both ways. */
    public LineageView ofCase(UUID aCase, int depth, Moment moment, PageTexts texts) {
        return of(new LineageQuestion(NodeKind.CASE, aCase, Direction.BOTH, depth), moment, texts);
    }

    /** The lineage of something that is on record at the moment, in a language. */
    LineageView of(LineageQuestion question, Moment moment, PageTexts texts) {
        var start = question.id();
        var hidden = hiddenNodes.ids();
        if (hidden.contains(start)) {
            throw new NotOnRecord(texts.of("missing." + question.kind(), start));
        }
        var up = question.direction().up()
                ? walk.walk(start, true, question.depth(), MOST, hidden, moment)
                : Map.of(start, 0);
        var down = question.direction().down()
                ? walk.walk(start, false, question.depth(), MOST, hidden, moment)
                : Map.of(start, 0);
        var aside = walk.aside(start, MOST, hidden, moment);
        var ids = new LinkedHashSet<>(up.keySet());
        ids.addAll(down.keySet());
        aside.forEach(edge -> {
            ids.add(edge.fromId());
            ids.add(edge.toId());
        });
        var edges = edges(start, ids, moment);
        var named = labels.of(kinds(question, ids, edges), moment, texts);
        if (!named.containsKey(start)) {
            throw new NotOnRecord(texts.of("missing." + question.kind(), start));
        }
        var more = new HashMap<UUID, Long>();
        beyond(question, up, true, ids, hidden, moment).forEach((id, count) -> more.merge(id, count, Long::sum));
        beyond(question, down, false, ids, hidden, moment).forEach((id, count) -> more.merge(id, count, Long::sum));
        var first = firstDays(edges);
        var nodes = named.values().stream()
                .map(node -> node.met(
                        up.get(node.id()), down.get(node.id()), more.getOrDefault(node.id(), 0L), first.get(node.id())))
                .sorted(AS_IT_HAPPENED)
                .toList();
        return new LineageView(
                nodes.stream()
                        .filter(node -> node.id().equals(start))
                        .findFirst()
                        .orElseThrow(),
                question.direction(),
                question.depth(),
                !more.isEmpty(),
                nodes,
                views(edges, texts));
    }

    private List<Edge> edges(UUID start, Collection<UUID> ids, Moment moment) {
        var edges = new ArrayList<Edge>();
        for (var edge : walk.between(ids, moment)) {
            if (!edge.kind().aside()
                    || edge.fromId().equals(start)
                    || edge.toId().equals(start)) {
                edges.add(edge);
            }
        }
        edges.addAll(fromTreatmentToTreatment(walk.treatments(ids, moment)));
        return edges;
    }

    /** A case that was treated again: its treatments in their order. */
    private static List<Edge> fromTreatmentToTreatment(List<Met> treatments) {
        var edges = new ArrayList<Edge>();
        for (var earlier : treatments) {
            var later = treatments.stream()
                    .filter(other -> other.caseId().equals(earlier.caseId())
                            && other.onDay().isAfter(earlier.onDay()))
                    .toList();
            for (var next : later) {
                if (next.onDay().equals(later.getFirst().onDay())) {
                    edges.add(new Edge(
                            NodeKind.TREATMENT,
                            earlier.id(),
                            NodeKind.TREATMENT,
                            next.id(),
                            earlier.outcome() == EdgeKind.POSTPONED_IN
                                    ? EdgeKind.POSTPONED_TO
                                    : EdgeKind.TAKEN_UP_AGAIN,
                            next.onDay(),
                            null));
                }
            }
        }
        return edges;
    }

    private static Map<NodeKind, Set<UUID>> kinds(LineageQuestion question, Set<UUID> ids, List<Edge> edges) {
        var kinds = new EnumMap<NodeKind, Set<UUID>>(NodeKind.class);
        kinds.computeIfAbsent(question.kind(), any -> new HashSet<>()).add(question.id());
        for (var edge : edges) {
            kinds.computeIfAbsent(edge.fromKind(), any -> new HashSet<>()).add(edge.fromId());
            kinds.computeIfAbsent(edge.toKind(), any -> new HashSet<>()).add(edge.toId());
        }
        kinds.values().forEach(some -> some.retainAll(ids));
        kinds.forEach((kind, some) -> {
            if (kind != question.kind()) {
                some.remove(question.id());
            }
        });
        return kinds;
    }

    private Map<UUID, Long> beyond(
            LineageQuestion question,
            Map<UUID, Integer> met,
            boolean upstream,
            Set<UUID> all,
            Set<UUID> hidden,
            Moment moment) {
        var walked = upstream ? question.direction().up() : question.direction().down();
        var whole = met.size() < MOST && met.values().stream().noneMatch(steps -> steps >= question.depth());
        if (!walked || whole) {
            return Map.of();
        }
        var beyond = new HashMap<>(walk.beyond(question.id(), all, upstream, hidden, moment));
        beyond.keySet().retainAll(met.keySet());
        return beyond;
    }

    private static Map<UUID, LocalDate> firstDays(List<Edge> edges) {
        var first = new HashMap<UUID, LocalDate>();
        for (var edge : edges) {
            first.merge(edge.fromId(), edge.onDay(), Lineages::earlier);
            first.merge(edge.toId(), edge.onDay(), Lineages::earlier);
        }
        return first;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<EdgeView> views(List<Edge> edges, PageTexts texts) {
        return edges.stream()
                .map(edge -> new EdgeView(
                        edge.fromId(),
                        edge.toId(),
                        edge.kind(),
                        texts.of("edge." + edge.kind()),
                        texts.of("edge-back." + edge.kind()),
                        edge.onDay(),
                        edge.words()))
                .distinct()
                .toList();
    }
}
