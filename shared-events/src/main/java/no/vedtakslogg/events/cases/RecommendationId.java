package no.vedtakslogg.events.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Identity of a recommendation (anbefaling) of a report. */
public record RecommendationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationId {
        Objects.requireNonNull(value, "value");
    }

    public static RecommendationId random() {
        return new RecommendationId(UUID.randomUUID());
    }

    public static RecommendationId of(String value) {
        return new RecommendationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
