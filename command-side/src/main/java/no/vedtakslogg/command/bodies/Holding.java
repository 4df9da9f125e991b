package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.persons.PersonId;

/** Somebody holding a seat, from a day until the day on which it is somebody else's or nobody's. */
record Holding(SeatId seat, PersonId person, SeatRole role, Side side, LocalDate from, LocalDate until) {

    /** Somebody holding a seat from a day on, with no end in sight. */
    static Holding since(LocalDate from, SeatId seat, PersonId person, SeatRole role, Side side) {
        return new Holding(seat, person, role, side, from, LocalDate.MAX);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean onOrAfter(LocalDate day) {
        return day.isBefore(until);
    }

    boolean open() {
        return until.equals(LocalDate.MAX);
    }

    boolean member() {
        return role == SeatRole.MEMBER;
    }

    Holding endedOn(LocalDate day) {
        return new Holding(seat, person, role, side, from, day);
    }

    Holding takenOverBy(PersonId successor, LocalDate day) {
        return since(day, seat, successor, role, side);
    }
}
