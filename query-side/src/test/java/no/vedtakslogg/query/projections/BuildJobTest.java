package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildJobTest {
    private static final PartnershipId ID = PartnershipId.random();
    private static final long LONG = TimeUnit.SECONDS.toNanos(2);

    private final BuildJob job = new BuildJob(new Parties(), 0, 0, 10_000);

    @Test
    void a_transaction_that_took_long_is_followed_by_smaller_ones_and_a_quick_one_by_larger() {
        var events = IntStream.range(1, 8_000).mapToObj(BuildJobTest::at).toList();
        assertThat(job.first(events)).hasSize(5_000);
        job.took(job.first(events), LONG);
        assertThat(job.first(events)).hasSize(2_500);
        for (var n = 0; n < 20; n++) {
            job.took(job.first(events), LONG);
        }
        assertThat(job.first(events)).hasSize(100);
        job.took(job.first(events), 1);
        assertThat(job.first(events)).hasSize(200);
    }

    @Test
    void two_events_at_one_position_are_taken_together() {
        var events = Stream.concat(
                        IntStream.range(1, 5_001).mapToObj(BuildJobTest::at), Stream.of(at(5_000), at(5_001)))
                .toList();
        assertThat(job.first(events)).hasSize(5_001);
        job.took(job.first(events), 1);
        assertThat(job.fresh(events)).extracting(RecordedEvent::position).isEqualTo(List.of(5_001L));
    }

    private static RecordedEvent at(long position) {
        var event = new PartnershipFormed(ID, "Helsefellesskap", LocalDate.of(2024, 1, 1));
        return new RecordedEvent(position, ID.toString(), position, Instant.EPOCH, event, Map.of());
    }
}
