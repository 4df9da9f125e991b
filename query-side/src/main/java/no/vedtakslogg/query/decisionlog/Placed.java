package no.vedtakslogg.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import org.jspecify.annotations.Nullable;

/** A point and its place in the paper: under which point, and after how many others. */
record Placed(Point point, @Nullable PointId parent, int order) {

    /** The points of a decision and all under them, in the order of the paper. */
    static List<Placed> all(List<Point> points) {
        var placed = new ArrayList<Placed>();
        place(points, null, placed);
        return placed;
    }

    private static void place(List<Point> points, @Nullable PointId parent, List<Placed> placed) {
        for (var point : points) {
            placed.add(new Placed(point, parent, placed.size()));
            place(point.points(), point.id(), placed);
        }
    }
}
