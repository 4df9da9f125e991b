package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Drafts the points of a proposal or a decision, and after them those that somebody adds. */
final class DraftingPoints {
    /** «ASU fatter slikt vedtak:» announces the points and decides nothing. */
    private static final int LONGEST_ANNOUNCEMENT = 90;

    private final Mends mends;
    private final String path;

    DraftingPoints(Mends mends, String path) {
        this.mends = mends;
        this.path = path;
    }

    List<DraftedPoint> all(Points read) {
        return added(level(path + ".points", read.points(), "", 0, opening(read)));
    }

    /** The points, and after them those that somebody added. */
    List<DraftedPoint> added(List<DraftedPoint> points) {
        var numbers = new HashSet<String>();
        points.forEach(point -> numbers.add(point.number()));
        for (var i = points.size(); mends.at(path + ".points." + i + ".text") != null; i++) {
            var at = path + ".points." + i;
            var text = mends.field(at + ".text", null, null, Certainty.CERTAIN);
            points.add(new DraftedPoint(
                    at,
                    !text.isEmpty(),
                    PointNumbers.counted(i, "", 0, numbers),
                    text,
                    mends.field(at + ".closing", null),
                    List.of()));
        }
        return points;
    }

    private static @Nullable Found<String> opening(Points read) {
        var words = read.introduction();
        return words == null
                        || read.isEmpty()
                        || words.value().length() < LONGEST_ANNOUNCEMENT
                                && words.value().strip().endsWith(":")
                ? null
                : words;
    }

    private List<DraftedPoint> level(
            String at, List<Point> read, String above, int level, @Nullable Found<String> opening) {
        var numbers = PointNumbers.of(read, above, level);
        var points = new ArrayList<DraftedPoint>();
        for (var i = 0; i < read.size(); i++) {
            points.add(point(at + "." + i, read.get(i), numbers.get(i), level, i == 0 ? opening : null));
        }
        return points;
    }

    private DraftedPoint point(String at, Point read, String number, int level, @Nullable Found<String> opening) {
        var words = opening == null
                ? read.text().value()
                : opening.value() + "\n" + read.text().value();
        return new DraftedPoint(
                at,
                mends.takes(at, true),
                number,
                mends.field(at + ".text", words, read.text().span(), read.text().certainty()),
                mends.field(at + ".closing", read.closing()),
                level(at + ".points", read.points(), number, level + 1, null));
    }
}
