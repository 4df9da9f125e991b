package no.vedtakslogg.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import no.vedtakslogg.query.actionplan.ColourHistory.ColourFigures;

/**
 * What needs attention: in all, of each body, and how it has gone month by month.
 *
 * @param oldBefore what is without a deadline, and decided on this day or earlier, is old
 */
public record OverviewView(
        LocalDate on,
        LocalDate oldBefore,
        Totals totals,
        List<BodyFigures> bodies,
        List<MonthFigures> months,
        List<PlanColours> plans) {

    /** The sums of all bodies. */
    public record Totals(
            long open,
            long overdue,
            long due,
            long oldWithoutDeadline,
            long waiting,
            long reported,
            long referrals,
            long notFollowedUp) {

        static Totals of(List<BodyFigures> bodies) {
            return new Totals(
                    sum(bodies, BodyFigures::open),
                    sum(bodies, BodyFigures::overdue),
                    sum(bodies, BodyFigures::due),
                    sum(bodies, BodyFigures::oldWithoutDeadline),
                    sum(bodies, BodyFigures::waiting),
                    sum(bodies, BodyFigures::reported),
                    sum(bodies, BodyFigures::referrals),
                    sum(bodies, BodyFigures::notFollowedUp));
        }

        private static long sum(List<BodyFigures> bodies, ToLongFunction<BodyFigures> figure) {
            return bodies.stream().mapToLong(figure).sum();
        }
    }

    /** The colours of one action plan, month by month. */
    public record PlanColours(UUID planId, String title, List<ColourFigures> months) {}
}
