package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyRule.AN_EXTENSION_IS_LATER_THAN_THE_TERM_IT_EXTENDS;
import static no.vedtakslogg.command.bodies.BodyRule.A_TERM_ENDS_AFTER_IT_BEGINS;
import static no.vedtakslogg.command.bodies.BodyRule.ONLY_THE_TERM_OF_A_FILLED_SEAT_IS_EXTENDED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.vedtakslogg.command.bodies.BodyCommand.ExtendTerm;
import no.vedtakslogg.events.bodies.SeatId;
import org.jspecify.annotations.Nullable;

/** The terms (funksjonsperioder) of the seats of a body, and of the body as a whole. */
class Terms {
    private final Map<SeatId, LocalDate> ends = new HashMap<>();

    private @Nullable LocalDate wholeBodyEnds;

    static void checkTerm(LocalDate begins, @Nullable LocalDate ends) {
        A_TERM_ENDS_AFTER_IT_BEGINS.check(ends == null || ends.isAfter(begins));
    }

    void checkExtension(ExtendTerm command, Roster roster) {
        var day = command.effectiveOn();
        var seat = command.seatId();
        ONLY_THE_TERM_OF_A_FILLED_SEAT_IS_EXTENDED.check(
                seat == null || roster.holderOf(seat, day).isPresent());
        checkTerm(day, command.termEndsOn());
        var extended = seat == null ? wholeBody(roster, day) : ofSeat(seat);
        AN_EXTENSION_IS_LATER_THAN_THE_TERM_IT_EXTENDS.check(
                extended.map(end -> command.termEndsOn().isAfter(end)).orElse(true));
    }

    /** Whoever takes a seat begins a term of their own, or one without an end. */
    void begin(SeatId seat, @Nullable LocalDate endsOn) {
        if (endsOn == null) {
            ends.remove(seat);
        } else {
            ends.put(seat, endsOn);
        }
    }

    /** An extension of the whole body also reaches each seat whose term would end before it. */
    void extend(@Nullable SeatId seat, LocalDate endsOn) {
        if (seat == null) {
            wholeBodyEnds = endsOn;
            ends.replaceAll((held, end) -> end.isBefore(endsOn) ? endsOn : end);
        } else {
            ends.put(seat, endsOn);
        }
    }

    private Optional<LocalDate> ofSeat(SeatId seat) {
        return Optional.ofNullable(ends.get(seat)).or(() -> Optional.ofNullable(wholeBodyEnds));
    }

    /** Where no term was set for the whole body, it is the first of its seats' terms to end. */
    private Optional<LocalDate> wholeBody(Roster roster, LocalDate day) {
        return Optional.ofNullable(wholeBodyEnds).or(() -> roster.on(day)
                .flatMap(holding -> Optional.ofNullable(ends.get(holding.seat())).stream())
                .min(Comparator.naturalOrder()));
    }
}
