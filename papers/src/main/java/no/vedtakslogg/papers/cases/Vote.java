package no.vedtakslogg.papers.cases;

import java.util.List;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * How a case was voted on.
 *
 * @param opposing who voted against, by name or party, as far as the paper says
 * @param chairsDoubleVote whether the chair's double vote settled it
 */
public record Vote(
        boolean unanimous,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        List<Found<String>> opposing,
        boolean chairsDoubleVote,
        Found<String> words) {
    public Vote {
        opposing = List.copyOf(opposing);
    }
}
