package no.vedtakslogg.query.lineage;

import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.query.lineage.Edges.End;
import no.vedtakslogg.query.projections.Changes;

/** Which decisions a plan and its measures come from, how measures hang together, and where they go on. */
final class PlanEdges {
    private PlanEdges() {}

    static void project(ActionPlanEvent event, Changes changes) {
        var edges = new Edges(changes, event.effectiveOn());
        var plan = plan(event.planId());
        switch (event) {
            case ActionPlanAdopted adopted -> edges.fromPoint(adopted.decidedAt(), EdgeKind.ADOPTED_PLAN, plan);
            case GoalAdded added -> edges.add(plan, EdgeKind.GOAL, goal(added.goalId()));
            case ActionPlanClosed closed -> {
                if (closed.supersededBy() != null) {
                    edges.add(plan, EdgeKind.SUCCEEDED_BY, plan(closed.supersededBy()), closed.reason());
                }
            }
            case AreaAdded ignored -> {}
            // the measure says the same of itself when it is added
            case MeasureNumbered ignored -> {}
        }
    }

    static void project(MeasureEvent event, Changes changes) {
        var edges = new Edges(changes, event.effectiveOn());
        var measure = measure(event.measureId());
        switch (event) {
            case MeasureAdded added -> {
                edges.add(goal(added.goalId()), EdgeKind.MEASURE, measure);
                edges.fromPoint(added.decidedAt(), EdgeKind.CARRIED_OUT_BY, measure);
                edges.askedOf(measure, added.responsible());
            }
            case MeasureLinked linked -> link(edges, measure, linked);
            case MeasureReworded reworded ->
                edges.toPoint(measure, EdgeKind.REWORDED_BY, reworded.decidedAt(), reworded.reason());
            case MeasureCarriedOver carried ->
                edges.add(
                        measure,
                        EdgeKind.CARRIED_OVER_TO,
                        carried.toMeasureId() == null ? plan(carried.toPlanId()) : measure(carried.toMeasureId()));
            case MeasureDropped dropped ->
                edges.toPoint(measure, EdgeKind.DROPPED_BY, dropped.decidedAt(), dropped.reason());
            case MeasureStatusReported ignored -> {}
        }
    }

    private static void link(Edges edges, End measure, MeasureLinked linked) {
        if (linked.otherMeasureId() == null) {
            return;
        }
        var other = measure(linked.otherMeasureId());
        switch (linked.kind()) {
            case SAME_AS -> edges.add(other, EdgeKind.SAME_AS, measure, linked.words());
            case SEE_WITH -> edges.add(other, EdgeKind.SEE_WITH, measure, linked.words());
            case DEPENDS_ON -> edges.add(other, EdgeKind.PREREQUISITE_FOR, measure, linked.words());
        }
    }

    private static End plan(ActionPlanId id) {
        return new End(NodeKind.PLAN, id.value());
    }

    private static End goal(GoalId id) {
        return new End(NodeKind.GOAL, id.value());
    }

    private static End measure(MeasureId id) {
        return new End(NodeKind.MEASURE, id.value());
    }
}
