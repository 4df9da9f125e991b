package no.vedtakslogg.query.actionplan;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.actionplan.PlanView.AreaView;
import no.vedtakslogg.query.actionplan.PlanView.MeasureView;

/**
 * The status of a plan in three columns, as the papers have it; what stands in two places of the plan is told once. Every
 * area is there: the board that adopted it would ask for the one that is missing.
 */
record StatusDocument(List<AreaStatus> areas) {

    /** The measures of an area, by colour, and those that nothing is reported of. */
    record AreaStatus(AreaView area, Map<Colour, List<MeasureView>> byColour, List<MeasureView> unreported) {
        /** The measures of a colour. */
        public List<MeasureView> of(Colour colour) {
            return byColour.getOrDefault(colour, List.of());
        }
    }

    static StatusDocument of(PlanView plan) {
        return new StatusDocument(
                plan.areas().stream().map(StatusDocument::status).toList());
    }

    private static AreaStatus status(AreaView area) {
        var measures = area.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.aliasOf() == null && measure.stands())
                .toList();
        var reported = measures.stream()
                .filter(measure -> measure.colour() != null)
                .collect(groupingBy(
                        MeasureView::colour,
                        () -> new EnumMap<Colour, List<MeasureView>>(Colour.class),
                        Collectors.toList()));
        return new AreaStatus(
                area,
                reported,
                measures.stream().filter(measure -> measure.colour() == null).toList());
    }
}
