package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.text.Found;

/**
 * The input of a case as texts, each with the points below it in its own text. Where not all agreed and it cannot be told who
 * voted what, the paper's own words on the vote are among them: the record must not forget that they differed.
 */
final class InputTexts {
    private InputTexts() {}

    /** @param votedOn whether what each one voted is recorded, so that the words of the vote are no input */
    static List<Found<String>> of(CaseRead read, boolean votedOn) {
        var texts = new ArrayList<Found<String>>();
        for (var point : read.inputs()) {
            texts.add(new Found<>(whole(point, ""), point.span(), point.certainty()));
        }
        var vote = read.vote();
        if (vote != null && !vote.unanimous() && !votedOn) {
            texts.add(vote.words());
        }
        return texts;
    }

    private static String whole(Point point, String indent) {
        var text = new StringBuilder(indent).append(point.text().value());
        for (var below : point.points()) {
            text.append('\n').append(whole(below, "– "));
        }
        if (point.closing() != null) {
            text.append('\n').append(point.closing().value());
        }
        return text.toString();
    }
}
