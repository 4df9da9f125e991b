package no.vedtakslogg.query.projections;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A projection that is being made anew beside what readers read.
 *
 * @param position how far it has come in the log
 * @param events how many events it has taken in
 * @param ofEvents how many there are to take in
 * @param parked how many of them it could not take in, or waits with
 * @param workedAt when somebody last worked at it; null where nobody has yet
 */
public record Build(
        String projection,
        int version,
        long position,
        OffsetDateTime askedAt,
        long events,
        long ofEvents,
        double eventsPerSecond,
        int parked,
        @Nullable OffsetDateTime workedAt,
        boolean goingOn) {

    /** How many hundredths of the events are taken in. */
    @JsonProperty
    public int percent() {
        return ofEvents == 0 ? 0 : (int) (100 * events / ofEvents);
    }

    /** How long the rest takes at the rate so far; null where there is none yet. */
    @JsonProperty
    public @Nullable Long secondsLeft() {
        return eventsPerSecond > 0 ? Math.round((ofEvents - events) / eventsPerSecond) : null;
    }
}
