package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** A point while it is being read: more lines and points may still come to it. */
final class OpenPoint {
    final Marker marker;
    final double indent;
    final @Nullable OpenPoint above;
    final List<OpenPoint> below = new ArrayList<>();
    private Growing words;
    private @Nullable Growing closing;
    private int sentenceOfItsOwn; // where a line began that is a sentence of its own, not wrapped words

    private Certainty certainty = Certainty.CERTAIN;

    OpenPoint(Marker marker, double indent, @Nullable OpenPoint above) {
        this.marker = marker;
        this.indent = indent;
        this.above = above;
        this.words = new Growing(marker.rest());
        if (above != null) {
            above.below.add(this);
        }
    }

    boolean isBullet() {
        return marker.kind() == Marker.Kind.BULLET;
    }

    boolean startsSmall() {
        return !marker.rest().isBlank() && Character.isLowerCase(marker.rest().charAt(0));
    }

    boolean hasWords() {
        return !words.passage().isBlank() || below.stream().anyMatch(OpenPoint::hasWords);
    }

    void goesOn(Passage more) {
        if (below.isEmpty()) {
            words.then(more);
        } else if (closing == null) {
            closing = new Growing(more);
        } else {
            closing.then(more);
        }
    }

    /** A line that goes on here, but may also end the list that the point is in. */
    void goesOnWithSentence(Passage more) {
        sentenceOfItsOwn = below.isEmpty() && sentenceOfItsOwn == 0 ? words.length() : sentenceOfItsOwn;
        goesOn(more);
    }

    /** Gives the sentence of its own back to the point above, whose list ends here. */
    void endList(OpenPoint list) {
        if (sentenceOfItsOwn > 0 && below.isEmpty()) {
            var whole = words.passage();
            list.closing = new Growing(whole.sub(sentenceOfItsOwn).strip());
            words = new Growing(whole.sub(0, sentenceOfItsOwn));
        }
    }

    void doubt(Certainty doubt) {
        certainty = doubt.compareTo(certainty) > 0 ? doubt : certainty;
    }

    boolean leadsInWith(Pattern end) {
        return words.endsWith(end);
    }

    Growing lastWords() {
        return closing == null ? words : closing;
    }

    Point close(List<Integer> place) {
        var points = new ArrayList<Point>();
        for (var point : below) {
            if (point.hasWords()) {
                var there = new ArrayList<>(place);
                there.add(points.size() + 1);
                points.add(point.close(there));
            }
        }
        return new Point(
                marker.written(),
                place,
                Found.words(words.passage(), certainty),
                points,
                closing == null ? null : Found.words(closing.passage(), Certainty.LIKELY));
    }
}
