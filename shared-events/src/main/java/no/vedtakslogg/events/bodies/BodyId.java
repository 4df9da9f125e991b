package no.vedtakslogg.events.bodies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a body (organ, utvalg, fagråd). */
public record BodyId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Objects.requireNonNull(value, "value");
    }

    public static BodyId random() {
        return new BodyId(UUID.randomUUID());
    }

    public static BodyId of(String value) {
        return new BodyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
