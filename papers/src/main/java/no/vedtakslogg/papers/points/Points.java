package no.vedtakslogg.papers.points;

import java.beans.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a proposal or a decision.
 *
 * @param introduction words before the first numbered point
 * @param rest lines after the last point that belong to none of them, such as a vote
 */
public record Points(@Nullable Found<String> introduction, List<Point> points, List<Found<String>> rest) {
    /** Nothing proposed or decided. */
    public static final Points NONE = new Points(null, List.of(), List.of());

    public Points {
        points = List.copyOf(points);
        rest = List.copyOf(rest);
    }

    /** Reads lines as a tree of points; without numbers or bullets each paragraph is a point. */
    public static Points of(List<Line> lines) {
        return new PointTree(lines, false).read();
    }

    /** Reads what is decided or proposed: there a sentence above a list is a point with the list below it. */
    public static Points decided(List<Line> lines) {
        return new PointTree(lines, true).read();
    }

    /** These points and more after them, counted on. */
    public Points and(Points more) {
        if (isEmpty()) {
            return more;
        }
        var both = new ArrayList<>(points);
        more.points.forEach(point -> both.add(point.at(List.of(both.size() + 1))));
        return new Points(
                introduction == null ? more.introduction : introduction,
                both,
                Stream.concat(rest.stream(), more.rest.stream()).toList());
    }

    /** Whether a line opens no point of its own. */
    public static boolean isContinuation(Line line) {
        return Marker.of(line.words()).isEmpty();
    }

    /** Whether a line has the number that comes after that of the last point in others. */
    public static boolean countsOn(List<Line> others, Line line) {
        var points = decided(others).points();
        var number = points.isEmpty() ? "" : points.getLast().label().replaceAll("\\D", "");
        return !number.isEmpty()
                && Marker.of(line.words())
                        .filter(next -> next.path().equals(List.of(Integer.parseInt(number) + 1)))
                        .isPresent();
    }

    /** Whether a line says who is chosen for what, or is the row of a sum: «Som leder velges: Kari Nord», «Skole   250 000». */
    public static boolean isEntry(Line line) {
        return Paragraphs.elects(line) || Paragraphs.isSum(line);
    }

    /** Whether a line goes on in each point below it: «Rådet ber sykehuset om å». */
    public static boolean leadsIn(Line line) {
        return line.words().has(LeadIn.TO_VERB);
    }

    /** Every point at every level, in the paper's order. */
    public Stream<Point> all() {
        return points.stream().flatMap(Point::all);
    }

    /** Whether there is no point. */
    @Transient
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
