package no.vedtakslogg.events.partnerships;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a partnership (helsefellesskap). */
public record PartnershipId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnershipId {
        Objects.requireNonNull(value, "value");
    }

    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    public static PartnershipId of(String value) {
        return new PartnershipId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
