package no.vedtakslogg.events.actionplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a measure (tiltak). */
public record MeasureId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        Objects.requireNonNull(value, "value");
    }

    public static MeasureId random() {
        return new MeasureId(UUID.randomUUID());
    }

    public static MeasureId of(String value) {
        return new MeasureId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
