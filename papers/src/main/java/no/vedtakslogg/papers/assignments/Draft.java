package no.vedtakslogg.papers.assignments;

import java.util.List;

/**
 * An assignment as a rule reads it, in places among the words.
 *
 * @param start where its own words begin, the subject included
 */
record Draft(
        Effect effect,
        int start,
        int verb,
        int verbEnd,
        List<Assignee> responsible,
        int task,
        int taskEnd,
        double certainty) {
    Draft endingAt(int end) {
        return new Draft(effect, start, verb, verbEnd, responsible, task, Math.max(task, end), certainty);
    }

    Draft by(List<Assignee> others) {
        return new Draft(effect, start, verb, verbEnd, others, task, taskEnd, certainty);
    }
}
