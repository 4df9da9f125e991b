package no.vedtakslogg.events.meetings;

import java.util.Objects;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How one person took part in a meeting.
 *
 * @param deputyFor whom the person met for (møtte for), where it is a deputy
 * @param group the group of the attendance table that the person stands in, in the paper's words
 */
public record Attendance(
        PersonId person,
        Presence presence,
        @Nullable PersonId deputyFor,
        @Nullable String group) {
    public Attendance {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(presence, "presence");
    }

    /** Whether the person was there, in the room or on video. */
    public boolean present() {
        return presence != Presence.ABSENT;
    }
}
