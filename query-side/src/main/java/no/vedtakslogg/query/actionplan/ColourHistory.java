package no.vedtakslogg.query.actionplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.actionplan.PlanView.MeasureView;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.stereotype.Component;

/** Tells how the colours of an action plan's measures have been, month by month. */
@Component
public class ColourHistory {
    private static final int MONTHS = 24;

    private final PlanReader plans;

    ColourHistory(PlanReader plans) {
        this.plans = plans;
    }

    /** How many measures had each colour on the last day of a month, and how many had none. */
    public record ColourFigures(LocalDate on, Map<Colour, Long> measures, long without) {

        /** How many had the colour. */
        public long of(Colour colour) {
            return measures.getOrDefault(colour, 0L);
        }
    }

    /** The months up to the day, from the first in which a colour was reported; at most two years of them. */
    public List<ColourFigures> months(UUID plan, Moment moment) {
        return plans.read(plan, moment)
                .map(found -> months(measures(found), moment.validOn()))
                .orElse(List.of());
    }

    private static List<MeasureView> measures(PlanView plan) {
        return plan.areas().stream()
                .flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .toList();
    }

    private static List<ColourFigures> months(List<MeasureView> measures, LocalDate until) {
        var months = new ArrayList<ColourFigures>();
        var last = YearMonth.from(until);
        measures.stream()
                .flatMap(measure -> measure.statusHistory().stream())
                .map(status -> YearMonth.from(status.reportedOn()))
                .min(YearMonth::compareTo)
                .map(first -> first.isBefore(last.minusMonths(MONTHS - 1L)) ? last.minusMonths(MONTHS - 1L) : first)
                .ifPresent(first -> {
                    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                        months.add(on(month.equals(last) ? until : month.atEndOfMonth(), measures));
                    }
                });
        return months;
    }

    private static ColourFigures on(LocalDate day, List<MeasureView> measures) {
        var counted = new EnumMap<Colour, Long>(Colour.class);
        for (var measure : measures) {
            measure.statusHistory().stream() // the latest first
                    .filter(status -> !status.reportedOn().isAfter(day))
                    .findFirst()
                    .ifPresent(status -> counted.merge(status.colour(), 1L, Long::sum));
        }
        var coloured = counted.values().stream().mapToLong(Long::longValue).sum();
        return new ColourFigures(day, counted, measures.size() - coloured);
    }
}
