package no.vedtakslogg.command.decisions;

import static no.vedtakslogg.command.decisions.PointRule.POINT_HAS_A_NUMBER;
import static no.vedtakslogg.command.decisions.PointRule.POINT_IDS_ARE_UNIQUE;
import static no.vedtakslogg.command.decisions.PointRule.POINT_NUMBERS_ARE_UNIQUE;
import static no.vedtakslogg.command.decisions.PointRule.SUBPOINT_NUMBER_STARTS_WITH_THE_NUMBER_ABOVE;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import no.vedtakslogg.events.decisions.Point;

/** The points of a proposal or a decision, 1, 1.a, 1.a.i, as a whole. */
public final class PointTree {
    private PointTree() {}

    /** Refuses points that could be mistaken for one another, or that stand under a point they do not belong to. */
    public static void check(List<Point> points) {
        var all = points.stream().flatMap(Point::all).toList();
        POINT_HAS_A_NUMBER.check(all.stream().noneMatch(point -> point.number().isBlank()));
        POINT_IDS_ARE_UNIQUE.check(differ(all, Point::id));
        POINT_NUMBERS_ARE_UNIQUE.check(differ(all, Point::number));
        SUBPOINT_NUMBER_STARTS_WITH_THE_NUMBER_ABOVE.check(all.stream().allMatch(point -> point.points().stream()
                .allMatch(below -> continues(point.number(), below.number()))));
    }

    private static <T> boolean differ(List<Point> points, Function<Point, T> by) {
        var seen = new HashSet<T>();
        return points.stream().map(by).allMatch(seen::add);
    }

    /** 5 goes on in 5.a, but neither in 5a nor in 50. */
    private static boolean continues(String above, String below) {
        return below.startsWith(above + ".");
    }
}
