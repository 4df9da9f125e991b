package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.Nullable;

/** One way of putting somebody to work with words. */
interface Rule {
    /** What the words at this place propose, or null where they propose nothing by this rule. */
    @Nullable Draft at(Words words, int place, Assignees assignees);
}
