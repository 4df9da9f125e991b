package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.events.decisions.PointId;

/** Tells which proposed point a decided one came from: the one with the same words, else the one most like it. */
final class Origins {
    private static final double SAME_NUMBER = 0.4;
    private static final double OTHER_NUMBER = 0.6;

    private final List<Proposed> proposed;

    Origins(List<Proposed> proposed) {
        this.proposed = List.copyOf(proposed);
    }

    /** A point of the proposal. */
    record Proposed(PointId id, String number, String text) {}

    private record Pair(DraftedPoint decided, Proposed proposed, double likeness) {}

    /** The origins by the paths of the decided points; each proposed point is the origin of one at most. */
    Map<String, PointId> of(List<DraftedPoint> decided) {
        var pairs = new ArrayList<Pair>();
        DraftedTexts.all(decided)
                .forEach(point -> proposed.forEach(origin -> {
                    var sameNumber = origin.number().equals(point.number());
                    var likeness = Words.likeness(DraftedTexts.words(point), origin.text());
                    if (likeness >= (sameNumber ? SAME_NUMBER : OTHER_NUMBER)) {
                        pairs.add(new Pair(point, origin, likeness + (sameNumber ? 0.1 : 0)));
                    }
                }));
        pairs.sort((one, other) -> Double.compare(other.likeness(), one.likeness()));
        var origins = new HashMap<String, PointId>();
        var used = new HashSet<PointId>();
        for (var pair : pairs) {
            if (!origins.containsKey(pair.decided().path())
                    && used.add(pair.proposed().id())) {
                origins.put(pair.decided().path(), pair.proposed().id());
            }
        }
        return origins;
    }
}
