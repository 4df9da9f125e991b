package no.vedtakslogg.events.partnerships;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a party (partner) to a partnership: a hospital trust or a municipality. */
public record PartyId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Objects.requireNonNull(value, "value");
    }

    public static PartyId random() {
        return new PartyId(UUID.randomUUID());
    }

    public static PartyId of(String value) {
        return new PartyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
