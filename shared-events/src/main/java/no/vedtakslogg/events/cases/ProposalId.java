package no.vedtakslogg.events.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a proposal (forslag til vedtak, innstilling). */
public record ProposalId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Objects.requireNonNull(value, "value");
    }

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }

    public static ProposalId of(String value) {
        return new ProposalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
