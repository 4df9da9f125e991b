package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lays things out in columns by time: no column holds anything older than the column before it, and nothing stands in the
 * same column as what it came of.
 */
final class GraphColumns {
    /** More in one column than this would be taller than a screen. */
    private static final int TALLEST = 10;

    private final Map<UUID, Set<UUID>> near = new HashMap<>();
    private final Map<UUID, Set<UUID>> before = new HashMap<>();

    private GraphColumns(List<EdgeView> edges) {
        for (var edge : edges) {
            if (!edge.from().equals(edge.to())) {
                near.computeIfAbsent(edge.from(), any -> new HashSet<>()).add(edge.to());
                near.computeIfAbsent(edge.to(), any -> new HashSet<>()).add(edge.from());
                before.computeIfAbsent(edge.to(), any -> new HashSet<>()).add(edge.from());
            }
        }
    }

    /** The things of each column, the oldest column first. */
    static List<List<NodeView>> of(List<NodeView> nodes, List<EdgeView> edges) {
        var columns = new GraphColumns(edges);
        var placed = new ArrayList<List<NodeView>>();
        var column = new ArrayList<NodeView>();
        for (var node : columns.asItHappened(nodes)) {
            if (column.size() >= TALLEST || columns.hangsOnAny(node, column)) {
                placed.add(List.copyOf(column));
                column.clear();
            }
            column.add(node);
        }
        placed.add(List.copyOf(column));
        return placed;
    }

    private boolean hangsOnAny(NodeView node, List<NodeView> column) {
        var those = near.getOrDefault(node.id(), Set.of());
        return column.stream().anyMatch(other -> those.contains(other.id()));
    }

    /** By day; and what came of something on the same day comes after it. */
    private List<NodeView> asItHappened(List<NodeView> nodes) {
        var byDay = new LinkedHashMap<LocalDate, Set<NodeView>>();
        nodes.stream().sorted(Comparator.comparing(GraphColumns::day)).forEach(node -> byDay.computeIfAbsent(
                        day(node), any -> new LinkedHashSet<>())
                .add(node));
        var order = new ArrayList<NodeView>();
        byDay.values().forEach(ofDay -> addInOrder(ofDay, order));
        return order;
    }

    /** Circles come to an end: where everything waits for something, the first goes on. */
    private void addInOrder(Set<NodeView> waiting, List<NodeView> order) {
        while (!waiting.isEmpty()) {
            var ids = new HashSet<UUID>();
            waiting.forEach(node -> ids.add(node.id()));
            var ready = waiting.stream()
                    .filter(node ->
                            before.getOrDefault(node.id(), Set.of()).stream().noneMatch(ids::contains))
                    .toList();
            var next = ready.isEmpty() ? List.of(waiting.iterator().next()) : ready;
            order.addAll(next);
            next.forEach(waiting::remove);
        }
    }

    static LocalDate day(NodeView node) {
        return node.on() == null ? LocalDate.MAX : node.on();
    }
}
