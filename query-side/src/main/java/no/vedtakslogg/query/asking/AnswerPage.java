package no.vedtakslogg.query.asking;

import java.util.List;
import java.util.function.Function;

/** One page of an answer, and how much there is in all. */
public record AnswerPage<T>(List<T> items, int page, int size, long total) {

    public static <T> AnswerPage<T> of(List<T> items, PageAsked asked, long total) {
        return new AnswerPage<>(List.copyOf(items), asked.page(), asked.size(), total);
    }

    public <R> AnswerPage<R> map(Function<T, R> change) {
        return new AnswerPage<>(items.stream().map(change).toList(), page, size, total);
    }

    /** How many pages there are; an empty answer has one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
