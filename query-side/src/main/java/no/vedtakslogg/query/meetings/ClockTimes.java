package no.vedtakslogg.query.meetings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When each line of an agenda begins and ends. Papers print clock times; they follow from the start of the meeting and the
 * minutes of each line, breaks among them, and so are never wrong after a line has moved.
 */
record ClockTimes(LocalTime from, LocalTime to) {

    /** One after the other, from the start. */
    static List<ClockTimes> of(LocalTime start, List<Integer> minutes) {
        var times = new ArrayList<ClockTimes>();
        var from = start;
        for (var length : minutes) {
            var to = from.plusMinutes(length);
            times.add(new ClockTimes(from, to));
            from = to;
        }
        return List.copyOf(times);
    }
}
