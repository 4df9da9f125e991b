package no.vedtakslogg.query.asking;

/** Which page of an answer is asked for, counted from 1. */
public record PageAsked(int page, int size) {
    public long offset() {
        return (page - 1L) * size;
    }
}
