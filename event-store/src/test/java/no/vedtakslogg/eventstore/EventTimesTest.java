package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.vedtakslogg.eventstore.EventTimes.EventTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventTimesTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final Random random = new Random(20240619);
    private final List<EventTime> recorded = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private EventTimes times;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        times = new EventTimes(new JdbcTemplate(database.app()));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void an_empty_log_has_no_moment() {
        assertThat(times.at(START)).isEmpty();
        assertThat(times.atOrBefore(0)).isEmpty();
        assertThat(times.after(-1)).isEmpty();
    }

    @Test
    void a_moment_is_the_last_event_before_anything_that_was_recorded_later() {
        recordSome(EventTimes.BLOCK * 3 + 100);
        assertThatEveryMomentIsFound();
        recordSome(EventTimes.BLOCK * 2); // what was read in blocks before goes on from there
        assertThatEveryMomentIsFound();
    }

    @Test
    void a_position_between_two_events_is_the_first_of_them() {
        recordSome(2);
        var first = recorded.getFirst();
        assertThat(times.atOrBefore(first.position())).contains(first);
        assertThat(times.atOrBefore(first.position() + 1)).contains(first);
        assertThat(times.atOrBefore(first.position() - 1)).isEmpty();
        assertThat(times.after(first.position())).contains(recorded.getLast());
    }

    private void assertThatEveryMomentIsFound() {
        assertThat(times.at(START.minusSeconds(1))).isEmpty();
        for (var i = 0; i < 300; i++) {
            var moment =
                    recorded.get(random.nextInt(recorded.size())).recordedAt().plusMillis(random.nextInt(3) - 1);
            assertThat(times.at(moment)).as("at %s", moment).isEqualTo(Optional.ofNullable(plainly(moment)));
        }
        assertThat(times.at(Instant.parse("2030-01-01T00:00:00Z"))).contains(recorded.getLast());
    }

    private @Nullable EventTime plainly(Instant moment) {
        EventTime last = null;
        for (var event : recorded) {
            if (event.recordedAt().isAfter(moment)) {
                return last;
            }
            last = event;
        }
        return last;
    }

    /** Events a second apart; now and then one is recorded long after those that stand behind it. */
    private void recordSome(int count) {
        var rows = new ArrayList<Object[]>();
        for (var i = 0; i < count; i++) {
            var n = recorded.size();
            var late = random.nextInt(50) == 0 ? random.nextInt(400) : 0;
            var event = new EventTime(65_536L * (n + 1) + random.nextInt(3), START.plusSeconds(n + late));
            recorded.add(event);
            rows.add(new Object[] {
                event.position(), "a" + n, "e" + n, event.recordedAt().atOffset(ZoneOffset.UTC)
            });
        }
        new JdbcTemplate(database.owner())
                .execute("update log.epoch set xid_offset = 100000000"); // so that all of this is settled
        new JdbcTemplate(database.app()).batchUpdate("""
                insert into log.event (position, aggregate_id, aggregate_type, version, event_id, type, revision,
                                       recorded_at, payload, metadata)
                values (?, ?, 'Test', 0, ?, 'test', 1, ?, '{}', '{}')
                """, rows);
    }
}
