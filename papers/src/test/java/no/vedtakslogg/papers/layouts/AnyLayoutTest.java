package no.vedtakslogg.papers.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever way minutes, calls and case papers are set, what they tell is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyLayoutTest {
    private static final long FROM = 0;
    private static final long TO = 400;
    private static final long CALLS_TO = 200;
    private static final int MOST_READ_OF_CALLS = 4;
    private static final long TO_OF_CASE_PAPERS = 200;
    private static final int FEW = 2;

    @Test
    void minutes_are_read_whatever_way_they_are_set() {
        var report = LayoutReport.of("minutes", FROM, TO);
        for (var kind : List.of("agenda", "attendance", "cases", "points", "fields")) {
            reaches(0.97, report, kind);
        }
        reaches(0.95, report, "follow-ups", "deadlines");
    }

    @Test
    void calls_are_read_whatever_way_they_are_set() {
        var report = LayoutReport.of("calls", FROM, CALLS_TO);
        reaches(0.97, report, "agenda");
        reaches(0.98, report, "fields");
        assertThat(report.wrongly("attendance", "cases", "points"))
                .as("Nobody has met, and nothing is treated, in a call")
                .isLessThanOrEqualTo(MOST_READ_OF_CALLS);
    }

    @Test
    void case_papers_are_read_whatever_way_they_are_set() {
        var report = LayoutReport.of("case-papers", FROM, TO_OF_CASE_PAPERS);
        for (var kind : List.of("cases", "points", "fields")) {
            reaches(0.97, report, kind);
        }
        for (var none : List.of("agenda", "attendance", "follow-ups", "deadlines")) {
            reachesNone(report, none);
        }
    }

    private static void reachesNone(LayoutReport report, String kind) {
        assertThat(report.wrongly(kind)).as(kind + " of papers that tell none").isLessThanOrEqualTo(FEW);
    }

    private static void reaches(double aim, LayoutReport report, String... kinds) {
        assertThat(report.f1(kinds))
                .as(() -> "F1 of %s%n%s%s"
                        .formatted(List.of(kinds), report.totals(), report.waysThatFail(List.of(kinds))))
                .isGreaterThanOrEqualTo(aim);
    }
}
