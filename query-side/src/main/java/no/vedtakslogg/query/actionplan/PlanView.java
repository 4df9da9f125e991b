package no.vedtakslogg.query.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.followups.Responsible;
import org.jspecify.annotations.Nullable;

/** An action plan, whole: its areas, their goals, and the goals' measures with how far each has come. */
public record PlanView(
        PlanHead plan, List<AreaView> areas, Map<Colour, Long> measuresByColour, long measuresWithoutColour) {

    /** The years that need a column: the plan's own, and any other that a measure has a mark for. */
    public List<Integer> years() {
        var marked = areas.stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .flatMap(measure -> measure.marks().stream())
                .map(YearMark::year);
        return Stream.concat(
                        IntStream.rangeClosed(plan.fromYear(), plan.toYear()).boxed(), marked)
                .distinct()
                .sorted()
                .toList();
    }

    /** A plan in a list. */
    public record PlanHead(
            UUID id,
            UUID partnershipId,
            String title,
            int fromYear,
            int toYear,
            LocalDate adoptedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedBecause,
            @Nullable UUID supersededBy) {}

    /** An area. */
    public record AreaView(String number, String title, List<GoalView> goals) {}

    /** A goal. */
    public record GoalView(
            UUID id, String number, String text, @Nullable String provenance, List<MeasureView> measures) {}

    /** A measure. Its status is that of every measure it is the same as: it is set at one of them and shown at all. */
    public record MeasureView(
            UUID id,
            String number,
            String text,
            List<Responsible> responsible,
            List<YearMark> marks,
            @Nullable String provenance,
            @Nullable Colour colour,
            @Nullable String comment,
            @Nullable LocalDate reportedOn,
            @Nullable String reportedBy,
            List<StatusView> statusHistory,
            List<WordingView> wordings,
            List<LinkView> links,
            @Nullable UUID carriedToPlan,
            @Nullable UUID carriedToMeasure,
            @Nullable LocalDate droppedOn,
            @Nullable String droppedBecause) {

        /** The measure that this one is another place for; null where it is the measure itself. */
        public @Nullable LinkView aliasOf() {
            return links.stream()
                    .filter(link ->
                            link.outgoing() && link.kind() == MeasureLinkKind.SAME_AS && link.measureId() != null)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether it still stands in the plan. */
        public boolean stands() {
            return droppedOn == null && carriedToPlan == null;
        }

        /** What the plan has in a year's column. */
        public @Nullable String mark(int year) {
            return marks.stream()
                    .filter(mark -> mark.year() == year)
                    .map(YearMark::words)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A status that was reported, here or at a measure that is the same. */
    public record StatusView(
            UUID measureId,
            Colour colour,
            String comment,
            LocalDate reportedOn,
            @Nullable String reportedBy) {}

    /** A wording that the measure got under way. */
    public record WordingView(String text, String reason, LocalDate on) {}

    /** How the measure stands to another; the other is missing where the plan names one that does not exist. */
    public record LinkView(
            MeasureLinkKind kind,
            boolean outgoing,
            @Nullable UUID measureId,
            @Nullable String measureNumber,
            String words) {}
}
