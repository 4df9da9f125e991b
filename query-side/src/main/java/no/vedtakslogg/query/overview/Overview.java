package no.vedtakslogg.query.overview;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.actionplan.ColourHistory;
import no.vedtakslogg.query.actionplan.PlanReader;
import no.vedtakslogg.query.overview.OverviewView.PlanColours;
import no.vedtakslogg.query.overview.OverviewView.Totals;
import no.vedtakslogg.query.projections.KeptAnswers;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what needs attention at a moment, in one partnership or in all. */
@Component
public class Overview {
    private static final List<String> COMPUTED_FROM =
            List.of("decisionlog", "followups", "meetings", "cases", "bodies", "actionplan");
    private static final int OLD_AFTER_DAYS = 180;
    private static final int MOST_PLANS = 4;

    private final Attention attention;
    private final OverTime overTime;
    private final PlanReader plans;
    private final ColourHistory colours;
    private final KeptAnswers keptAnswers;

    Overview(Attention attention, OverTime overTime, PlanReader plans, ColourHistory colours, KeptAnswers keptAnswers) {
        this.attention = attention;
        this.overTime = overTime;
        this.plans = plans;
        this.colours = colours;
        this.keptAnswers = keptAnswers;
    }

    private record Asked(@Nullable UUID partnership, Moment moment) {}

    /** All that needs attention. */
    public OverviewView at(@Nullable UUID partnership, Moment moment) {
        return keptAnswers.of(new Asked(partnership, moment), COMPUTED_FROM, () -> compute(partnership, moment));
    }

    private OverviewView compute(@Nullable UUID partnership, Moment moment) {
        var oldBefore = moment.validOn().minusDays(OLD_AFTER_DAYS);
        var bodies = attention.ofEachBody(partnership, oldBefore, moment);
        var planColours = plans.plans(partnership, moment).stream()
                .filter(plan -> plan.closedOn() == null)
                .limit(MOST_PLANS)
                .map(plan -> new PlanColours(plan.id(), plan.title(), colours.months(plan.id(), moment)))
                .toList();
        return new OverviewView(
                moment.validOn(),
                oldBefore,
                Totals.of(bodies),
                bodies,
                overTime.months(partnership, moment),
                planColours);
    }
}
