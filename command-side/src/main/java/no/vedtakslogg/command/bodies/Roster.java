package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyRule.A_SEAT_HAS_ONE_HOLDER;
import static no.vedtakslogg.command.bodies.BodyRule.A_SEAT_PASSES_ON_AFTER_IT_WAS_TAKEN;
import static no.vedtakslogg.command.bodies.BodyRule.A_SEAT_PASSES_TO_SOMEBODY_ELSE;
import static no.vedtakslogg.command.bodies.BodyRule.A_SIDE_HAS_NO_MORE_MEMBERS_THAN_THE_RULES_GIVE_IT;
import static no.vedtakslogg.command.bodies.BodyRule.NOBODY_IS_A_MEMBER_TWICE;
import static no.vedtakslogg.command.bodies.BodyRule.ONLY_A_FILLED_SEAT_PASSES_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.persons.PersonId;

/** Who held which seat of a body, and when. A seat is held until it is given up or passes on, also past its term. */
class Roster {
    private final List<Holding> holdings = new ArrayList<>();

    void checkAppointment(Holding appointed, OverTime<RulesOfProcedure> rules) {
        A_SEAT_HAS_ONE_HOLDER.check(holdings.stream()
                .noneMatch(other -> other.seat().equals(appointed.seat()) && other.onOrAfter(appointed.from())));
        if (appointed.member()) {
            NOBODY_IS_A_MEMBER_TWICE.check(!isMemberElsewhere(appointed));
            A_SIDE_HAS_NO_MORE_MEMBERS_THAN_THE_RULES_GIVE_IT.check(hasRoomFor(appointed, rules));
        }
    }

    /** Who gives a seat up on a day. */
    Holding checkGivenUp(SeatId seat, LocalDate day) {
        var held = holdings.stream()
                .filter(holding -> holding.seat().equals(seat) && holding.open())
                .findFirst();
        ONLY_A_FILLED_SEAT_PASSES_ON.check(held.isPresent());
        A_SEAT_PASSES_ON_AFTER_IT_WAS_TAKEN.check(
                !day.isBefore(held.orElseThrow().from()));
        return held.orElseThrow();
    }

    /** Whom somebody takes a seat over from on a day. */
    PersonId checkTakenOver(SeatId seat, PersonId successor, LocalDate day) {
        var held = checkGivenUp(seat, day);
        A_SEAT_PASSES_TO_SOMEBODY_ELSE.check(!successor.equals(held.person()));
        var takenOver = held.takenOverBy(successor, day);
        NOBODY_IS_A_MEMBER_TWICE.check(!takenOver.member() || !isMemberElsewhere(takenOver));
        return held.person();
    }

    Stream<Holding> on(LocalDate day) {
        return holdings.stream().filter(holding -> holding.on(day));
    }

    Optional<Holding> holderOf(SeatId seat, LocalDate day) {
        return on(day).filter(holding -> holding.seat().equals(seat)).findFirst();
    }

    boolean seats(PersonId person, LocalDate day) {
        return on(day).anyMatch(holding -> holding.person().equals(person));
    }

    boolean hasMember(PersonId person, LocalDate day) {
        return on(day).anyMatch(holding -> holding.member() && holding.person().equals(person));
    }

    void take(Holding holding) {
        holdings.add(holding);
    }

    void takeOver(SeatId seat, PersonId successor, LocalDate day) {
        var held = giveUp(seat, day);
        held.ifPresent(holding -> take(holding.takenOverBy(successor, day)));
    }

    Optional<Holding> giveUp(SeatId seat, LocalDate day) {
        var held = holdings.stream()
                .filter(holding -> holding.seat().equals(seat) && holding.open())
                .findFirst();
        held.ifPresent(holding -> holdings.set(holdings.indexOf(holding), holding.endedOn(day)));
        return held;
    }

    private boolean isMemberElsewhere(Holding taken) {
        return holdings.stream()
                .anyMatch(other -> other.member()
                        && !other.seat().equals(taken.seat())
                        && other.person().equals(taken.person())
                        && other.onOrAfter(taken.from()));
    }

    /** A member appointed in retrospect must find room on every later day too. */
    private boolean hasRoomFor(Holding appointed, OverTime<RulesOfProcedure> rules) {
        var fromThenOn = holdings.stream().map(Holding::from).filter(day -> day.isAfter(appointed.from()));
        return Stream.concat(Stream.of(appointed.from()), fromThenOn)
                .allMatch(day -> hasRoomOn(day, appointed.side(), rules));
    }

    private boolean hasRoomOn(LocalDate day, Side side, OverTime<RulesOfProcedure> rules) {
        var seated = on(day).filter(holding -> holding.member() && holding.side() == side)
                .count();
        return rules.on(day)
                .flatMap(inForce -> seatsOf(side, inForce))
                .map(size -> seated < size)
                .orElse(true);
    }

    private static Optional<Integer> seatsOf(Side side, RulesOfProcedure rules) {
        return switch (side) {
            case MUNICIPAL -> Optional.ofNullable(rules.municipalSeats());
            case HOSPITAL -> Optional.ofNullable(rules.hospitalSeats());
            case JOINT -> Optional.empty();
        };
    }
}
