package no.vedtakslogg.papers.assignments;

import no.vedtakslogg.papers.deadlines.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the words put to work.
 *
 * @param words as they stand in the text
 * @param id what the record calls them, where they were found there
 */
public record Assignee(
        AssigneeKind kind,
        String words,
        Span span,
        @Nullable String id) {
    /** Whether the name is strange to the record, so that a person is to be asked who it is. */
    public boolean isUnknown() {
        return kind == AssigneeKind.NAMED && id == null;
    }

    Assignee at(Span place) {
        return new Assignee(kind, words, place, id);
    }
}
