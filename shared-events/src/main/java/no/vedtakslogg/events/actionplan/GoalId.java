package no.vedtakslogg.events.actionplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a goal (mål) in an action plan. */
public record GoalId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        Objects.requireNonNull(value, "value");
    }

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    public static GoalId of(String value) {
        return new GoalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
