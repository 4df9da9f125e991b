package no.vedtakslogg.query.words;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as readers see them: never an address or a telephone number. */
public record PersonView(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String organisation) {}
