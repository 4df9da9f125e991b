package no.vedtakslogg.events.bodies;

import java.time.LocalDate;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventType;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a body (organ). */
public sealed interface BodyEvent extends Event {
    BodyId bodyId();

    /** A body was established. */
    @EventType(name = "body.established")
    record BodyEstablished(
            BodyId bodyId,
            PartnershipId partnershipId,
            String name,
            String shortName,
            BodyKind kind,
            Side side,
            @Nullable BodyId parentId,
            @Nullable String mandate,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** A body got another name. */
    @EventType(name = "body.renamed")
    record BodyRenamed(BodyId bodyId, String name, String shortName, LocalDate effectiveOn) implements BodyEvent {}

    /** A body was placed under another, or at the top. */
    @EventType(name = "body.placed")
    record BodyPlaced(
            BodyId bodyId,
            @Nullable BodyId parentId,
            @Nullable String reason,
            LocalDate effectiveOn) implements BodyEvent {}

    /** A body took up its work again, perhaps with another mandate. */
    @EventType(name = "body.reestablished")
    record BodyReestablished(
            BodyId bodyId,
            @Nullable String mandate,
            @Nullable String reason,
            LocalDate effectiveOn) implements BodyEvent {}

    /** A body was dissolved; what it still owed passes to its successor. */
    @EventType(name = "body.dissolved")
    record BodyDissolved(BodyId bodyId, @Nullable BodyId successorId, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** What a body owes was placed under another, for a time or for good. */
    @EventType(name = "body.obligations-transferred")
    record ObligationsTransferred(BodyId bodyId, BodyId toBodyId, String reason, LocalDate effectiveOn)
            implements BodyEvent {}

    /** Rules of procedure were adopted. */
    @EventType(name = "body.rules-adopted")
    record RulesOfProcedureAdopted(BodyId bodyId, RulesOfProcedure rules, LocalDate effectiveOn) implements BodyEvent {}

    /** Somebody was appointed to a seat. */
    @EventType(name = "body.member-appointed")
    record MemberAppointed(
            BodyId bodyId,
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
            implements BodyEvent {}

    /** Somebody else took over a seat. */
    @EventType(name = "body.member-replaced", revision = 2)
    record MemberReplaced(
            BodyId bodyId,
            SeatId seatId,
            PersonId personId,
            PersonId replacedPersonId,
            @Nullable String reason,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** A seat was given up. */
    @EventType(name = "body.seat-vacated")
    record SeatVacated(
            BodyId bodyId,
            SeatId seatId,
            PersonId personId,
            @Nullable String reason,
            LocalDate effectiveOn) implements BodyEvent {}

    /** A deputy (vara) was appointed, personal for one seat or ranked for a side. */
    @EventType(name = "body.deputy-appointed")
    record DeputyAppointed(
            BodyId bodyId,
            PersonId personId,
            @Nullable SeatId seatId,
            Side side,
            @Nullable Integer rank,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** Somebody stopped being a deputy, personal for a seat, or of a side's list where no seat is named. */
    @EventType(name = "body.deputy-released")
    record DeputyReleased(
            BodyId bodyId,
            PersonId personId,
            @Nullable SeatId seatId,
            @Nullable String reason,
            LocalDate effectiveOn) implements BodyEvent {}

    /** A chair or deputy chair was elected. */
    @EventType(name = "body.officer-elected")
    record OfficerElected(
            BodyId bodyId,
            PersonId personId,
            Office office,
            @Nullable String electedBy,
            @Nullable DecidedAt decidedAt,
            @Nullable LocalDate termEndsOn,
            LocalDate effectiveOn)
            implements BodyEvent {}

    /** A term was extended, of one seat or of the whole body. */
    @EventType(name = "body.term-extended")
    record TermExtended(
            BodyId bodyId,
            @Nullable SeatId seatId,
            LocalDate termEndsOn,
            @Nullable DecidedAt decidedAt,
            LocalDate effectiveOn)
            implements BodyEvent {}
}
