package no.vedtakslogg.events.decisions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point (vedtakspunkt) of a proposal or a decision, with the points under it.
 *
 * @param number the whole number as the paper has it: {@code 5}, {@code 5.a}, {@code 5.a.i}
 * @param proposedAs the point of the proposal that this one came from, where it came from one
 */
public record Point(
        PointId id,
        String number,
        String text,
        PointEffect effect,
        @Nullable PointId proposedAs,
        List<Point> points) {

    public Point {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
        effect = effect == null ? PointEffect.OTHER : effect;
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** This point and all under it, in the order of the paper. */
    public Stream<Point> all() {
        return Stream.concat(Stream.of(this), points.stream().flatMap(Point::all));
    }
}
