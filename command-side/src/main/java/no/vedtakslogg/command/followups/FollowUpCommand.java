package no.vedtakslogg.command.followups;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a follow-up (oppfølging av vedtakspunkt). */
public sealed interface FollowUpCommand extends Command {

    /** Opens a follow-up of a decision point, or a part of one. */
    @Creating
    record OpenFollowUp(
            @TargetAggregateIdentifier FollowUpId followUpId,
            DecidedAt decidedAt,
            @Nullable FollowUpId parentId,
            String task,
            List<Responsible> responsible,
            Deadline deadline,
            LocalDate effectiveOn)
            implements FollowUpCommand {
        public OpenFollowUp {
            responsible = List.copyOf(responsible);
        }
    }

    /** Lets others answer for it. */
    record AssignResponsible(
            @TargetAggregateIdentifier FollowUpId followUpId,
            List<Responsible> responsible,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements FollowUpCommand {
        public AssignResponsible {
            responsible = List.copyOf(responsible);
        }
    }

    /** Sets a deadline where there was none, or puts the words right. */
    record SetDeadline(@TargetAggregateIdentifier FollowUpId followUpId, Deadline deadline, LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Moves the deadline, by a decision of the body. */
    record ExtendDeadline(
            @TargetAggregateIdentifier FollowUpId followUpId,
            Deadline deadline,
            DecidedAt extendedBy,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Records that what the follow-up waited for has come about. */
    record MeetCondition(@TargetAggregateIdentifier FollowUpId followUpId, String note, LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Reports progress: two of three groups are at work. */
    record ReportProgress(
            @TargetAggregateIdentifier FollowUpId followUpId,
            String note,
            @Nullable Integer done,
            @Nullable Integer of,
            @Nullable Responsible deliveredBy,
            LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Reports it as done. */
    record ReportFulfilment(
            @TargetAggregateIdentifier FollowUpId followUpId,
            String note,
            @Nullable Responsible deliveredBy,
            LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Accepts it as done, by the body that decided. */
    record AcceptFulfilment(
            @TargetAggregateIdentifier FollowUpId followUpId,
            BodyId bodyId,
            @Nullable String note,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Does not accept it as done, by the body that decided. */
    record RejectFulfilment(
            @TargetAggregateIdentifier FollowUpId followUpId, BodyId bodyId, String reason, LocalDate effectiveOn)
            implements FollowUpCommand {}

    /** Asks for it no longer. */
    record WithdrawFollowUp(
            @TargetAggregateIdentifier FollowUpId followUpId,
            String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements FollowUpCommand {}
}
