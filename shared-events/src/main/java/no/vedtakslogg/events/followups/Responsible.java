package no.vedtakslogg.events.followups;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for something (ansvarlig); nobody needs an account to be responsible.
 *
 * @param words the original words, as the paper has them
 * @param id the body or the party, where the kind is one of these and it is known
 */
public record Responsible(
        ResponsibleKind kind, String words, @Nullable UUID id) {
    public Responsible {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }
}
