package no.vedtakslogg.query.lineage;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.minBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.query.pages.PageTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineageGraphTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    private final List<NodeView> nodes = new ArrayList<>();
    private final List<EdgeView> edges = new ArrayList<>();

    @Test
    void what_is_older_stands_to_the_left_and_nothing_beside_what_it_came_of() {
        var aCase = node(NodeKind.CASE, MARCH, 0);
        var treatment = node(NodeKind.TREATMENT, JUNE, 1);
        var point = node(NodeKind.POINT, JUNE, 2);
        var other = node(NodeKind.POINT, JUNE, 2);
        edge(aCase, EdgeKind.DECIDED_IN, treatment);
        edge(treatment, EdgeKind.POINT, point);
        edge(treatment, EdgeKind.POINT, other);
        var graph = draw(80);
        assertThat(x(graph, aCase)).isLessThan(x(graph, treatment));
        assertThat(x(graph, treatment)).isLessThan(x(graph, point)).isLessThan(x(graph, other));
        assertThat(x(graph, point)).isEqualTo(x(graph, other));
        assertThat(graph.headings().stream().map(heading -> heading.lines().getFirst()))
                .containsExactly("01.03.2024", "01.06.2024", "01.06.2024");
        assertThat(graph.arrows()).extracting(LineageGraph.Arrow::words).contains("vedtatt i", "fikk vedtakspunkt");
    }

    @Test
    void boxes_do_not_overlap_and_stay_within_the_drawing() {
        var aCase = node(NodeKind.CASE, MARCH, 0);
        for (var i = 0; i < 40; i++) {
            edge(aCase, EdgeKind.FOLLOWED_UP_IN, node(NodeKind.CASE, MARCH.plusDays(i / 7), 1));
        }
        var graph = draw(80);
        assertThat(graph.boxes()).hasSize(41);
        for (var one : graph.boxes()) {
            assertThat(one.x() + one.width()).isLessThan(graph.width());
            assertThat(one.y() + one.height()).isLessThan(graph.height());
            assertThat(graph.boxes()).noneMatch(other -> other != one && overlap(one, other));
        }
    }

    @Test
    void every_column_begins_at_the_top() {
        var aCase = node(NodeKind.CASE, MARCH, 0);
        for (var i = 0; i < 20; i++) {
            edge(aCase, EdgeKind.FOLLOWED_UP_IN, node(NodeKind.CASE, MARCH.plusDays(1), 1));
        }
        var columns = draw(80).boxes().stream()
                .collect(groupingBy(LineageGraph.Box::x, mapping(LineageGraph.Box::y, minBy(naturalOrder()))));
        assertThat(columns).hasSizeGreaterThan(1);
        assertThat(columns.values()).containsOnly(columns.values().iterator().next());
    }

    @Test
    void a_circle_is_drawn_with_one_arrow_that_points_back() {
        var one = node(NodeKind.CASE, MARCH, 0);
        var other = node(NodeKind.CASE, MARCH, 1);
        edge(one, EdgeKind.FOLLOWED_UP_IN, other);
        edge(other, EdgeKind.FOLLOWED_UP_IN, one);
        var graph = draw(80);
        assertThat(graph.arrows()).extracting(LineageGraph.Arrow::back).containsExactlyInAnyOrder(true, false);
        assertThat(graph.arrows())
                .extracting(LineageGraph.Arrow::words)
                .containsExactlyInAnyOrder("fulgt opp i", "oppfølging av");
    }

    @Test
    void two_that_are_the_same_have_one_arrow() {
        var one = node(NodeKind.MEASURE, MARCH, 0);
        var other = node(NodeKind.MEASURE, MARCH, 1);
        edge(one, EdgeKind.SAME_AS, other);
        edge(other, EdgeKind.SAME_AS, one);
        assertThat(draw(80).arrows()).hasSize(1);
    }

    @Test
    void what_is_furthest_away_gives_way_first_and_is_counted() {
        var aCase = node(NodeKind.CASE, MARCH, 0);
        var near = node(NodeKind.TREATMENT, JUNE, 1);
        var far = node(NodeKind.POINT, JUNE, 2);
        edge(aCase, EdgeKind.DECIDED_IN, near);
        edge(near, EdgeKind.POINT, far);
        var graph = draw(2);
        assertThat(graph.boxes()).extracting(box -> box.node().id()).containsExactly(aCase.id(), near.id());
        assertThat(graph.left()).isEqualTo(1);
    }

    private NodeView node(NodeKind kind, LocalDate day, @Nullable Integer steps) {
        var node = new NodeView(
                kind,
                UUID.randomUUID(),
                kind.name(),
                kind + " " + nodes.size(),
                "Et ganske langt vedtak som må brytes over flere linjer for å få plass i en boks",
                null,
                day,
                null,
                null,
                null,
                steps,
                0,
                Map.of());
        nodes.add(node);
        return node;
    }

    private void edge(NodeView from, EdgeKind kind, NodeView to) {
        edges.add(new EdgeView(from.id(), to.id(), kind, kind.name(), kind.name(), MARCH, null));
    }

    private LineageGraph draw(int most) {
        return LineageGraph.of(
                new LineageView(nodes.getFirst(), Direction.BOTH, 12, false, nodes, edges), most, new PageTexts());
    }

    private static int x(LineageGraph graph, NodeView node) {
        return graph.boxes().stream()
                .filter(box -> box.node().equals(node))
                .findFirst()
                .orElseThrow()
                .x();
    }

    private static boolean overlap(LineageGraph.Box one, LineageGraph.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
