package no.vedtakslogg.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoTimesTest {
    private static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 12;

    private final Parties parties = new Parties();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 60})
    void whatever_the_order_of_days_the_rows_are_the_fold_of_what_was_known_and_had_come(int batchSize) {
        for (var seed = 0; seed < 4; seed++) {
            try (var answers = new Answers(parties)) {
                Parties.createTables(JdbcClient.create(answers.database().owner()));
                answers.prepare();
                randomHistory(answers, new Random(seed * 1000L + batchSize));
                var recorded = answers.recorded().toList();
                for (var from = 0; from < recorded.size(); from += batchSize) {
                    answers.project(recorded.subList(from, Math.min(from + batchSize, recorded.size())));
                }
                assertThat(answers.parking().all()).isEmpty();
                assertThatEveryMomentIsTheFold(answers.jdbc(), recorded, seed);
            }
        }
    }

    private void assertThatEveryMomentIsTheFold(JdbcClient jdbc, List<RecordedEvent> recorded, int seed) {
        var stored = jdbc.sql(
                        "select id, valid_from, valid_to, known_from, known_to, name, leaves from answers.test_party")
                .query((row, n) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6) + row.getString(7)))
                .list();
        for (var knownAt : recorded) {
            for (var day = DAY_0.minusDays(1); day.isBefore(DAY_0.plusDays(DAYS + 1)); day = day.plusDays(1)) {
                var seen = new HashMap<UUID, String>();
                for (var row : stored) {
                    if (row.isSeen(knownAt.position(), day)) {
                        assertThat(seen.put(row.id, row.says)).isNull();
                    }
                }
                assertThat(seen)
                        .as("seed %d, known at %d, valid on %s", seed, knownAt.position(), day)
                        .isEqualTo(fold(recorded, knownAt.position(), day));
            }
        }
    }

    private Map<UUID, String> fold(List<RecordedEvent> recorded, long knownAt, LocalDate validOn) {
        var says = new HashMap<UUID, String>();
        for (var aggregate :
                recorded.stream().map(RecordedEvent::aggregateId).distinct().toList()) {
            var fold = new Fold((table, fact) -> {});
            recorded.stream()
                    .filter(one -> one.aggregateId().equals(aggregate))
                    .filter(one -> one.position() <= knownAt
                            && !one.event().effectiveOn().isAfter(validOn))
                    .sorted(Comparator.<RecordedEvent, LocalDate>comparing(
                                    one -> one.event().effectiveOn())
                            .thenComparing(RecordedEvent::position))
                    .forEach(one -> parties.project(one, fold));
            fold.rows(Parties.TABLE).all().forEach((id, row) -> says.put(id, row.name() + row.leaves()));
        }
        return says;
    }

    private static void randomHistory(Answers answers, Random random) {
        var partnerships = List.of(PartnershipId.random(), PartnershipId.random());
        var members = new HashMap<PartnershipId, List<PartyId>>();
        partnerships.forEach(id -> members.put(id, List.of(PartyId.random(), PartyId.random(), PartyId.random())));
        for (var i = 0; i < 22; i++) {
            var partnership = partnerships.get(random.nextInt(2));
            var events = new ArrayList<Event>();
            for (var n = random.nextInt(1, 4); n > 0; n--) {
                var party = members.getOrDefault(partnership, List.of()).get(random.nextInt(3));
                events.add(randomEvent(partnership, party, random));
            }
            answers.append(partnership, events.toArray(Event[]::new));
        }
    }

    private static Event randomEvent(PartnershipId partnership, PartyId party, Random random) {
        // few names and few years, so that events often change nothing by themselves
        var name = "N" + random.nextInt(2);
        var day = DAY_0.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(5)) {
            case 0 -> new PartnershipFormed(partnership, name, day);
            case 1 -> new PartyLeft(partnership, party, day);
            case 2 -> new NoticeGiven(partnership, party, LocalDate.of(2030 + random.nextInt(2), 1, 1), day);
            default -> new PartyJoined(partnership, party, PartyKind.MUNICIPALITY, name, null, day);
        };
    }

    private record Stored(UUID id, LocalDate validFrom, LocalDate validTo, long knownFrom, long knownTo, String says) {
        boolean isSeen(long knownAt, LocalDate validOn) {
            return knownFrom <= knownAt && knownTo > knownAt && !validFrom.isAfter(validOn) && validTo.isAfter(validOn);
        }
    }
}
