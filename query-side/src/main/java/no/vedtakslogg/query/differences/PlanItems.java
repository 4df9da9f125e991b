package no.vedtakslogg.query.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.query.actionplan.PlanReader;
import no.vedtakslogg.query.actionplan.PlanView;
import no.vedtakslogg.query.actionplan.PlanView.AreaView;
import no.vedtakslogg.query.actionplan.PlanView.GoalView;
import no.vedtakslogg.query.actionplan.PlanView.LinkView;
import no.vedtakslogg.query.actionplan.PlanView.MeasureView;
import no.vedtakslogg.query.actionplan.PlanView.PlanHead;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.differences.Origin.Source;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.RowId;
import org.springframework.stereotype.Component;

/** Tells an action plan as items: its areas, goals and measures, with how far each measure has come. */
@Component
class PlanItems implements Told.Whole {
    private final PlanReader plans;

    PlanItems(PlanReader plans) {
        this.plans = plans;
    }

    @Override
    public List<Told> at(UUID id, Moment moment, Moment naming) {
        return plans.read(id, moment).map(PlanItems::items).orElse(List.of());
    }

    private static List<Told> items(PlanView view) {
        var plan = view.plan();
        var items = new ArrayList<Told>();
        items.add(plan(plan));
        for (var area : view.areas()) {
            items.add(area(plan, area));
            for (var goal : area.goals()) {
                items.add(goal(plan, goal));
                goal.measures().forEach(measure -> items.add(measure(plan, goal, measure)));
            }
        }
        return items;
    }

    private static Told plan(PlanHead plan) {
        var shown = new Shown()
                .of(Field.TITLE, plan.title())
                .of(Field.YEARS, plan.fromYear() + "–" + plan.toYear())
                .of(Field.ADOPTED_ON, Words.day(plan.adoptedOn()))
                .of(Field.CLOSED_ON, Words.day(plan.closedOn()))
                .of(Field.CLOSED_BECAUSE, plan.closedBecause());
        return Told.of(
                item(plan, plan.id(), ItemKind.PLAN, plan.title(), shown, plan.closedOn() != null, ""),
                plan.id(),
                Source.PLAN);
    }

    private static Told area(PlanHead plan, AreaView area) {
        var id = RowId.of(plan.id(), area.number());
        var shown = new Shown().of(Field.NUMBER, area.number()).of(Field.TITLE, area.title());
        var name = area.number() + " " + area.title();
        return Told.of(item(plan, id, ItemKind.AREA, name, shown, false, ""), id, Source.AREA);
    }

    private static Told goal(PlanHead plan, GoalView goal) {
        var shown = new Shown()
                .of(Field.NUMBER, goal.number())
                .of(Field.TEXT, goal.text())
                .of(Field.PROVENANCE, goal.provenance());
        var name = Words.TEXT.of("plan.goal", goal.number(), goal.text());
        return Told.of(item(plan, goal.id(), ItemKind.GOAL, name, shown, false, ""), goal.id(), Source.GOAL);
    }

    /** The status of a measure is that of all that it is the same as, and so is what it came from. */
    private static Told measure(PlanHead plan, GoalView goal, MeasureView measure) {
        var shown = new Shown()
                .of(Field.NUMBER, measure.number())
                .of(Field.TEXT, measure.text())
                .of(Field.RESPONSIBLE, Words.listed(measure.responsible(), Responsible::words))
                .of(Field.MARKS, Words.listed(measure.marks(), mark -> mark.year() + ": " + mark.words()))
                .of(Field.COLOUR, Words.label(measure.colour()))
                .of(Field.COMMENT, measure.comment())
                .of(Field.REPORTED_ON, Words.day(measure.reportedOn()))
                .of(Field.REPORTED_BY, measure.reportedBy())
                .of(Field.LINKS, Words.listed(measure.links(), PlanItems::link))
                .of(Field.PROVENANCE, measure.provenance())
                .of(Field.DROPPED_ON, Words.day(measure.droppedOn()))
                .of(Field.DROPPED_BECAUSE, measure.droppedBecause())
                .of(Field.CARRIED, measure.carriedToPlan() == null ? null : Words.TEXT.of("plan.carried"));
        var closed = measure.droppedOn() != null || measure.carriedToPlan() != null;
        var same = new HashSet<Origin>();
        measure.statusHistory().forEach(status -> same.add(new Origin(Source.MEASURE_STATUS, status.measureId())));
        return Told.of(
                        item(
                                plan,
                                measure.id(),
                                ItemKind.MEASURE,
                                measure.number() + " " + measure.text(),
                                shown,
                                closed,
                                "#" + measure.id()),
                        measure.id(),
                        Source.MEASURE,
                        Source.MEASURE_STATUS,
                        Source.MEASURE_LINK,
                        Source.MEASURE_LINKED)
                .also(same);
    }

    private static String link(LinkView link) {
        var other = link.measureNumber() == null ? link.words() : link.measureNumber();
        return Words.TEXT.of((link.outgoing() ? "measure-link." : "measure-link-back.")
                        + link.kind().name()) + " " + other;
    }

    private static Item item(
            PlanHead plan, UUID id, ItemKind kind, String name, Shown shown, boolean closed, String where) {
        return Item.of(
                id,
                kind,
                name,
                shown,
                closed,
                "/handlingsplan/" + plan.id() + where,
                "/api/answers/action-plans/" + plan.id());
    }
}
