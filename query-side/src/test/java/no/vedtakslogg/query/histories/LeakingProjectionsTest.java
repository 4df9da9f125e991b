package no.vedtakslogg.query.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.query.projections.Answers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The comparison with a plain fold is no formality: projections that let the future in are caught by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakingProjectionsTest {

    @Test
    void a_projection_that_keeps_its_times_apart_is_not_blamed() {
        assertThat(firstCounterExample(jdbc -> new Leaking())).isEmpty();
    }

    @Test
    void a_projection_that_remembers_later_events_is_caught() {
        assertThat(firstCounterExample(jdbc -> new Leaking.ByMemory())).hasValueSatisfying(told -> assertThat(told)
                .contains("The projection leaking, as known at position")
                .contains("MeetingDay[day=")
                .contains("meeting.moved"));
    }

    @Test
    void a_projection_that_overwrites_what_was_known_is_caught() {
        assertThat(firstCounterExample(Leaking.ByOverwriting::new)).hasValueSatisfying(told -> assertThat(told)
                .contains("The projection leaking, as known at position")
                .contains("MeetingDay[day=")
                .contains("meeting.moved"));
    }

    private static Optional<String> firstCounterExample(Function<JdbcClient, Leaking> made) {
        var all = new ArrayList<Leaking>();
        var answers = new Answers(database -> {
            Leaking.createTable(JdbcClient.create(database.owner()));
            all.add(made.apply(JdbcClient.create(database.app())));
            return List.copyOf(all);
        });
        try (var rows = new RowsOfEveryProjection(List.copyOf(all), answers)) {
            return LongStream.range(0, 10)
                    .mapToObj(LeakingProjectionsTest::meetings)
                    .map(rows::counterExample)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** Meetings that are scheduled and moved, many of them told of late. */
    private static History meetings(long seed) {
        var dice = new Dice(seed);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < 30; i++) {
            steps.add(new Step(dice.oneIn(4) ? MeetingScheduled.class : MeetingMoved.class, seed * 1000 + i));
        }
        return new History(steps, seed);
    }
}
