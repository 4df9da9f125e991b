package no.vedtakslogg.query.lineage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.vedtakslogg.query.lineage.LineageGraph.Arrow;
import no.vedtakslogg.query.lineage.LineageGraph.Box;
import no.vedtakslogg.query.lineage.LineageGraph.Heading;
import no.vedtakslogg.query.lineage.LineageGraph.Line;
import no.vedtakslogg.query.pages.PageTexts;
import org.jspecify.annotations.Nullable;

/**
 * Places the boxes of columns and draws the arrows between them. An arrow past several columns has a place in each of them,
 * so that it goes between the boxes and not behind them. All columns begin at the top: who opens a tall drawing sees boxes.
 */
final class GraphLayout {
    private static final int BOX = 210;
    private static final int LEAST_HEIGHT = 46;
    private static final int LINE = 16;
    private static final int LETTER = 6;
    private static final int BETWEEN = 16;
    private static final int LEAST_GAP = 60;
    private static final int TOP = 48;
    private static final int EDGE = 12;
    private static final int SWEEPS = 8;

    private final List<List<Place>> columns = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final UUID start;
    private final PageTexts texts;

    /** A box, or where an arrow goes past. */
    private static final class Place {
        final @Nullable NodeView node;
        final List<String> words;
        final List<Place> left = new ArrayList<>();
        final List<Place> right = new ArrayList<>();
        int in;
        int x;
        int y;
        int height;

        Place(@Nullable NodeView node, List<String> words) {
            this.node = node;
            this.words = words;
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** An edge, from the column to the left to the column to the right, by way of the columns between them. */
    private record Way(EdgeView edge, boolean back, List<Place> places, int port) {
        Place last() {
            return places.getLast();
        }
    }

    GraphLayout(List<List<NodeView>> nodes, List<EdgeView> edges, UUID start, PageTexts texts) {
        this.start = start;
        this.texts = texts;
        var places = new HashMap<UUID, Place>();
        var at = new HashMap<UUID, Integer>();
        for (var column : nodes) {
            columns.add(new ArrayList<>());
            for (var node : column) {
                var place = new Place(node, BoxWords.of(node));
                places.put(node.id(), place);
                at.put(node.id(), columns.size() - 1);
                columns.getLast().add(place);
            }
        }
        edges.forEach(edge -> lead(edge, places, at));
    }

    private void lead(EdgeView edge, Map<UUID, Place> places, Map<UUID, Integer> at) {
        var back = at(at, edge.from()) > at(at, edge.to());
        var first = back ? edge.to() : edge.from();
        var last = back ? edge.from() : edge.to();
        var way = new ArrayList<Place>();
        way.add(at(places, first));
        for (var column = at(at, first) + 1; column < at(at, last); column++) {
            var past = new Place(null, List.of());
            columns.get(column).add(past);
            way.add(past);
        }
        var end = at(places, last);
        way.add(end);
        for (var i = 1; i < way.size(); i++) {
            way.get(i).left.add(way.get(i - 1));
            way.get(i - 1).right.add(way.get(i));
        }
        ways.add(new Way(edge, back, way, end.in++));
    }

    private static <T> T at(Map<UUID, T> map, UUID id) {
        return requireNonNull(map.get(id));
    }

    LineageGraph drawing(int left) {
        columns.forEach(column -> column.forEach(GraphLayout::measure));
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            columns.forEach(column -> arrange(column, place -> place.left));
            columns.reversed().forEach(column -> arrange(column, place -> place.right));
        }
        columns.forEach(column -> arrange(column, place -> place.left));
        var width = placeAcross();
        var height = columns.stream()
                        .flatMap(List::stream)
                        .mapToInt(place -> place.y + place.height)
                        .max()
                        .orElse(TOP)
                + EDGE;
        return new LineageGraph(width, height, headings(), boxes(), arrows(), left);
    }

    private static void measure(Place place) {
        place.height = place.node == null
                ? LINE
                : Math.max(Math.max(LEAST_HEIGHT, 14 + place.words.size() * LINE), place.in * LINE + 8);
    }

    /** Orders a column after where its neighbours are, and stacks it. */
    private static void arrange(List<Place> column, Function<Place, List<Place>> neighbours) {
        var wanted = new HashMap<Place, Double>();
        column.forEach(place -> wanted.put(
                place,
                neighbours.apply(place).stream()
                        .mapToInt(Place::middle)
                        .average()
                        .orElse(place.middle())));
        column.sort(Comparator.comparingDouble(wanted::get));
        var y = TOP;
        for (var place : column) {
            place.y = y;
            y += place.height + BETWEEN;
        }
    }

    /** The arrows into a column need room for their words. */
    private int placeAcross() {
        var gaps = ways.stream().collect(groupingBy(Way::last));
        var x = EDGE;
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (i > 0) {
                x += Math.max(
                        LEAST_GAP,
                        40
                                + LETTER
                                        * column.stream()
                                                .flatMap(place -> gaps.getOrDefault(place, List.of()).stream())
                                                .mapToInt(way -> words(way).length())
                                                .max()
                                                .orElse(0));
            }
            for (var place : column) {
                place.x = x;
            }
            x += BOX;
        }
        return x + EDGE;
    }

    private List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        for (var column : columns) {
            var days = column.stream()
                    .filter(place -> place.node != null && place.node.on() != null)
                    .map(place -> GraphColumns.day(requireNonNull(place.node)))
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                headings.add(new Heading(column.getFirst().x, span(days.getFirst(), days.getLast())));
            }
        }
        return headings;
    }

    private List<String> span(LocalDate first, LocalDate last) {
        return first.equals(last) ? List.of(texts.day(first)) : List.of(texts.day(first) + " –", texts.day(last));
    }

    private List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        columns.stream().flatMap(List::stream).forEach(place -> {
            if (place.node != null) {
                var lines = new ArrayList<Line>();
                var y = place.middle() - (place.words.size() - 1) * LINE / 2 + 4;
                for (var words : place.words) {
                    lines.add(new Line(place.x + 12, y, words));
                    y += LINE;
                }
                boxes.add(new Box(
                        place.x,
                        place.y,
                        BOX,
                        place.height,
                        place.node,
                        place.node.id().equals(start),
                        lines));
            }
        });
        return boxes;
    }

    private List<Arrow> arrows() {
        return ways.stream()
                .map(way -> {
                    var end = way.last();
                    var y = end.y + end.height * (way.port() + 1) / (end.in + 1);
                    return new Arrow(
                            path(way, y),
                            words(way),
                            end.x - 12,
                            y - 4,
                            way.back(),
                            way.edge().kind().aside());
                })
                .toList();
    }

    private static String path(Way way, int endY) {
        var from = way.places().getFirst();
        var x = from.x + BOX;
        var y = from.middle();
        var path = new StringBuilder("M%d %d".formatted(x, y));
        for (var place : way.places().subList(1, way.places().size())) {
            var toY = place == way.last() ? endY : place.middle();
            var bend = x + Math.min(40, (place.x - x) / 2);
            path.append(" C%d %d %d %d %d %d".formatted(bend, y, bend, toY, bend + (bend - x), toY));
            path.append(" H%d".formatted(place == way.last() ? place.x - 2 : place.x + BOX));
            x = place.x + BOX;
            y = toY;
        }
        return path.toString();
    }

    private String words(Way way) {
        return texts.of((way.back() ? "edge-back." : "edge.") + way.edge().kind());
    }
}
