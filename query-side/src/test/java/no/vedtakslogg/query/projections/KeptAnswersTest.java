package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Parties parties = new Parties();
    private final Answers answers = new Answers(parties);
    private final KeptAnswers kept = new KeptAnswers(answers.progress());
    private final AtomicInteger computed = new AtomicInteger();

    KeptAnswersTest() {
        Parties.createTables(JdbcClient.create(answers.database().owner()));
        answers.start();
        join();
    }

    @AfterEach
    void stop() {
        answers.close();
    }

    private record HowMany(Moment moment) {}

    @Test
    void what_was_answered_is_not_computed_again() {
        assertThat(ask(DAY)).isEqualTo(1);
        assertThat(ask(DAY)).isEqualTo(1);
    }

    @Test
    void another_question_is_another_answer() {
        assertThat(ask(DAY)).isEqualTo(1);
        assertThat(ask(DAY.plusDays(1))).isEqualTo(2);
    }

    @Test
    void what_was_recorded_since_is_in_the_answer() {
        assertThat(ask(DAY)).isEqualTo(1);
        join();
        assertThat(ask(DAY)).isEqualTo(2);
    }

    private int ask(LocalDate day) {
        return kept.of(new HowMany(Moment.on(day)), List.of(parties.name()), computed::incrementAndGet);
    }

    private void join() {
        var partnership = PartnershipId.random();
        answers.tell(
                partnership, new PartyJoined(partnership, PartyId.random(), PartyKind.MUNICIPALITY, "Rana", null, DAY));
    }
}
