package no.vedtakslogg.events.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that belongs to a case paper (vedlegg).
 *
 * @param version the version of the document, as the paper names it: «rapport 2.0»
 * @param sha256 the hash of the file's content in lower-case hexadecimal, where the file was at hand
 */
public record Attachment(
        String title,
        @Nullable String version,
        @Nullable String sha256,
        @Nullable String link) {
    public Attachment {
        Objects.requireNonNull(title, "title");
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
    }
}
