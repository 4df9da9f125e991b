package no.vedtakslogg.events.actionplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of an action plan (handlingsplan). */
public record ActionPlanId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionPlanId {
        Objects.requireNonNull(value, "value");
    }

    public static ActionPlanId random() {
        return new ActionPlanId(UUID.randomUUID());
    }

    public static ActionPlanId of(String value) {
        return new ActionPlanId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
