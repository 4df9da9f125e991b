package no.vedtakslogg.papers.meetings;

import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A body or a place that goes on below the line that tells it: «Møtested:   Rådhuset» and straight below it, in the column of
 * the values, «Møterom A»; «Utvalg: Dialogforum for sykehuset og» and below it «kommunene».
 */
final class LongValue {
    private static final double FAR_IN = 4;

    private final HeadFacts facts;
    private @Nullable Label label;
    private @Nullable Passage value;
    private double indent;

    LongValue(HeadFacts facts) {
        this.facts = facts;
    }

    /** Takes a line where it goes on with what is told above it. */
    boolean takes(Line line) {
        var labelled = Labels.in(line.words());
        if (value != null && !line.afterGap() && labelled.isEmpty() && goesOn(value, line)) {
            var whole = value.then(line.words());
            if (label == Label.PLACE) {
                facts.wholePlace(value, whole);
            } else {
                facts.body().whole(value, whole);
            }
            value = whole;
            return true;
        }
        label = labelled.isEmpty() ? null : labelled.getLast().label();
        value = label == Label.PLACE || label == Label.BODY ? labelled.getLast().value() : null;
        indent = line.indent();
        return false;
    }

    private boolean goesOn(Passage told, Line line) {
        return told.has(AgendaLines.UNFINISHED)
                || label == Label.PLACE && line.indent() >= indent + FAR_IN && PlaceWords.are(line.words());
    }
}
