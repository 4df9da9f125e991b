package no.vedtakslogg.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** The action plans of a helsefellesskap, one after another: twenty-four measures, whose status is reported twice a year. */
final class Plans {
    private static final int AREAS = 4;
    private static final int GOALS_OF_AN_AREA = 3;
    private static final int MEASURES_OF_A_GOAL = 2;

    private final PartnershipId partnership;
    private final Random random;
    private final Happens happens;

    Plans(PartnershipId partnership, Random random, Happens happens) {
        this.partnership = partnership;
        this.random = random;
        this.happens = happens;
    }

    @FunctionalInterface
    interface Happens {
        void on(LocalDate day, String aggregateId, Event event);
    }

    void fromTo(int firstYear, int lastYear, boolean closed) {
        var plan = ActionPlanId.random();
        var day = LocalDate.of(firstYear, 1, 15);
        var title = "Handlingsplan %d–%d".formatted(firstYear, lastYear);
        happens.on(
                day, plan.toString(), new ActionPlanAdopted(plan, partnership, title, firstYear, lastYear, null, day));
        for (var area = 1; area <= AREAS; area++) {
            var number = Integer.toString(area);
            happens.on(day, plan.toString(), new AreaAdded(plan, number, "Satsingsområde " + area, day));
            for (var n = 1; n <= GOALS_OF_AN_AREA; n++) {
                goal(plan, number, number + "." + n, day, lastYear);
            }
        }
        if (closed) {
            var end = LocalDate.of(lastYear, 12, 20);
            happens.on(end, plan.toString(), new ActionPlanClosed(plan, null, "Planperioden er over", end));
        }
    }

    private void goal(ActionPlanId plan, String area, String number, LocalDate day, int lastYear) {
        var goal = GoalId.random();
        happens.on(
                day,
                plan.toString(),
                new GoalAdded(plan, goal, area, number, "Pasientene møter én tjeneste", null, day));
        for (var n = 1; n <= MEASURES_OF_A_GOAL; n++) {
            var measure = MeasureId.random();
            happens.on(
                    day,
                    measure.toString(),
                    new MeasureAdded(
                            measure,
                            partnership,
                            plan,
                            goal,
                            number + "." + n,
                            "Utarbeide felles rutiner for overganger mellom sykehus og kommune",
                            List.of(new Responsible(ResponsibleKind.ROLE, "fagrådet", null)),
                            List.of(new YearMark(day.getYear(), "x"), new YearMark(lastYear, "x")),
                            null,
                            null,
                            day));
            for (var on = day.plusMonths(5); on.getYear() <= lastYear; on = on.plusMonths(6)) {
                var colour = Colour.values()[random.nextInt(Colour.values().length)];
                happens.on(
                        on,
                        measure.toString(),
                        new MeasureStatusReported(measure, colour, "Arbeidet går som planlagt.", null, on));
            }
        }
    }
}
