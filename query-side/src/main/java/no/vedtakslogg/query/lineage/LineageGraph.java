package no.vedtakslogg.query.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.pages.PageTexts;
import org.jspecify.annotations.Nullable;

/**
 * A lineage as a drawing: boxes in columns, the oldest to the left, and arrows between them. All measures are in pixels.
 *
 * @param left out how many things there was no room for
 */
public record LineageGraph(
        int width, int height, List<Heading> headings, List<Box> boxes, List<Arrow> arrows, int left) {

    /** The days of a column. */
    public record Heading(int x, List<String> lines) {}

    /** One thing. */
    public record Box(int x, int y, int width, int height, NodeView node, boolean start, List<Line> lines) {}

    /** A line of text in a box. */
    public record Line(int x, int y, String text) {}

    /**
     * That one thing came of another.
     *
     * @param back whether it points to the left, from the later to the earlier
     * @param aside whether neither came of the other
     */
    public record Arrow(String path, String words, int x, int y, boolean back, boolean aside) {}

    /** The drawing of a lineage, of those nearest to what it is about where there are more than {@code most}. */
    public static LineageGraph of(LineageView view, int most, PageTexts texts) {
        var nodes = view.nodes().stream()
                .filter(node -> isNear(node) || isAside(view, node))
                .sorted(Comparator.comparingInt(LineageGraph::steps))
                .limit(most)
                .toList();
        var ids = new HashSet<UUID>();
        nodes.forEach(node -> ids.add(node.id()));
        var shown =
                view.nodes().stream().filter(node -> ids.contains(node.id())).toList();
        var edges = once(view.edges().stream()
                .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
                .toList());
        return new GraphLayout(
                        GraphColumns.of(shown, edges), edges, view.start().id(), texts)
                .drawing(view.nodes().size() - shown.size());
    }

    /** Whether there is anything to draw beside the thing itself. */
    public boolean worthDrawing() {
        return boxes.size() > 1;
    }

    private static boolean isNear(NodeView node) {
        return node.upstream() != null || node.downstream() != null;
    }

    private static boolean isAside(LineageView view, NodeView node) {
        return view.edges().stream()
                .anyMatch(edge -> edge.kind().aside()
                        && (edge.from().equals(node.id()) || edge.to().equals(node.id())));
    }

    private static int steps(NodeView node) {
        return Math.min(steps(node.upstream()), steps(node.downstream()));
    }

    private static int steps(@Nullable Integer steps) {
        return steps == null ? Integer.MAX_VALUE : steps;
    }

    /** What is kept both ways is drawn once, and what is said twice is said once. */
    private static List<EdgeView> once(List<EdgeView> edges) {
        var drawn = new ArrayList<EdgeView>();
        for (var edge : edges) {
            if (!edge.from().equals(edge.to())
                    && drawn.stream().noneMatch(other -> other.kind() == edge.kind() && isSame(edge, other))) {
                drawn.add(edge);
            }
        }
        return drawn;
    }

    private static boolean isSame(EdgeView edge, EdgeView other) {
        var same = edge.from().equals(other.from()) && edge.to().equals(other.to());
        var turned = edge.from().equals(other.to()) && edge.to().equals(other.from());
        return same || (turned && edge.kind().bothWays());
    }
}
