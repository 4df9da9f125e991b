package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.partnerships.PartnershipId;

/** The action plans of a world: areas, goals and measures with their colours. */
final class Plans {
    private final World world;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    Plans(World world) {
        this.world = world;
    }

    /** A plan with its areas and goals; numbers are given once. */
    private static final class Plan {
        final ActionPlanId id;
        final PartnershipId partnership;
        final List<Goal> goals = new ArrayList<>();
        int areas;

        Plan(ActionPlanId id, PartnershipId partnership) {
            this.id = id;
            this.partnership = partnership;
        }
    }

    private static final class Goal {
        final Plan plan;
        final GoalId id;
        final String number;
        int measures;

        Goal(Plan plan, GoalId id, String number) {
            this.plan = plan;
            this.id = id;
            this.number = number;
        }
    }

    record Measure(MeasureId id) {}

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.ofEntries(
                Map.entry(ActionPlanAdopted.class, this::adopt),
                Map.entry(AreaAdded.class, () -> addArea(plan())),
                Map.entry(GoalAdded.class, () -> addGoal(plan())),
                Map.entry(MeasureNumbered.class, this::addMeasure),
                Map.entry(ActionPlanClosed.class, () -> {
                    var plan = plan();
                    var later = world.dice().perhaps(() -> plan().id);
                    world.tell(plan.id, new ActionPlanClosed(plan.id, later, words("Utløpt"), world.day()));
                }),
                Map.entry(MeasureAdded.class, this::addMeasure),
                Map.entry(
                        MeasureLinked.class,
                        () -> of(id -> new MeasureLinked(
                                id,
                                world.dice().of(MeasureLinkKind.class),
                                world.dice().oneIn(5) ? null : measure().id,
                                words("Ref."),
                                world.day()))),
                Map.entry(
                        MeasureReworded.class,
                        () -> of(id -> new MeasureReworded(
                                id,
                                words("Kartlegge"),
                                words("Presisert"),
                                world.dice().perhaps(world.meetings::decidedAt),
                                world.day()))),
                Map.entry(
                        MeasureStatusReported.class,
                        () -> of(id -> new MeasureStatusReported(
                                id, world.dice().of(Colour.class), words("Status"), null, world.day()))),
                Map.entry(
                        MeasureCarriedOver.class,
                        () -> of(id -> new MeasureCarriedOver(
                                id, plan().id, world.dice().perhaps(() -> measure().id), world.day()))),
                Map.entry(
                        MeasureDropped.class,
                        () -> of(id -> new MeasureDropped(id, words("Ikke prioritert"), null, world.day()))));
    }

    Measure measure() {
        return world.some(measures, this::addMeasure);
    }

    private Plan plan() {
        return world.some(plans, this::adopt);
    }

    private Plan adopt() {
        var plan = new Plan(world.id(ActionPlanId::new), world.organisation.partnership());
        plans.add(plan);
        world.tell(
                plan.id,
                new ActionPlanAdopted(
                        plan.id,
                        plan.partnership,
                        words("Handlingsplan"),
                        2022,
                        2024 + world.dice().below(2),
                        world.dice().perhaps(world.meetings::decidedAt),
                        world.day()));
        return plan;
    }

    private void addArea(Plan plan) {
        plan.areas++;
        world.tell(plan.id, new AreaAdded(plan.id, String.valueOf(plan.areas), words("Område"), world.day()));
    }

    private Goal addGoal(Plan plan) {
        if (plan.areas == 0 || world.dice().oneIn(3)) {
            addArea(plan);
        }
        var area = String.valueOf(1 + world.dice().below(plan.areas));
        var goal = new Goal(plan, world.id(GoalId::new), area + "." + (plan.goals.size() + 1));
        plan.goals.add(goal);
        world.tell(plan.id, new GoalAdded(plan.id, goal.id, area, goal.number, words("Mål"), null, world.day()));
        return goal;
    }

    private Measure addMeasure() {
        var plan = plan();
        var goal = world.some(plan.goals, () -> addGoal(plan));
        goal.measures++;
        var number = goal.number + "." + goal.measures;
        var measure = new Measure(world.id(MeasureId::new));
        measures.add(measure);
        world.tell(plan.id, new MeasureNumbered(plan.id, goal.id, measure.id, number, world.day()));
        world.tell(
                measure.id,
                new MeasureAdded(
                        measure.id,
                        plan.partnership,
                        plan.id,
                        goal.id,
                        number,
                        words("Kartlegge"),
                        List.of(world.responsible()),
                        List.of(new YearMark(2023, "x")),
                        null,
                        null,
                        world.day()));
        return measure;
    }

    private void of(Function<MeasureId, Event> event) {
        var id = measure().id;
        world.tell(id, event.apply(id));
    }

    private String words(String about) {
        return world.dice().words(about);
    }
}
