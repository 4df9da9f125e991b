package no.vedtakslogg.papers.cases;

import java.util.List;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a table tells beside words of a case in columns of their own.
 *
 * @param words what stands in the row
 * @param who those who answer for it, a line of their column each
 * @param by by when, in the paper's words
 */
public record Answered(
        Found<String> words,
        List<Found<String>> who,
        @Nullable Found<String> by) {
    public Answered {
        who = List.copyOf(who);
    }

    static Answered of(AnsweredRow row) {
        return new Answered(
                Found.words(row.words(), Certainty.LIKELY),
                row.who().stream()
                        .map(line -> Found.words(line, Certainty.CERTAIN))
                        .toList(),
                row.by().isEmpty() ? null : Found.words(Passage.join(row.by()), Certainty.CERTAIN));
    }
}
