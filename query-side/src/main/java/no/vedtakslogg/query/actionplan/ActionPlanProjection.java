package no.vedtakslogg.query.actionplan;

import static no.vedtakslogg.query.actionplan.PlanRows.AREA;
import static no.vedtakslogg.query.actionplan.PlanRows.GOAL;
import static no.vedtakslogg.query.actionplan.PlanRows.LINK;
import static no.vedtakslogg.query.actionplan.PlanRows.MEASURE;
import static no.vedtakslogg.query.actionplan.PlanRows.PLAN;
import static no.vedtakslogg.query.actionplan.PlanRows.STATUS;
import static no.vedtakslogg.query.actionplan.PlanRows.WORDING;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.actionplan.PlanRows.Area;
import no.vedtakslogg.query.actionplan.PlanRows.Goal;
import no.vedtakslogg.query.actionplan.PlanRows.Link;
import no.vedtakslogg.query.actionplan.PlanRows.Measure;
import no.vedtakslogg.query.actionplan.PlanRows.Plan;
import no.vedtakslogg.query.actionplan.PlanRows.Status;
import no.vedtakslogg.query.actionplan.PlanRows.Wording;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the action plans, their measures, and every status that was ever reported. */
@Component
class ActionPlanProjection implements Projection {

    @Override
    public String name() {
        return "actionplan";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return PlanRows.ALL;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof ActionPlanEvent || event instanceof MeasureEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        switch (recorded.event()) {
            case ActionPlanEvent event -> plan(event, changes);
            case MeasureEvent event -> measure(event, changes);
            default -> {}
        }
    }

    private static void plan(ActionPlanEvent event, Changes changes) {
        var id = event.planId().value();
        switch (event) {
            case ActionPlanAdopted adopted ->
                changes.rows(PLAN)
                        .put(
                                id,
                                new Plan(
                                        adopted.partnershipId().value(),
                                        adopted.title(),
                                        adopted.fromYear(),
                                        adopted.toYear(),
                                        adopted.effectiveOn(),
                                        null,
                                        null,
                                        null));
            case AreaAdded area ->
                changes.rows(AREA).put(RowId.of(id, area.number()), new Area(id, area.number(), area.title()));
            case GoalAdded goal ->
                changes.rows(GOAL)
                        .put(
                                goal.goalId().value(),
                                new Goal(id, goal.areaNumber(), goal.number(), goal.text(), goal.provenance()));
            // the measure says the same of itself when it is added
            case MeasureNumbered ignored -> {}
            case ActionPlanClosed closed ->
                changes.rows(PLAN)
                        .change(
                                id,
                                plan -> plan.closed(
                                        closed.effectiveOn(),
                                        closed.reason(),
                                        closed.supersededBy() == null
                                                ? null
                                                : closed.supersededBy().value()));
        }
    }

    private static void measure(MeasureEvent event, Changes changes) {
        var id = event.measureId().value();
        switch (event) {
            case MeasureAdded added -> changes.rows(MEASURE).put(id, added(added));
            case MeasureLinked linked ->
                changes.add(LINK, new Link(id, linked.kind().name(), value(linked.otherMeasureId()), linked.words()));
            case MeasureReworded reworded -> {
                changes.rows(MEASURE).change(id, measure -> measure.reworded(reworded.text()));
                changes.add(WORDING, new Wording(id, reworded.text(), reworded.reason()));
            }
            case MeasureStatusReported reported ->
                changes.add(
                        STATUS,
                        new Status(
                                id,
                                reported.colour().name(),
                                reported.comment(),
                                reported.reportedBy() == null
                                        ? null
                                        : reported.reportedBy().words()));
            case MeasureCarriedOver carried ->
                changes.rows(MEASURE)
                        .change(
                                id,
                                measure -> measure.carriedTo(carried.toPlanId().value(), value(carried.toMeasureId())));
            case MeasureDropped dropped ->
                changes.rows(MEASURE).change(id, measure -> measure.dropped(dropped.effectiveOn(), dropped.reason()));
        }
    }

    private static Measure added(MeasureAdded event) {
        return new Measure(
                event.partnershipId().value(),
                event.planId().value(),
                event.goalId().value(),
                event.number(),
                event.text(),
                Json.of(event.responsible()),
                Json.of(event.marks()),
                event.provenance(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable UUID value(@Nullable MeasureId id) {
        return id == null ? null : id.value();
    }
}
