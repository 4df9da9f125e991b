package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** The names of parties that the projection chokes on, until somebody mends it. */
    private static final Set<String> INDIGESTIBLE = ConcurrentHashMap.newKeySet();

    private final Parties parties = new Parties() {
        @Override
        public void project(RecordedEvent recorded, Changes changes) {
            if (recorded.event() instanceof PartyJoined joined && INDIGESTIBLE.contains(joined.name())) {
                throw new IllegalStateException("Cannot stand " + joined.name());
            }
            super.project(recorded, changes);
        }
    };
    private final OtherParties others = new OtherParties();
    private final Answers answers = new Answers(parties, others);

    private final PartnershipId sound = PartnershipId.random();
    private final PartnershipId sick = PartnershipId.random();
    private final PartyId well = PartyId.random();
    private final PartyId ill = PartyId.random();

    ParkingTest() {
        Parties.createTables(JdbcClient.create(answers.database().owner()));
        OtherParties.createTable(JdbcClient.create(answers.database().owner()));
        INDIGESTIBLE.clear();
    }

    @AfterEach
    void stop() {
        answers.close();
    }

    @Test
    void an_event_that_cannot_be_projected_is_parked_with_those_that_follow_it_and_the_rest_goes_on() {
        INDIGESTIBLE.add("Bad");
        answers.append(sick, joined(sick, ill, "Bad"));
        answers.start();
        var bad = answers.append(sick, new NoticeGiven(sick, ill, DAY.plusYears(1), DAY.plusDays(1)));
        answers.tell(sound, joined(sound, well, "Good"));

        assertThat(names("test_party")).containsExactly("Good");
        assertThat(names("other_party"))
                .as("another projection is not held up")
                .containsExactlyInAnyOrder("Bad", "Good");
        assertThat(answers.parking().all())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.projection()).isEqualTo("parties");
                            assertThat(first.eventType()).isEqualTo("partnership.party-joined");
                            assertThat(first.reason()).contains("Cannot stand Bad");
                        },
                        second -> {
                            assertThat(second.position()).isEqualTo(bad);
                            assertThat(second.reason()).startsWith("Waits for the event at position");
                        });
    }

    @Test
    void what_is_parked_is_taken_in_in_order_when_it_is_tried_again() {
        INDIGESTIBLE.add("Bad");
        answers.start();
        answers.tell(sick, joined(sick, ill, "Bad"), new NoticeGiven(sick, ill, DAY.plusYears(1), DAY.plusDays(1)));

        assertThat(answers.retry(parties)).isZero();
        assertThat(answers.parking().all()).extracting(ParkedEvent::attempts).containsExactly(2, 1);

        INDIGESTIBLE.clear();
        assertThat(answers.retry(parties)).isEqualTo(2);
        assertThat(answers.parking().all()).isEmpty();
        assertThat(answers.jdbc()
                        .sql("select leaves from answers.test_party where known_to = :known and valid_to = 'infinity'")
                        .param("known", Long.MAX_VALUE)
                        .query(Integer.class)
                        .list())
                .containsExactly(2025);
        assertThat(answers.jdbc()
                        .sql("select count(*) from answers.test_notice")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        answers.tell(sick, joined(sick, well, "Next"));
        assertThat(names("test_party")).contains("Next");
    }

    @Test
    void one_bad_event_among_thousands_is_found_and_nothing_else_is_lost() {
        INDIGESTIBLE.add("N777");
        for (var i = 0; i < 1200; i++) {
            var partnership = PartnershipId.random();
            answers.append(partnership, joined(partnership, PartyId.random(), "N" + i));
        }
        answers.prepare();
        answers.bulkRoad().bringUpToDate(List.of(parties, others));

        assertThat(names("test_party")).hasSize(1199).doesNotContain("N777");
        assertThat(answers.parking().all()).hasSize(1);
    }

    private List<String> names(String table) {
        return answers.jdbc()
                .sql("select name from answers." + table + " where known_to = 9223372036854775807")
                .query(String.class)
                .list();
    }

    private static PartyJoined joined(PartnershipId partnership, PartyId party, String name) {
        return new PartyJoined(partnership, party, PartyKind.MUNICIPALITY, name, null, DAY);
    }

    /** A second projection in the same processor. */
    private static final class OtherParties implements Projection {
        private static final VersionedTable<OtherRow> TABLE = new VersionedTable<>("other_party", OtherRow.class);

        record OtherRow(String name) {}

        static void createTable(JdbcClient owner) {
            owner.sql("""
                    create table answers.other_party (
                        id uuid not null, aggregate_id text not null, valid_from date not null, valid_to date not null,
                        known_from bigint not null, known_to bigint not null, name text not null)
                    """).update();
        }

        @Override
        public String name() {
            return "others";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Group group() {
            return Group.RECORD;
        }

        @Override
        public List<ProjectionTable<?>> tables() {
            return List.of(TABLE);
        }

        @Override
        public void project(RecordedEvent recorded, Changes changes) {
            if (recorded.event() instanceof PartyJoined joined) {
                changes.rows(TABLE).put(joined.partyId().value(), new OtherRow(joined.name()));
            }
        }
    }
}
