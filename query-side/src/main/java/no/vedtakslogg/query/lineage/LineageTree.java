package no.vedtakslogg.query.lineage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.vedtakslogg.query.lineage.TreeItem.Also;
import org.jspecify.annotations.Nullable;

/** A lineage as a nested list, in one direction: each thing once, under what it is nearest to, in the order of the days. */
final class LineageTree {
    private final boolean upstream;
    private final UUID start;
    private final Map<UUID, NodeView> nodes;
    private final Map<UUID, List<EdgeView>> edges;
    private final Map<UUID, EdgeView> placed = new LinkedHashMap<>();

    private LineageTree(LineageView view, boolean upstream) {
        this.upstream = upstream;
        this.start = view.start().id();
        this.nodes = view.nodes().stream()
                .filter(node -> steps(node) != null)
                .collect(toMap(NodeView::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.edges = view.edges().stream()
                .filter(edge -> !edge.kind().aside() && nodes.containsKey(near(edge)) && nodes.containsKey(far(edge)))
                .collect(groupingBy(this::far, HashMap::new, toList()));
        for (var node : nodes.values()) {
            var place = place(node);
            if (place != null) {
                placed.put(node.id(), place);
            }
        }
    }

    /** What came of the start, or what the start came of. */
    static List<TreeItem> of(LineageView view, boolean upstream) {
        var tree = new LineageTree(view, upstream);
        return tree.under(tree.start);
    }

    private List<TreeItem> under(UUID near) {
        var items = new ArrayList<TreeItem>();
        for (var node : nodes.values()) {
            var edge = placed.get(node.id());
            if (edge != null && near(edge).equals(near)) {
                items.add(new TreeItem(words(edge), edge.note(), node, also(node, edge), under(node.id())));
            }
        }
        return items;
    }

    private List<Also> also(NodeView node, EdgeView place) {
        return edges.getOrDefault(node.id(), List.of()).stream()
                .filter(edge -> !near(edge).equals(near(place)))
                .map(edge -> new Also(upstream ? edge.words() : edge.wordsBack(), at(near(edge))))
                .distinct()
                .toList();
    }

    /** A part stands under its whole; anything else under what is fewest steps away from the start. */
    private @Nullable EdgeView place(NodeView node) {
        if (node.id().equals(start)) {
            return null;
        }
        var ways = edges.getOrDefault(node.id(), List.of());
        var whole = ways.stream()
                .filter(edge -> edge.kind() == EdgeKind.DIVIDED_INTO && !leadsBackTo(near(edge), node.id()))
                .findFirst();
        return whole.orElseGet(() -> ways.stream()
                .filter(edge -> count(near(edge)) < count(node.id()))
                .min(Comparator.<EdgeView>comparingInt(edge -> count(near(edge)))
                        .thenComparing(EdgeView::on))
                .orElse(null));
    }

    private boolean leadsBackTo(UUID from, UUID to) {
        var at = from;
        while (at != null) {
            if (at.equals(to)) {
                return true;
            }
            var edge = placed.get(at);
            at = edge == null ? null : near(edge);
        }
        return false;
    }

    private NodeView at(UUID id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    private int count(UUID id) {
        return Objects.requireNonNull(steps(at(id)));
    }

    private @Nullable Integer steps(NodeView node) {
        return upstream ? node.upstream() : node.downstream();
    }

    private UUID near(EdgeView edge) {
        return upstream ? edge.to() : edge.from();
    }

    private UUID far(EdgeView edge) {
        return upstream ? edge.from() : edge.to();
    }

    private String words(EdgeView edge) {
        return upstream ? edge.wordsBack() : edge.words();
    }
}
