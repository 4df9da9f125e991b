package no.vedtakslogg.papers.meetings;

import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A place that goes on below the line that tells it: «Møtested:   Rådhuset» and straight below it, in the column of the
 * values, «Møterom A».
 */
final class LongPlace {
    private static final double FAR_IN = 4;

    private final HeadFacts facts;
    private @Nullable Passage place;
    private double indent;

    LongPlace(HeadFacts facts) {
        this.facts = facts;
    }

    /** Takes a line where it goes on with the place told above it. */
    boolean takes(Line line) {
        if (place != null
                && !line.afterGap()
                && line.indent() >= indent + FAR_IN
                && Labels.in(line.words()).isEmpty()
                && HeadSentences.isPlace(line.words())) {
            var whole = place.then(line.words());
            facts.wholePlace(place, whole);
            place = whole;
            return true;
        }
        var labelled = Labels.in(line.words());
        place = !labelled.isEmpty() && labelled.getLast().label() == Label.PLACE
                ? labelled.getLast().value()
                : null;
        indent = line.indent();
        return false;
    }
}
