package no.vedtakslogg.events.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** When a meeting is held: a day and its clock times, in Norwegian time. */
public record MeetingTime(LocalDate on, LocalTime from, LocalTime to) {
    public MeetingTime {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("A meeting ends after it begins: " + from + "–" + to);
        }
    }
}
