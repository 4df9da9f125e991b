package no.vedtakslogg.command.imports;

import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.events.decisions.Point;

/** Compares drafted points with those of the record, and with each other. */
final class DraftedTexts {
    private DraftedTexts() {}

    static Stream<DraftedPoint> all(List<DraftedPoint> points) {
        return points.stream()
                .filter(DraftedPoint::take)
                .flatMap(point -> Stream.concat(Stream.of(point), all(point.points())));
    }

    static String words(DraftedPoint point) {
        return point.closing().isEmpty()
                ? point.text().text()
                : point.text().text() + "\n" + point.closing().text();
    }

    static boolean same(List<DraftedPoint> drafted, List<Point> recorded) {
        return all(drafted)
                .map(point -> Words.key(words(point)))
                .toList()
                .equals(Known.all(recorded)
                        .map(point -> Words.key(point.text()))
                        .toList());
    }

    static boolean sameWords(List<DraftedPoint> one, List<DraftedPoint> other) {
        return all(one).map(DraftedTexts::words)
                .toList()
                .equals(all(other).map(DraftedTexts::words).toList());
    }

    /** Whether any point of the one is a point of the other in nearly the same words. */
    static boolean haveSomethingInCommon(List<DraftedPoint> one, List<DraftedPoint> other) {
        return all(one).anyMatch(point -> all(other).anyMatch(it -> Words.likeness(words(point), words(it)) > 0.6));
    }
}
