package no.vedtakslogg.events.bodies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a seat (plass) in a body; persons come and go, the seat stays. */
public record SeatId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeatId {
        Objects.requireNonNull(value, "value");
    }

    public static SeatId random() {
        return new SeatId(UUID.randomUUID());
    }

    public static SeatId of(String value) {
        return new SeatId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
