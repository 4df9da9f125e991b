package no.vedtakslogg.events.followups;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a follow-up (oppfølging av vedtakspunkt). */
public sealed interface FollowUpEvent extends Event {
    FollowUpId followUpId();

    /** A decision point asks something of somebody. */
    @EventType(name = "follow-up.opened", revision = 2)
    record FollowUpOpened(
            FollowUpId followUpId,
            PartnershipId partnershipId,
            BodyId bodyId,
            DecidedAt decidedAt,
            @Nullable FollowUpId parentId,
            String task,
            List<Responsible> responsible,
            Deadline deadline,
            LocalDate effectiveOn)
            implements FollowUpEvent {
        public FollowUpOpened {
            responsible = List.copyOf(responsible);
        }
    }

    /** Others answer for it from now on. */
    @EventType(name = "follow-up.responsible-assigned")
    record ResponsibleAssigned(
            FollowUpId followUpId,
            List<Responsible> responsible,
            @Nullable String reason,
            LocalDate effectiveOn) implements FollowUpEvent {
        public ResponsibleAssigned {
            responsible = List.copyOf(responsible);
        }
    }

    /** A deadline was set. */
    @EventType(name = "follow-up.deadline-set", revision = 2)
    record DeadlineSet(FollowUpId followUpId, Deadline deadline, LocalDate effectiveOn) implements FollowUpEvent {}

    /** The deadline was moved by a decision of the body. */
    @EventType(name = "follow-up.deadline-extended", revision = 2)
    record DeadlineExtended(
            FollowUpId followUpId,
            Deadline deadline,
            DecidedAt extendedBy,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** The deadline went along when the meeting that it follows was moved from one day to another. */
    @EventType(name = "follow-up.deadline-moved")
    record DeadlineMoved(
            FollowUpId followUpId, Deadline deadline, LocalDate meetingFrom, LocalDate meetingTo, LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** What the follow-up waited for has come about. */
    @EventType(name = "follow-up.condition-met")
    record ConditionMet(FollowUpId followUpId, String note, LocalDate effectiveOn) implements FollowUpEvent {}

    /** Progress was reported. */
    @EventType(name = "follow-up.progress-reported")
    record ProgressReported(
            FollowUpId followUpId,
            String note,
            @Nullable Integer done,
            @Nullable Integer of,
            @Nullable Responsible deliveredBy,
            LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** It was reported as done; the body has not accepted it yet. */
    @EventType(name = "follow-up.fulfilment-reported")
    record FulfilmentReported(
            FollowUpId followUpId, String note, @Nullable Responsible deliveredBy, LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** The body that decided accepted it as done. */
    @EventType(name = "follow-up.fulfilment-accepted")
    record FulfilmentAccepted(
            FollowUpId followUpId,
            BodyId bodyId,
            @Nullable String note,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** The body that decided did not accept it as done. */
    @EventType(name = "follow-up.fulfilment-rejected")
    record FulfilmentRejected(FollowUpId followUpId, BodyId bodyId, String reason, LocalDate effectiveOn)
            implements FollowUpEvent {}

    /** It is no longer asked for. */
    @EventType(name = "follow-up.withdrawn")
    record FollowUpWithdrawn(
            FollowUpId followUpId, String reason, @Nullable DecidedAt decidedAt, LocalDate effectiveOn)
            implements FollowUpEvent {}
}
