package no.vedtakslogg.events.followups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a follow-up (oppfølging av vedtakspunkt). */
public record FollowUpId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FollowUpId {
        Objects.requireNonNull(value, "value");
    }

    public static FollowUpId random() {
        return new FollowUpId(UUID.randomUUID());
    }

    public static FollowUpId of(String value) {
        return new FollowUpId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
