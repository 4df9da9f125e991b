package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.vedtakslogg.query.QuerySideRunning;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Differences of records made at random, against the lists themselves at both moments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferencesTest {
    private static final int HISTORIES = 6;
    private static final int PAIRS = 60;

    private final QuerySideRunning side = new QuerySideRunning();
    private final Random random = new Random(20240619);
    private final List<Long> positions = new ArrayList<>();

    @BeforeAll
    void record() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            positions.addAll(new RandomRecord(seed, side).tell(40).positions);
        }
        assertThat(side.json("/api/answers/follow-ups").path("total").asLong()).isPositive();
        side.json("/api/answers/history?size=1");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void the_difference_makes_the_follow_up_list_of_the_one_moment_that_of_the_other() {
        var differences = bean(FollowUpDifferences.class);
        var list = bean(FollowUps.class);
        var every = ids("select distinct id from answers.follow_up");
        everyPair(
                between -> differences.find(DifferenceAsked.EVERYTHING, between, Slice.ALL),
                differences::changes,
                moment -> list.rows(every, moment).stream().collect(toMap(FollowUpView::id, FollowUpItems::item)));
    }

    @Test
    void the_difference_makes_the_log_of_the_one_moment_that_of_the_other() {
        var differences = bean(LogDifferences.class);
        var log = bean(DecisionLog.class);
        var names = bean(Names.class);
        var every = ids("select distinct id from answers.decision_point");
        everyPair(
                between -> differences.find(DifferenceAsked.EVERYTHING, between, Slice.ALL),
                differences::changes,
                moment -> {
                    var rows = log.rows(every, moment);
                    var known = names.of(rows.stream().flatMap(LogItems::names).toList(), moment);
                    return rows.stream().collect(toMap(row -> row.pointId(), row -> LogItems.item(row, known)));
                });
    }

    private void everyPair(
            Function<Between, Found> find,
            BiFunction<List<UUID>, Between, List<Change>> changes,
            Function<Moment, Map<UUID, Item>> list) {
        var kinds = new HashSet<ChangeKind>();
        for (var n = 0; n < PAIRS; n++) {
            var between = between(n);
            var found = find.apply(between);
            var told = changes.apply(found.ids(), between);
            kinds.addAll(found.counts().keySet());
            assertThat(told.stream().map(change -> UUID.fromString(change.item().id())))
                    .as("%s", between)
                    .isEqualTo(found.ids());
            assertThat(told.stream().collect(groupingBy(Change::kind, counting())))
                    .as("%s", between)
                    .isEqualTo(found.counts());
            var before = list.apply(between.from());
            var after = list.apply(between.to());
            assertThat(applied(told, before)).as("%s", between).isEqualTo(shown(after));
            assertThat(find.apply(new Between(between.from(), between.from())).ids())
                    .isEmpty();
            told.forEach(change -> kinds.add(change.mirrored().kind()));
            var back = changes.apply(find.apply(between.backwards()).ids(), between.backwards());
            assertThat(back)
                    .as("%s", between)
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().map(Change::mirrored).toList());
        }
        assertThat(kinds).containsExactlyInAnyOrder(kindsOf(kinds));
    }

    /** Every kind there is, but a correction where nothing can be corrected. */
    private static ChangeKind[] kindsOf(Set<ChangeKind> kinds) {
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> kind != ChangeKind.CORRECTED || kinds.contains(kind))
                .toArray(ChangeKind[]::new);
    }

    /** Whatever moves: what is known, the day, both, or each its own way. */
    private Between between(int n) {
        var from = new Moment(position(), day());
        return new Between(
                from,
                switch (n % 3) {
                    case 0 -> new Moment(from.knownAt(), day());
                    case 1 -> new Moment(position(), from.validOn());
                    default -> new Moment(position(), day());
                });
    }

    private long position() {
        return positions.get(random.nextInt(positions.size()));
    }

    private LocalDate day() {
        return RandomRecord.DAY_0.plusDays(random.nextInt(RandomRecord.DAYS + 2) - 1);
    }

    private static Map<UUID, @Nullable Object> applied(List<Change> changes, Map<UUID, Item> list) {
        var applied = shown(list);
        for (var change : changes) {
            var id = UUID.fromString(change.item().id());
            var before = change.before();
            assertThat(applied.get(id)).isEqualTo(before == null ? null : says(before));
            var after = change.after();
            if (after == null) {
                applied.remove(id);
            } else {
                applied.put(id, says(after));
            }
        }
        return applied;
    }

    private static Map<UUID, @Nullable Object> shown(Map<UUID, Item> list) {
        var shown = new HashMap<UUID, @Nullable Object>();
        list.forEach((id, item) -> shown.put(id, says(item)));
        return shown;
    }

    private static Object says(Item item) {
        return List.of(item.fields(), item.closed(), item.overdue());
    }

    private List<UUID> ids(String sql) {
        return bean(JdbcClient.class).sql(sql).query(UUID.class).list();
    }

    private <T> T bean(Class<T> of) {
        return side.context().getBean(of);
    }
}
