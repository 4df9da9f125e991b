package no.vedtakslogg.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockTimesTest {
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Test
    void the_agenda_of_june_2024_fills_the_meeting() {
        assertThat(times(10, 40, 20, 15, 40, 30, 10, 15, 20, 30, 10))
                .containsExactly(
                        "13:00-13:10",
                        "13:10-13:50",
                        "13:50-14:10",
                        "14:10-14:25",
                        "14:25-15:05",
                        "15:05-15:35",
                        "15:35-15:45",
                        "15:45-16:00",
                        "16:00-16:20",
                        "16:20-16:50",
                        "16:50-17:00");
    }

    @Test
    void the_agenda_of_october_2024_fills_the_meeting() {
        assertThat(times(20, 30, 20, 15, 30, 35, 15, 20, 35, 15, 5))
                .containsExactly(
                        "13:00-13:20",
                        "13:20-13:50",
                        "13:50-14:10",
                        "14:10-14:25",
                        "14:25-14:55",
                        "14:55-15:30",
                        "15:30-15:45",
                        "15:45-16:05",
                        "16:05-16:40",
                        "16:40-16:55",
                        "16:55-17:00");
    }

    @Test
    void a_line_of_no_minutes_begins_and_ends_at_once() {
        assertThat(times(0, 5)).containsExactly("13:00-13:00", "13:00-13:05");
        assertThat(times()).isEmpty();
    }

    private static List<String> times(Integer... minutes) {
        return ClockTimes.of(ONE, List.of(minutes)).stream()
                .map(time -> time.from() + "-" + time.to())
                .toList();
    }
}
