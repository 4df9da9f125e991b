package no.vedtakslogg.command.actionplan;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Responsible;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a measure (tiltak). */
public sealed interface MeasureCommand extends Command {

    /** Adds a measure to a plan that is not closed. */
    @Creating
    record AddMeasure(
            @TargetAggregateIdentifier MeasureId measureId,
            ActionPlanId planId,
            GoalId goalId,
            String number,
            String text,
            List<Responsible> responsible,
            List<YearMark> marks,
            @Nullable String provenance,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements MeasureCommand {
        public AddMeasure {
            responsible = List.copyOf(responsible);
            marks = List.copyOf(marks);
        }
    }

    /** Links the measure to another; the words stay where the other does not exist. */
    record LinkMeasure(
            @TargetAggregateIdentifier MeasureId measureId,
            MeasureLinkKind kind,
            @Nullable MeasureId otherMeasureId,
            String words,
            LocalDate effectiveOn)
            implements MeasureCommand {}

    /** Changes the text of the measure, by agreement. */
    record RewordMeasure(
            @TargetAggregateIdentifier MeasureId measureId,
            String text,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements MeasureCommand {}

    /** Reports how far the measure has come. */
    record ReportMeasureStatus(
            @TargetAggregateIdentifier MeasureId measureId,
            Colour colour,
            String comment,
            @Nullable Responsible reportedBy,
            LocalDate effectiveOn)
            implements MeasureCommand {}

    /** Carries the measure over into a later plan. */
    record CarryOverMeasure(
            @TargetAggregateIdentifier MeasureId measureId,
            ActionPlanId toPlanId,
            @Nullable MeasureId toMeasureId,
            LocalDate effectiveOn)
            implements MeasureCommand {}

    /** Drops the measure. */
    record DropMeasure(
            @TargetAggregateIdentifier MeasureId measureId,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements MeasureCommand {}
}
