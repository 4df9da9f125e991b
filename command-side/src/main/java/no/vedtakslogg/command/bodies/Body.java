package no.vedtakslogg.command.bodies;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.bodies.BodyRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.bodies.BodyCommand.*;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.partnerships.Partnerships;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.*;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A body (organ, utvalg, fagråd, arbeidsgruppe): who sits in it, what it is placed under, and by which rules it works. */
@Aggregate(type = "body", filterEventsByType = true)
class Body {
    @AggregateIdentifier
    private BodyId id;

    private PartnershipId partnershipId;
    private LocalDate establishedOn;
    private @Nullable String mandate;
    private final OverTime<Boolean> active = new OverTime<>();
    private final OverTime<Optional<BodyId>> parent = new OverTime<>();
    private final OverTime<RulesOfProcedure> rules = new OverTime<>();
    private final Roster roster = new Roster();
    private final Deputies deputies = new Deputies();
    private final Terms terms = new Terms();

    @SuppressWarnings("NullAway.Init") // Axon builds an empty body and replays its events
    Body() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init") // on(BodyEstablished) sets what it is
    Body(EstablishBody command, Partnerships partnerships, Bodies bodies, Decisions decisions) {
        A_NAME_IS_NOT_BLANK.check(
                !command.name().isBlank() && !command.shortName().isBlank());
        partnerships.checkFormed(command.partnershipId());
        checkParent(command.bodyId(), command.partnershipId(), command.parentId(), command.effectiveOn(), bodies);
        checkDecided(command.partnershipId(), command.decidedAt(), decisions);
        apply(new BodyEstablished(
                command.bodyId(),
                command.partnershipId(),
                command.name(),
                command.shortName(),
                command.kind(),
                command.side(),
                command.parentId(),
                command.mandate(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(RenameBody command) {
        checkActive(command.effectiveOn());
        A_NAME_IS_NOT_BLANK.check(
                !command.name().isBlank() && !command.shortName().isBlank());
        apply(new BodyRenamed(id, command.name(), command.shortName(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(PlaceBody command, Bodies bodies) {
        checkActive(command.effectiveOn());
        checkParent(id, partnershipId, command.parentId(), command.effectiveOn(), bodies);
        apply(new BodyPlaced(id, command.parentId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReestablishBody command) {
        checkEstablished(command.effectiveOn());
        A_BODY_THAT_STANDS_IS_REESTABLISHED_ONLY_WITH_ANOTHER_MANDATE.check(!activeOn(command.effectiveOn())
                || (command.mandate() != null && !command.mandate().equals(mandate)));
        apply(new BodyReestablished(id, command.mandate(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(DissolveBody command, Bodies bodies) {
        checkActive(command.effectiveOn());
        A_REASON_IS_NOT_BLANK.check(!command.reason().isBlank());
        if (command.successorId() != null) {
            checkSuccessor(command.successorId(), command.effectiveOn(), bodies);
        }
        apply(new BodyDissolved(id, command.successorId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(TransferObligations command, Bodies bodies) {
        checkActive(command.effectiveOn());
        A_REASON_IS_NOT_BLANK.check(!command.reason().isBlank());
        checkSuccessor(command.toBodyId(), command.effectiveOn(), bodies);
        apply(new ObligationsTransferred(id, command.toBodyId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AdoptRulesOfProcedure command) {
        checkActive(command.effectiveOn());
        var adopted = command.rules();
        RULES_OF_PROCEDURE_COUNT_FROM_NOTHING_AND_UP.check(Stream.of(
                        Optional.ofNullable(adopted.municipalSeats()),
                        Optional.ofNullable(adopted.hospitalSeats()),
                        Optional.ofNullable(adopted.extraordinaryNoticeDays()),
                        Optional.ofNullable(adopted.minutesWithinDays()),
                        Optional.ofNullable(adopted.quorum()))
                .flatMap(Optional::stream)
                .allMatch(number -> number >= 0));
        apply(new RulesOfProcedureAdopted(id, adopted, command.effectiveOn()));
    }

    @CommandHandler
    void handle(AppointMember command, Decisions decisions) {
        var day = command.effectiveOn();
        checkActive(day);
        checkDecided(partnershipId, command.decidedAt(), decisions);
        roster.checkAppointment(
                Holding.since(day, command.seatId(), command.personId(), command.role(), command.side()), rules);
        Terms.checkTerm(day, command.termEndsOn());
        apply(new MemberAppointed(
                id,
                command.seatId(),
                command.personId(),
                command.role(),
                command.side(),
                command.represents(),
                command.group(),
                command.appointedBy(),
                command.decidedAt(),
                command.termEndsOn(),
                day));
    }

    @CommandHandler
    void handle(ReplaceMember command, Decisions decisions) {
        checkActive(command.effectiveOn());
        checkDecided(partnershipId, command.decidedAt(), decisions);
        var replaced = roster.checkTakenOver(command.seatId(), command.personId(), command.effectiveOn());
        apply(new MemberReplaced(
                id,
                command.seatId(),
                command.personId(),
                replaced,
                command.reason(),
                command.decidedAt(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(VacateSeat command) {
        checkActive(command.effectiveOn());
        var held = roster.checkGivenUp(command.seatId(), command.effectiveOn());
        apply(new SeatVacated(id, command.seatId(), held.person(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(AppointDeputy command) {
        checkActive(command.effectiveOn());
        deputies.checkAppointment(command, roster);
        apply(new DeputyAppointed(
                id, command.personId(), command.seatId(), command.side(), command.rank(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ReleaseDeputy command) {
        checkActive(command.effectiveOn());
        deputies.checkRelease(command, roster);
        apply(new DeputyReleased(id, command.personId(), command.seatId(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(ElectOfficer command, Decisions decisions) {
        checkActive(command.effectiveOn());
        checkDecided(partnershipId, command.decidedAt(), decisions);
        AN_OFFICER_SITS_IN_THE_BODY.check(roster.seats(command.personId(), command.effectiveOn()));
        Terms.checkTerm(command.effectiveOn(), command.termEndsOn());
        apply(new OfficerElected(
                id,
                command.personId(),
                command.office(),
                command.electedBy(),
                command.decidedAt(),
                command.termEndsOn(),
                command.effectiveOn()));
    }

    @CommandHandler
    void handle(ExtendTerm command, Decisions decisions) {
        checkActive(command.effectiveOn());
        checkDecided(partnershipId, command.decidedAt(), decisions);
        terms.checkExtension(command, roster);
        apply(new TermExtended(id, command.seatId(), command.termEndsOn(), command.decidedAt(), command.effectiveOn()));
    }

    /** How the body stood on a day. */
    Standing standingOn(LocalDate day) {
        return new Standing(
                partnershipId,
                parent.on(day).flatMap(Function.identity()).orElse(null),
                activeOn(day),
                rules.on(day).orElse(null),
                roster.on(day).filter(Holding::member).map(Holding::person).collect(toUnmodifiableSet()),
                deputies.personal(day, roster),
                deputies.ranked(day, roster));
    }

    private boolean activeOn(LocalDate day) {
        return active.on(day).orElse(false);
    }

    private void checkEstablished(LocalDate day) {
        NOTHING_HAPPENS_TO_A_BODY_BEFORE_IT_IS_ESTABLISHED.check(!day.isBefore(establishedOn));
    }

    private void checkActive(LocalDate day) {
        checkEstablished(day);
        A_DISSOLVED_BODY_TAKES_NOTHING_MORE_UNTIL_IT_IS_REESTABLISHED.check(activeOn(day));
    }

    private static void checkDecided(PartnershipId own, @Nullable DecidedAt decidedAt, Decisions decisions) {
        if (decidedAt != null) {
            var decided = decisions.at(decidedAt);
            WHAT_DECIDED_IT_BELONGS_TO_THE_SAME_PARTNERSHIP.check(
                    decided.partnershipId().equals(own));
        }
    }

    private static void checkParent(
            BodyId child, PartnershipId own, @Nullable BodyId parent, LocalDate day, Bodies bodies) {
        var seen = new HashSet<BodyId>();
        for (var above = parent; above != null && seen.add(above); ) {
            A_BODY_IS_NOT_PLACED_UNDER_ITSELF_NOR_UNDER_WHAT_IS_BELOW_IT.check(!above.equals(child));
            var standing = bodies.on(above, day);
            THE_PARENT_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP.check(
                    !above.equals(parent) || isActiveIn(own, standing));
            above = standing.parentId();
        }
    }

    private void checkSuccessor(BodyId successor, LocalDate day, Bodies bodies) {
        A_BODY_IS_NOT_ITS_OWN_SUCCESSOR.check(!successor.equals(id));
        THE_SUCCESSOR_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP.check(
                isActiveIn(partnershipId, bodies.on(successor, day)));
    }

    private static boolean isActiveIn(PartnershipId own, Standing standing) {
        return standing.active() && standing.partnershipId().equals(own);
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        switch (event) {
            case BodyEstablished established -> {
                id = established.bodyId();
                partnershipId = established.partnershipId();
                establishedOn = established.effectiveOn();
                mandate = established.mandate();
                active.from(established.effectiveOn(), true);
                parent.from(established.effectiveOn(), Optional.ofNullable(established.parentId()));
            }
            case BodyRenamed ignored -> {}
            case BodyPlaced placed -> parent.from(placed.effectiveOn(), Optional.ofNullable(placed.parentId()));
            case BodyReestablished reestablished -> {
                active.from(reestablished.effectiveOn(), true);
                mandate = reestablished.mandate() == null ? mandate : reestablished.mandate();
            }
            case BodyDissolved dissolved -> active.from(dissolved.effectiveOn(), false);
            case ObligationsTransferred ignored -> {}
            case RulesOfProcedureAdopted adopted -> rules.from(adopted.effectiveOn(), adopted.rules());
            case MemberAppointed appointed -> {
                roster.take(Holding.since(
                        appointed.effectiveOn(),
                        appointed.seatId(),
                        appointed.personId(),
                        appointed.role(),
                        appointed.side()));
                terms.begin(appointed.seatId(), appointed.termEndsOn());
            }
            case MemberReplaced replaced ->
                roster.takeOver(replaced.seatId(), replaced.personId(), replaced.effectiveOn());
            case SeatVacated vacated -> roster.giveUp(vacated.seatId(), vacated.effectiveOn());
            case DeputyAppointed appointed -> deputies.appoint(appointed);
            case DeputyReleased released -> deputies.release(released);
            case OfficerElected ignored -> {}
            case TermExtended extended -> terms.extend(extended.seatId(), extended.termEndsOn());
        }
    }
}
