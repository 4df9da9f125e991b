package no.vedtakslogg.command.decisions;

import static no.vedtakslogg.command.decisions.PointRule.POINT_HAS_A_NUMBER;
import static no.vedtakslogg.command.decisions.PointRule.POINT_IDS_ARE_UNIQUE;
import static no.vedtakslogg.command.decisions.PointRule.POINT_NUMBERS_ARE_UNIQUE;
import static no.vedtakslogg.command.decisions.PointRule.SUBPOINT_NUMBER_STARTS_WITH_THE_NUMBER_ABOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointTreeTest {

    @Test
    void points_letters_and_roman_numbers_make_a_tree() {
        holds(point("1"), point("5", point("5.a", point("5.a.i"), point("5.a.ii")), point("5.b")), point("50"));
    }

    @Test
    void a_point_has_a_number() {
        breaks(POINT_HAS_A_NUMBER, point("1", point(" ")));
    }

    @Test
    void point_numbers_are_unique_through_the_whole_tree() {
        breaks(POINT_NUMBERS_ARE_UNIQUE, point("1", point("1.a")), point("1.a"));
    }

    @Test
    void point_ids_are_unique_through_the_whole_tree() {
        var below = point("1.a");
        var same = new Point(below.id(), "2", "Again", PointEffect.NOTED, null, List.of());
        breaks(POINT_IDS_ARE_UNIQUE, point("1", below), same);
    }

    @ParameterizedTest(name = "{1} does not stand under {0}")
    @CsvSource({"5, 6.a", "5, 50", "5, 5a", "1, 10.a", "5.a, 5.b.i"})
    void a_subpoint_takes_up_the_number_above(String above, String below) {
        breaks(SUBPOINT_NUMBER_STARTS_WITH_THE_NUMBER_ABOVE, point(above, point(below)));
    }

    static void holds(Point... points) {
        assertThatCode(() -> PointTree.check(List.of(points))).doesNotThrowAnyException();
    }

    static void breaks(Rule rule, Point... points) {
        assertThatThrownBy(() -> PointTree.check(List.of(points)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.getDetails())
                        .contains(rule));
    }

    static Point point(String number, Point... below) {
        return new Point(PointId.random(), number, "Text", PointEffect.NOTED, null, List.of(below));
    }
}
