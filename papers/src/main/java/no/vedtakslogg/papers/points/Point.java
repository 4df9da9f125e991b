package no.vedtakslogg.papers.points;

import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A point of a proposal or a decision, with the points below it.
 *
 * @param label what the paper writes before it, such as {@code 1.}, {@code a)} or a bullet; empty for a paragraph
 * @param place its number at each level of the tree, from 1: {@code [2, 1]} is the first point below the second
 * @param closing words after the points below it that belong to this point again
 */
public record Point(
        String label,
        List<Integer> place,
        Found<String> text,
        List<Point> points,
        @Nullable Found<String> closing) {
    public Point {
        place = List.copyOf(place);
        points = List.copyOf(points);
    }

    /** Where the point and all below it stand. */
    public Span span() {
        return text.span();
    }

    /** How sure the reader is of the words and the place. */
    public Certainty certainty() {
        return text.certainty();
    }

    /** The same point at another place, with what stands below it. */
    public Point at(List<Integer> other) {
        var below = points.stream()
                .map(point -> point.at(Stream.concat(other.stream(), Stream.of(point.place.getLast()))
                        .toList()))
                .toList();
        return new Point(label, other, text, below, closing);
    }

    /** The same point where only some of its words are its own. */
    public Point saying(Found<String> words) {
        return new Point(label, place, words, points, closing);
    }

    /** The point itself and all below it, in the paper's order. */
    public Stream<Point> all() {
        return Stream.concat(Stream.of(this), points.stream().flatMap(Point::all));
    }
}
