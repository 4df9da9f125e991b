package no.vedtakslogg.events.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a point, of a proposal or of a decision (vedtakspunkt); follow-ups and quotes hang on it. */
public record PointId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PointId {
        Objects.requireNonNull(value, "value");
    }

    public static PointId random() {
        return new PointId(UUID.randomUUID());
    }

    public static PointId of(String value) {
        return new PointId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
