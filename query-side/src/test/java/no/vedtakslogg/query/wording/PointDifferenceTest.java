package no.vedtakslogg.query.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.query.wording.PointDifference.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointDifferenceTest {
    private final Point noted = point("1", "ASU tar saken til orientering.");
    private final Point report = point("2", "ASU ber sekretariatet legge frem en rapport innen 30.06.25.");
    private final Point pilot = point("3", "Det etableres en pilot for digital hjemmeoppfølging i fire kommuner.");

    @Test
    void a_proposal_that_was_adopted_is_told_as_proposed() {
        assertThat(told(List.of(noted, report), List.of(copy("1", noted), copy("2", report))))
                .containsExactly("1 AS_PROPOSED", "2 AS_PROPOSED");
    }

    @Test
    void a_point_is_known_by_where_it_came_from_even_when_all_its_words_are_others() {
        var instead = new Point(PointId.random(), "2", "Saken utsettes.", PointEffect.OTHER, pilot.id(), List.of());
        assertThat(told(List.of(noted, pilot), List.of(copy("1", noted), instead)))
                .containsExactly("1 AS_PROPOSED", "2 REPLACED from 3");
    }

    @Test
    void a_point_is_known_by_its_words_where_nobody_says_where_it_came_from() {
        var later = point("2", "ASU ber sekretariatet legge frem en skriftlig rapport innen 30.09.25.");
        var differences = PointDifference.between(List.of(noted, report), List.of(copy("1", noted), later));
        assertThat(told(differences)).containsExactly("1 AS_PROPOSED", "2 AMENDED");
        assertThat(differences.getLast().words())
                .extracting(Segment::kind, Segment::text)
                .contains(
                        tuple(Segment.Kind.INSERTED, " skriftlig"),
                        tuple(Segment.Kind.REMOVED, "30.06.25"),
                        tuple(Segment.Kind.INSERTED, "30.09.25"));
    }

    @Test
    void what_was_added_and_what_was_dropped_stand_where_they_belong() {
        var thanks = point("2", "Utvalget takker for en god gjennomgang.");
        assertThat(told(
                        List.of(noted, report, pilot),
                        List.of(copy("1", noted), thanks, copy("3", pilot), point("4", "Neste møte er i mars."))))
                .containsExactly("1 AS_PROPOSED", "2 REPLACED", "3 AS_PROPOSED", "4 ADDED");
        assertThat(told(List.of(noted, report, pilot), List.of(copy("1", noted), copy("2", pilot))))
                .containsExactly("1 AS_PROPOSED", "2 DROPPED", "2 AS_PROPOSED from 3");
    }

    @Test
    void a_point_that_others_were_put_before_was_not_moved_but_one_that_overtook_was() {
        assertThat(told(List.of(noted, report, pilot), List.of(copy("1", pilot), copy("2", noted), copy("3", report))))
                .containsExactly("1 AS_PROPOSED from 3 moved", "2 AS_PROPOSED from 1", "3 AS_PROPOSED from 2");
    }

    @Test
    void points_under_a_point_are_compared_with_each_other() {
        var proposed =
                point("1", "Det bes om at:", point("1.a", "rapporten sendes ut"), point("1.b", "kommunene svarer"));
        var decided = point("1", "Det bes om at:", point("1.a", "kommunene svarer"), point("1.b", "fristen holdes"));
        assertThat(told(List.of(proposed), List.of(decided)))
                .containsExactly("1 AS_PROPOSED", "1.a DROPPED", "1.a AS_PROPOSED from 1.b", "1.b ADDED");
    }

    @Test
    void whatever_the_points_each_of_both_is_told_once_and_a_text_against_itself_is_as_proposed() {
        var random = new Random(42);
        for (var n = 0; n < 3_000; n++) {
            var proposal = points(random, "", List.of());
            var decision =
                    points(random, "", proposal.stream().flatMap(Point::all).toList());
            var all = PointDifference.between(proposal, decision).stream()
                    .flatMap(PointDifferenceTest::all)
                    .toList();
            assertThat(all.stream()
                            .flatMap(one -> Stream.ofNullable(one.proposed()))
                            .map(one -> one.pointId()))
                    .containsExactlyInAnyOrderElementsOf(ids(proposal));
            assertThat(all.stream()
                            .flatMap(one -> Stream.ofNullable(one.decided()))
                            .map(one -> one.pointId()))
                    .containsExactlyElementsOf(ids(decision));
            assertThat(all).allSatisfy(one -> {
                assertThat(text(one, Segment.Kind.INSERTED))
                        .isEqualTo(one.proposed() == null ? "" : one.proposed().text());
                assertThat(text(one, Segment.Kind.REMOVED))
                        .isEqualTo(one.decided() == null ? "" : one.decided().text());
            });
            assertThat(PointDifference.between(proposal, proposal).stream().flatMap(PointDifferenceTest::all))
                    .allMatch(one -> one.kind() == Kind.AS_PROPOSED && !one.moved());
        }
    }

    private static List<String> told(List<Point> proposal, List<Point> decision) {
        return told(PointDifference.between(proposal, decision));
    }

    private static List<String> told(List<PointDifference> differences) {
        return differences.stream()
                .flatMap(PointDifferenceTest::all)
                .map(one -> one.number() + " " + one.kind()
                        + (one.proposed() == null || one.proposed().number().equals(one.number())
                                ? ""
                                : " from " + one.proposed().number())
                        + (one.moved() ? " moved" : ""))
                .toList();
    }

    private static Stream<PointDifference> all(PointDifference one) {
        return Stream.concat(Stream.of(one), one.points().stream().flatMap(PointDifferenceTest::all));
    }

    private static String text(PointDifference one, Segment.Kind without) {
        return one.words().stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static List<String> ids(List<Point> points) {
        return points.stream()
                .flatMap(Point::all)
                .map(one -> one.id().toString())
                .toList();
    }

    private static List<Point> points(Random random, String under, List<Point> proposal) {
        var points = new ArrayList<Point>();
        for (var n = 1; n <= random.nextInt(5); n++) {
            var number = under + n;
            var from =
                    proposal.isEmpty() || random.nextBoolean() ? null : proposal.get(random.nextInt(proposal.size()));
            points.add(new Point(
                    PointId.random(),
                    number,
                    from == null || random.nextInt(3) == 0 ? words(random) : from.text(),
                    PointEffect.OTHER,
                    origin(from, random),
                    under.length() > 2 ? List.of() : points(random, number + ".", proposal)));
        }
        return points;
    }

    private static @Nullable PointId origin(@Nullable Point from, Random random) {
        return from == null || random.nextBoolean() ? null : from.id();
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(6), 0, 8).mapToObj(n -> "ord" + n).collect(Collectors.joining(" "));
    }

    private static Point point(String number, String text, Point... under) {
        return new Point(PointId.random(), number, text, PointEffect.OTHER, null, List.of(under));
    }

    private static Point copy(String number, Point of) {
        return new Point(PointId.random(), number, of.text(), of.effect(), of.id(), List.of());
    }
}
