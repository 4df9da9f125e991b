package no.vedtakslogg.papers.assignments;

import java.util.List;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up that the words of a decision propose: who is to do what by when. The words stay the truth.
 *
 * @param verb the words that put somebody to work
 * @param responsible who; empty where the words ask for something of nobody in particular
 * @param task what, as it stands in the text
 * @param certainty from 0, a guess, to 1, beyond doubt
 */
public record Assignment(
        Effect effect,
        Span verb,
        List<Assignee> responsible,
        Span task,
        @Nullable TimePhrase deadline,
        double certainty) {
    public Assignment {
        responsible = List.copyOf(responsible);
    }

    /** The names that are strange to the record. */
    public List<String> unknownNames() {
        return responsible.stream()
                .filter(Assignee::isUnknown)
                .map(Assignee::words)
                .toList();
    }

    /** Whether it only names who answers for what stands elsewhere: «Ansvarlig: fagråd 2». */
    boolean isLabel() {
        return effect == Effect.ATTACHES && task.start() == task.end();
    }

    Assignment by(@Nullable TimePhrase later) {
        return new Assignment(effect, verb, responsible, task, later, certainty);
    }

    Assignment doing(Span work) {
        return new Assignment(effect, verb, responsible, work, deadline, certainty);
    }

    Assignment given(List<Assignee> later) {
        return new Assignment(effect, verb, later, task, deadline, certainty);
    }
}
