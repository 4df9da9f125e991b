package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a body (organ). */
public sealed interface BodyCommand extends Command {

    /** Establishes a body. */
    @Creating
    record EstablishBody(
            @TargetAggregateIdentifier BodyId bodyId,
            PartnershipId partnershipId,
            String name,
            String shortName,
            BodyKind kind,
            Side side,
            @Nullable BodyId parentId,
            @Nullable String mandate,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Gives a body another name. */
    record RenameBody(@TargetAggregateIdentifier BodyId bodyId, String name, String shortName, LocalDate effectiveOn)
            implements BodyCommand {}

    /** Places a body under another, or at the top. */
    record PlaceBody(
            @TargetAggregateIdentifier BodyId bodyId,
            @Nullable BodyId parentId,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Lets a body take up its work again, perhaps with another mandate. */
    record ReestablishBody(
            @TargetAggregateIdentifier BodyId bodyId,
            @Nullable String mandate,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Dissolves a body; what it still owes passes to its successor. */
    record DissolveBody(
            @TargetAggregateIdentifier BodyId bodyId,
            @Nullable BodyId successorId,
            String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Places what a body owes under another. */
    record TransferObligations(
            @TargetAggregateIdentifier BodyId bodyId, BodyId toBodyId, String reason, LocalDate effectiveOn)
            implements BodyCommand {}

    /** Adopts rules of procedure. */
    record AdoptRulesOfProcedure(
            @TargetAggregateIdentifier BodyId bodyId, RulesOfProcedure rules, LocalDate effectiveOn)
            implements BodyCommand {}

    /** Appoints somebody to a new seat. */
    record AppointMember(
            @TargetAggregateIdentifier BodyId bodyId,
            SeatId seatId,
            PersonId personId,
            SeatRole role,
            Side side,
            String represents,
            @Nullable String group,
            @Nullable String appointedBy,
            @Nullable DecidedAt decidedAt,
            @Nullable LocalDate termEndsOn,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Lets somebody else take over a seat. */
    record ReplaceMember(
            @TargetAggregateIdentifier BodyId bodyId,
            SeatId seatId,
            PersonId personId,
            @Nullable String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Gives a seat up. */
    record VacateSeat(
            @TargetAggregateIdentifier BodyId bodyId,
            SeatId seatId,
            @Nullable String reason,
            LocalDate effectiveOn) implements BodyCommand {}

    /** Appoints a deputy (vara), personal for one seat or ranked for a side. */
    record AppointDeputy(
            @TargetAggregateIdentifier BodyId bodyId,
            PersonId personId,
            @Nullable SeatId seatId,
            Side side,
            @Nullable Integer rank,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Lets somebody stop being a deputy, personal for a seat, or of a side's list where no seat is named. */
    record ReleaseDeputy(
            @TargetAggregateIdentifier BodyId bodyId,
            PersonId personId,
            @Nullable SeatId seatId,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Elects a chair or deputy chair. */
    record ElectOfficer(
            @TargetAggregateIdentifier BodyId bodyId,
            PersonId personId,
            Office office,
            @Nullable String electedBy,
            @Nullable DecidedAt decidedAt,
            @Nullable LocalDate termEndsOn,
            LocalDate effectiveOn)
            implements BodyCommand {}

    /** Extends the term of one seat, or of the whole body. */
    record ExtendTerm(
            @TargetAggregateIdentifier BodyId bodyId,
            @Nullable SeatId seatId,
            LocalDate termEndsOn,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyCommand {}
}
