package no.vedtakslogg.events.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a decision (vedtak). */
public record DecisionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Objects.requireNonNull(value, "value");
    }

    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    public static DecisionId of(String value) {
        return new DecisionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
