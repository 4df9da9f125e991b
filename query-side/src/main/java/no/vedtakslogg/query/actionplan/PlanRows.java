package no.vedtakslogg.query.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.FactTable;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** What is kept of action plans and measures. */
final class PlanRows {
    static final VersionedTable<Plan> PLAN = new VersionedTable<>("action_plan", Plan.class);
    static final VersionedTable<Area> AREA = new VersionedTable<>("plan_area", Area.class);
    static final VersionedTable<Goal> GOAL = new VersionedTable<>("plan_goal", Goal.class);
    static final VersionedTable<Measure> MEASURE = new VersionedTable<>("measure", Measure.class);
    static final FactTable<Status> STATUS = new FactTable<>("measure_status", Status.class, "measure_id");
    static final FactTable<Wording> WORDING = new FactTable<>("measure_wording", Wording.class);
    static final FactTable<Link> LINK = new FactTable<>("measure_link", Link.class);

    static final List<ProjectionTable<?>> ALL = List.of(PLAN, AREA, GOAL, MEASURE, STATUS, WORDING, LINK);

    private PlanRows() {}

    record Plan(
            UUID partnershipId,
            String title,
            int fromYear,
            int toYear,
            LocalDate adoptedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedBecause,
            @Nullable UUID supersededBy) {
        Plan closed(LocalDate day, String because, @Nullable UUID by) {
            return new Plan(partnershipId, title, fromYear, toYear, adoptedOn, day, because, by);
        }
    }

    record Area(UUID planId, String number, String title) {}

    record Goal(
            UUID planId,
            String areaNumber,
            String number,
            String text,
            @Nullable String provenance) {}

    record Measure(
            UUID partnershipId,
            UUID planId,
            UUID goalId,
            String number,
            String text,
            String responsible,
            String marks,
            @Nullable String provenance,
            @Nullable UUID carriedToPlan,
            @Nullable UUID carriedToMeasure,
            @Nullable LocalDate droppedOn,
            @Nullable String droppedBecause) {

        Measure reworded(String newText) {
            return new Measure(
                    partnershipId,
                    planId,
                    goalId,
                    number,
                    newText,
                    responsible,
                    marks,
                    provenance,
                    carriedToPlan,
                    carriedToMeasure,
                    droppedOn,
                    droppedBecause);
        }

        Measure carriedTo(UUID plan, @Nullable UUID measure) {
            return new Measure(
                    partnershipId,
                    planId,
                    goalId,
                    number,
                    text,
                    responsible,
                    marks,
                    provenance,
                    plan,
                    measure,
                    droppedOn,
                    droppedBecause);
        }

        Measure dropped(LocalDate day, String because) {
            return new Measure(
                    partnershipId,
                    planId,
                    goalId,
                    number,
                    text,
                    responsible,
                    marks,
                    provenance,
                    carriedToPlan,
                    carriedToMeasure,
                    day,
                    because);
        }
    }

    record Status(
            UUID measureId,
            String colour,
            String comment,
            @Nullable String reportedBy) {}

    record Wording(UUID measureId, String text, String reason) {}

    record Link(UUID measureId, String kind, @Nullable UUID otherMeasureId, String words) {}
}
