package no.vedtakslogg.papers.text;

import java.beans.Transient;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value with the place where it was read, and how sure the reader is.
 *
 * @param passage the words it was read from, while they are at hand; not written down with the rest
 */
public record Found<T>(
        T value, Span span, Certainty certainty, @Nullable Passage passage) {
    public Found(T value, Span span, Certainty certainty) {
        this(value, span, certainty, null);
    }

    @Override
    @Transient
    public @Nullable Passage passage() {
        return passage;
    }

    /** The words of a passage themselves. */
    public static Found<String> words(Passage passage, Certainty certainty) {
        return new Found<>(passage.toString(), passage.span(), certainty, passage);
    }

    /** A value that was read from a passage. */
    public static <T> Found<T> of(T value, Passage passage, Certainty certainty) {
        return new Found<>(value, passage.span(), certainty, passage);
    }

    /** The same, but no more than likely. */
    public Found<T> likely() {
        return new Found<>(value, span, Certainty.LIKELY, passage);
    }

    /** Another value read from the same place. */
    public <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), span, certainty, passage);
    }
}
