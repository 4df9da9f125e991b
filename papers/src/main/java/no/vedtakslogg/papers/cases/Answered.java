package no.vedtakslogg.papers.cases;

import java.util.List;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.points.Point;
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
 * @param task what the row calls the work, where its words are those of a point that it names by number
 */
public record Answered(
        Found<String> words,
        List<Found<String>> who,
        @Nullable Found<String> by,
        @Nullable Found<String> task) {
    public Answered {
        who = List.copyOf(who);
    }

    /** One that tells of its own words. */
    public Answered(Found<String> words, List<Found<String>> who, @Nullable Found<String> by) {
        this(words, who, by, null);
    }

    /** Whether the words are those of the point, alone or with others. */
    public boolean holds(Point point) {
        return words.span().contains(point.text().span());
    }

    /** Whether the words are some of the point's. */
    public boolean isWithin(Point point) {
        return point.text().span().contains(words.span());
    }

    /** Whether it names somebody or a day and no work: «Ansvar | Frist». */
    public boolean onlyNames() {
        return who.isEmpty() || who.stream().anyMatch(line -> line.value().equals(words.value()));
    }

    static Answered of(AnsweredRow row) {
        return new Answered(
                Found.words(row.words(), Certainty.LIKELY),
                row.who().stream()
                        .map(line -> Found.words(line, Certainty.CERTAIN))
                        .toList(),
                row.by().isEmpty() ? null : Found.words(Passage.join(row.by()), Certainty.CERTAIN),
                row.task() == null ? null : Found.words(row.task(), Certainty.LIKELY));
    }
}
