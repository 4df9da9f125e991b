package no.vedtakslogg.papers.assignments;

import java.util.List;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up (oppfølging) that a paper's decision proposes. All that it names stands in the paper, at the place it gives;
 * the spans of {@link Assignee} and {@link TimePhrase} count in the paper's text too.
 *
 * @param caseIndex which of the paper's cases, from 0
 * @param place the decision's point, by its number at each level of the tree
 * @param verb the words that put somebody to work; they may stand in the point above
 * @param responsible empty where the words ask for something of nobody in particular
 * @param certainty from 0, a guess, to 1, beyond doubt
 */
public record ProposedFollowUp(
        int caseIndex,
        List<Integer> place,
        Effect effect,
        Found<String> task,
        Found<String> verb,
        List<Found<Assignee>> responsible,
        @Nullable Found<TimePhrase> deadline,
        double certainty) {
    public ProposedFollowUp {
        place = List.copyOf(place);
        responsible = List.copyOf(responsible);
    }
}
