package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old events that are read as two, on every road on which a projection is fed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoInOneTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final int BATCH = 5_000;

    /** Parties that the projection cannot take in when they give notice, until somebody mends it. */
    private final Set<PartyId> indigestible = ConcurrentHashMap.newKeySet();

    private final Parties parties = new Parties() {
        @Override
        public void project(RecordedEvent recorded, Changes changes) {
            if (recorded.event() instanceof NoticeGiven given && indigestible.contains(given.partyId())) {
                throw new IllegalStateException("Cannot stand the notice");
            }
            super.project(recorded, changes);
        }
    };
    private final Answers answers = new Answers(parties);

    TwoInOneTest() {
        Parties.createTables(JdbcClient.create(answers.database().owner()));
    }

    @AfterEach
    void stop() {
        answers.close();
    }

    @Test
    void a_batch_in_bulk_never_ends_between_the_two() {
        var partnership = PartnershipId.random();
        answers.append(partnership, new PartnershipFormed(partnership, "Nord", DAY));
        var pairs = BATCH / 2 + 10; // one event and then pairs: the first full batch would end within one
        for (var i = 0; i < pairs; i++) {
            joinAndGiveNotice(PartnershipId.random(), PartyId.random());
        }
        answers.prepare();
        answers.bulkRoad().bringUpToDate(List.of(parties));

        assertThat(count("test_party where leaves = 2025 and known_to = 9223372036854775807"))
                .isEqualTo(pairs);
        assertThat(count("test_notice")).isEqualTo(pairs);

        answers.rebuilding().ask(List.of(parties));
        answers.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> answers.builds().all().isEmpty()
                        && answers.builds().madeAt().containsKey("parties"));
        assertThat(count("test_party where leaves = 2025 and known_to = 9223372036854775807"))
                .isEqualTo(pairs);
        assertThat(count("test_notice")).isEqualTo(pairs);
    }

    @Test
    void both_are_parked_where_the_second_cannot_be_taken_in_and_both_are_tried_again() {
        var sick = PartnershipId.random();
        var ill = PartyId.random();
        indigestible.add(ill);
        answers.start();
        joinAndGiveNotice(PartnershipId.random(), PartyId.random());
        var position = joinAndGiveNotice(sick, ill);
        var waits = joinAndGiveNotice(sick, PartyId.random());
        answers.await(answers.append(sick, new PartnershipFormed(sick, "Syk", DAY)));

        assertThat(count("test_party where known_to = 9223372036854775807 and valid_to = 'infinity'"))
                .as("nothing of what is parked")
                .isEqualTo(1);
        assertThat(answers.parking().all())
                .extracting(ParkedEvent::position)
                .startsWith(position, waits)
                .hasSize(3);

        indigestible.clear();
        assertThat(answers.retry(parties)).isEqualTo(3);
        assertThat(answers.parking().all()).isEmpty();
        assertThat(count("test_notice")).isEqualTo(3);
        assertThat(count("test_party where known_to = 9223372036854775807 and valid_to = 'infinity' and leaves = 2025"))
                .isEqualTo(3);
    }

    private long joinAndGiveNotice(PartnershipId partnership, PartyId party) {
        return answers.appendTwoInOne(
                partnership,
                new PartyJoined(partnership, party, PartyKind.MUNICIPALITY, "Kommune", null, DAY),
                new NoticeGiven(partnership, party, DAY.plusYears(1), DAY));
    }

    private int count(String where) {
        return answers.jdbc()
                .sql("select count(*) from answers." + where)
                .query(Integer.class)
                .single();
    }
}
