package no.vedtakslogg.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventSourceTest {
    private static final int EVENTS = 400;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void each_event_is_given_once_though_others_look_whether_there_is_more() throws InterruptedException {
        try (var database = TestDatabase.fresh();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var log = new TestLog(database);
            log.newEvents().start();
            var stream = log.source().openStream(null);
            var done = new AtomicBoolean();
            threads.submit(() -> {
                for (var n = 0; n < EVENTS; n++) {
                    append(log);
                }
            });
            for (var n = 0; n < 3; n++) {
                threads.submit(() -> {
                    while (!done.get()) {
                        stream.hasNextAvailable();
                    }
                    return done;
                });
            }

            var given = new ArrayList<Long>();
            while (given.size() < EVENTS) {
                given.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }

            done.set(true);
            stream.close();
            log.newEvents().stop();
            assertThat(given).doesNotHaveDuplicates().isSorted();
        }
    }

    private static void append(TestLog log) {
        var id = PartnershipId.random();
        log.append(id.toString(), new PartnershipFormed(id, "Helsefellesskapet", DAY));
    }
}
