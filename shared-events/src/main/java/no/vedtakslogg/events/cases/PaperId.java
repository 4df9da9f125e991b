package no.vedtakslogg.events.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a case paper (saksfremlegg) across its versions. */
public record PaperId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaperId {
        Objects.requireNonNull(value, "value");
    }

    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    public static PaperId of(String value) {
        return new PaperId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
