package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
class ProgressTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Answers answers = new Answers(new Parties());
    private final Progress progress = new Progress(answers.jdbc());

    @AfterEach
    void stop() {
        answers.close();
    }

    @Test
    void an_answer_from_a_projection_that_has_not_begun_contains_nothing_yet() throws InterruptedException {
        Parties.createTables(JdbcClient.create(answers.database().owner()));
        var partnership = PartnershipId.random();
        var position = answers.start()
                .tell(
                        partnership,
                        new PartyJoined(partnership, PartyId.random(), PartyKind.MUNICIPALITY, "Bodø", null, DAY));

        assertThat(progress.reached(List.of("parties"))).isEqualTo(position);
        assertThat(progress.reached(List.of("parties", "bodies"))).isZero();
        assertThat(progress.await(List.of("parties", "bodies"), position, Duration.ofMillis(50)))
                .isFalse();
    }
}
