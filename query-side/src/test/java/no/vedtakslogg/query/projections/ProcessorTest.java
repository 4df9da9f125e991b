package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.query.projections.ProjectionProcessor.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessorTest {
    private final Parties parties = new Parties();
    private final Answers answers = new Answers(parties);

    ProcessorTest() {
        Parties.createTables(JdbcClient.create(answers.database().owner()));
    }

    @AfterEach
    void stop() {
        answers.close();
    }

    @Test
    void what_was_recorded_before_the_start_and_what_comes_after_is_projected_once() {
        join(50);
        answers.start();
        answers.await(join(50));
        answers.processors().stop();
        assertThat(answers.processors().processorOf(parties).state()).isEqualTo(State.STOPPED);
        var missed = join(50);
        answers.processors().start();
        answers.await(missed);
        answers.await(join(50));

        assertThat(count()).isEqualTo(200);
        // what the bulk road has brought in is there a moment before the processor goes over to following
        await().untilAsserted(() ->
                assertThat(answers.processors().processorOf(parties).state()).isEqualTo(State.RUNNING));
    }

    @Test
    void an_event_is_seen_soon_after_it_is_recorded() {
        answers.start();
        answers.await(join(1));
        var took = new ArrayList<Long>();
        for (var i = 0; i < 40; i++) {
            var began = System.nanoTime();
            answers.await(join(1));
            took.add(System.nanoTime() - began);
        }
        Collections.sort(took);
        assertThat(Duration.ofNanos(took.get(20))).isLessThan(Duration.ofMillis(150));
    }

    @Test
    void events_that_are_delivered_again_change_nothing() {
        answers.prepare();
        join(30);
        var recorded = answers.recorded().toList();
        answers.project(recorded);
        answers.project(recorded);
        answers.project(recorded.subList(10, 30));

        assertThat(count()).isEqualTo(30);
    }

    @Test
    void a_late_event_keeps_what_was_known_before() {
        answers.start();
        var partnership = PartnershipId.random();
        var party = PartyId.random();
        var first = answers.tell(partnership, joined(partnership, party, "As first known", LocalDate.of(2024, 6, 1)));
        var later = answers.tell(partnership, joined(partnership, party, "Before that", LocalDate.of(2024, 2, 1)));

        assertThat(seen(first, LocalDate.of(2024, 3, 1))).isEmpty();
        assertThat(seen(later, LocalDate.of(2024, 3, 1))).containsExactly("Before that");
        assertThat(seen(first, LocalDate.of(2024, 7, 1))).containsExactly("As first known");
        assertThat(seen(later, LocalDate.of(2024, 7, 1))).containsExactly("As first known");
    }

    private List<String> seen(long knownAt, LocalDate validOn) {
        return answers.jdbc()
                .sql("select name from answers.test_party p where " + Moment.sees("p"))
                .param("knownAt", knownAt)
                .param("validOn", validOn)
                .query(String.class)
                .list();
    }

    private long count() {
        return answers.jdbc()
                .sql("select count(*) from answers.test_party")
                .query(Long.class)
                .single();
    }

    private long join(int parties) {
        var last = 0L;
        for (var i = 0; i < parties; i++) {
            var partnership = PartnershipId.random();
            last = answers.append(
                    partnership, joined(partnership, PartyId.random(), "N" + i, LocalDate.of(2024, 1, 1)));
        }
        return last;
    }

    private static Event joined(PartnershipId partnership, PartyId party, String name, LocalDate day) {
        return new PartyJoined(partnership, party, PartyKind.MUNICIPALITY, name, null, day);
    }
}
