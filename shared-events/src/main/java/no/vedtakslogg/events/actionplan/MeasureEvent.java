package no.vedtakslogg.events.actionplan;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a measure (tiltak). */
public sealed interface MeasureEvent extends Event {
    MeasureId measureId();

    /** A measure was added to the plan. */
    @EventType(name = "measure.added")
    record MeasureAdded(
            MeasureId measureId,
            PartnershipId partnershipId,
            ActionPlanId planId,
            GoalId goalId,
            String number,
            String text,
            List<Responsible> responsible,
            List<YearMark> marks,
            @Nullable String provenance,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements MeasureEvent {
        public MeasureAdded {
            responsible = List.copyOf(responsible);
            marks = List.copyOf(marks);
        }
    }

    /** The measure was linked to another; the other is unknown where the plan names one that does not exist. */
    @EventType(name = "measure.linked")
    record MeasureLinked(
            MeasureId measureId,
            MeasureLinkKind kind,
            @Nullable MeasureId otherMeasureId,
            String words,
            LocalDate effectiveOn)
            implements MeasureEvent {}

    /** The text of the measure was changed under way, by agreement. */
    @EventType(name = "measure.reworded")
    record MeasureReworded(
            MeasureId measureId,
            String text,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn) implements MeasureEvent {}

    /** How far the measure has come was reported. */
    @EventType(name = "measure.status-reported")
    record MeasureStatusReported(
            MeasureId measureId,
            Colour colour,
            String comment,
            @Nullable Responsible reportedBy,
            LocalDate effectiveOn) implements MeasureEvent {}

    /** The measure goes on in a later plan. */
    @EventType(name = "measure.carried-over")
    record MeasureCarriedOver(
            MeasureId measureId,
            ActionPlanId toPlanId,
            @Nullable MeasureId toMeasureId,
            LocalDate effectiveOn) implements MeasureEvent {}

    /** The measure was dropped. */
    @EventType(name = "measure.dropped")
    record MeasureDropped(
            MeasureId measureId, String reason, @Nullable DecidedAt decidedAt, LocalDate effectiveOn)
            implements MeasureEvent {}
}
