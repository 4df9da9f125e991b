package no.vedtakslogg.papers.actionplan;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * A measure (tiltak) of an action plan, below its area and its goal.
 *
 * @param when the words of a column that tells by when or during which time: «Våren 2026», «Innen 1. juni»
 * @param marks what stands in the columns of the years, such as «x oppstart høst»
 * @param sameAs the measure this one only repeats («Ref. 1.6.1», «Som 1.2.1»)
 * @param references the other measures it points to
 * @param status the words of a status column
 */
public record PlanRow(
        @Nullable Found<String> area,
        @Nullable Found<String> goalNumber,
        @Nullable Found<String> goal,
        @Nullable Found<String> number,
        Found<String> text,
        @Nullable Found<String> responsible,
        @Nullable Found<String> when,
        Map<Integer, Found<String>> marks,
        @Nullable Found<String> sameAs,
        List<Reference> references,
        @Nullable Found<String> status) {
    public PlanRow {
        marks = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(marks));
        references = List.copyOf(references);
    }
}
