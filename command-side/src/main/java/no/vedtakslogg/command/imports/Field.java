package no.vedtakslogg.command.imports;

import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One value of a draft, which somebody may put right.
 *
 * @param path where it stands in the draft: {@code meetings.0.cases.2.title}
 * @param value what would be recorded; nothing where nothing was read or it was emptied
 * @param read what was read in the paper
 * @param mended whether somebody has put it right
 * @param place where in the paper it was read
 */
record Field(
        String path,
        @Nullable String value,
        @Nullable String read,
        boolean mended,
        @Nullable Span place,
        Certainty certainty) {

    /** The value, or an empty text. */
    public String text() {
        return value == null ? "" : value;
    }

    public boolean isEmpty() {
        return value == null || value.isBlank();
    }
}
