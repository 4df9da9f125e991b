package no.vedtakslogg.papers.text;

import java.util.function.Function;

/** A value with the place where it was read, and how sure the reader is. */
public record Found<T>(T value, Span span, Certainty certainty) {

    /** The words of a passage themselves. */
    public static Found<String> words(Passage passage, Certainty certainty) {
        return new Found<>(passage.toString(), passage.span(), certainty);
    }

    /** A value that was read from a passage. */
    public static <T> Found<T> of(T value, Passage passage, Certainty certainty) {
        return new Found<>(value, passage.span(), certainty);
    }

    /** Another value read from the same place. */
    public <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), span, certainty);
    }
}
