package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Identity of an import (innlesing): one file that somebody sent in. */
record ImportId(@JsonValue UUID value) {
    ImportId {
        Objects.requireNonNull(value, "value");
    }

    static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    static ImportId of(String value) { // Spring reads path variables with it
        return new ImportId(UUID.fromString(value));
    }

    /** The identity that an address names; nothing where it names none. */
    static Optional<ImportId> read(String value) {
        try {
            return Optional.of(of(value));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The identity of what this import makes at a place in its draft; the same each time it is asked for. */
    UUID madeAt(String kind, String path) {
        return UUID.nameUUIDFromBytes((value + "/" + kind + "/" + path).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
