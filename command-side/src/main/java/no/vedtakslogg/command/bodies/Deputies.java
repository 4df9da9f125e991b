package no.vedtakslogg.command.bodies;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.bodies.BodyRule.A_DEPUTY_IS_EITHER_PERSONAL_OR_RANKED;
import static no.vedtakslogg.command.bodies.BodyRule.A_DEPUTY_IS_NOT_A_MEMBER;
import static no.vedtakslogg.command.bodies.BodyRule.A_DEPUTY_STANDS_IN_FOR_SOMEBODY_ELSE;
import static no.vedtakslogg.command.bodies.BodyRule.A_PERSONAL_DEPUTY_BELONGS_TO_A_FILLED_SEAT;
import static no.vedtakslogg.command.bodies.BodyRule.ONLY_A_DEPUTY_IS_RELEASED;
import static no.vedtakslogg.command.bodies.BodyRule.RANKS_COUNT_FROM_ONE;
import static no.vedtakslogg.command.bodies.BodyRule.THE_DEPUTIES_OF_A_SIDE_HAVE_DISTINCT_RANKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.vedtakslogg.command.bodies.BodyCommand.AppointDeputy;
import no.vedtakslogg.command.bodies.BodyCommand.ReleaseDeputy;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The deputies (vararepresentanter) of a body: a personal one for a seat, or a ranked list for a side. Whoever is
 * appointed later for a seat takes over from the earlier; whoever becomes a member gives up a rank. Where the later one is
 * released, the seat has none.
 */
class Deputies {
    private final List<TimeAsDeputy> times = new ArrayList<>();

    void checkAppointment(AppointDeputy command, Roster roster) {
        var day = command.effectiveOn();
        var rank = command.rank();
        A_DEPUTY_IS_EITHER_PERSONAL_OR_RANKED.check((command.seatId() == null) != (rank == null));
        A_PERSONAL_DEPUTY_BELONGS_TO_A_FILLED_SEAT.check(command.seatId() == null
                || roster.holderOf(command.seatId(), day).isPresent());
        A_DEPUTY_STANDS_IN_FOR_SOMEBODY_ELSE.check(command.seatId() == null
                || roster.holderOf(command.seatId(), day)
                        .filter(holding -> holding.person().equals(command.personId()))
                        .isEmpty());
        A_DEPUTY_IS_NOT_A_MEMBER.check(!roster.hasMember(command.personId(), day));
        RANKS_COUNT_FROM_ONE.check(rank == null || rank >= 1);
        THE_DEPUTIES_OF_A_SIDE_HAVE_DISTINCT_RANKS.check(rank == null
                || ranked(command.side(), day, roster)
                        .noneMatch(other ->
                                rank.equals(other.rank()) && !other.personId().equals(command.personId())));
    }

    void checkRelease(ReleaseDeputy command, Roster roster) {
        var day = command.effectiveOn();
        var seat = command.seatId();
        ONLY_A_DEPUTY_IS_RELEASED.check(
                seat != null
                        ? personalFor(seat, day, roster)
                                .filter(command.personId()::equals)
                                .isPresent()
                        : serving(day, roster)
                                .anyMatch(deputy -> deputy.rank() != null
                                        && deputy.personId().equals(command.personId())));
    }

    void appoint(DeputyAppointed deputy) {
        times.add(new TimeAsDeputy(deputy, null));
    }

    void release(DeputyReleased released) {
        times.replaceAll(time -> time.isEndedBy(released) ? time.until(released.effectiveOn()) : time);
    }

    Map<PersonId, PersonId> personal(LocalDate day, Roster roster) {
        return roster.on(day)
                .flatMap(holding ->
                        personalFor(holding.seat(), day, roster)
                                .map(deputy -> Map.entry(holding.person(), deputy))
                                .stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    Map<PersonId, Set<PersonId>> ranked(LocalDate day, Roster roster) {
        return roster.on(day).filter(Holding::member).collect(toUnmodifiableMap(Holding::person, holding -> ranked(
                        holding.side(), day, roster)
                .map(DeputyAppointed::personId)
                .collect(toUnmodifiableSet())));
    }

    private Optional<PersonId> personalFor(SeatId seat, LocalDate day, Roster roster) {
        return begun(day, roster)
                .filter(time -> seat.equals(time.deputy().seatId()))
                .reduce((earlier, later) -> later)
                .filter(time -> time.lastsOn(day))
                .map(time -> time.deputy().personId());
    }

    private Stream<DeputyAppointed> ranked(Side side, LocalDate day, Roster roster) {
        return serving(day, roster).filter(deputy -> deputy.rank() != null && deputy.side() == side);
    }

    private Stream<DeputyAppointed> serving(LocalDate day, Roster roster) {
        return begun(day, roster).filter(time -> time.lastsOn(day)).map(TimeAsDeputy::deputy);
    }

    private Stream<TimeAsDeputy> begun(LocalDate day, Roster roster) {
        return times.stream()
                .filter(time -> !time.deputy().effectiveOn().isAfter(day))
                .filter(time -> !roster.hasMember(time.deputy().personId(), day));
    }

    /**
     * Somebody's time as a deputy.
     *
     * @param ended the first day on which it is over; nothing where no end is told
     */
    private record TimeAsDeputy(
            DeputyAppointed deputy, @Nullable LocalDate ended) {
        boolean lastsOn(LocalDate day) {
            return ended == null || day.isBefore(ended);
        }

        boolean isEndedBy(DeputyReleased released) {
            return deputy.personId().equals(released.personId())
                    && Objects.equals(deputy.seatId(), released.seatId())
                    && !deputy.effectiveOn().isAfter(released.effectiveOn())
                    && lastsOn(released.effectiveOn());
        }

        TimeAsDeputy until(LocalDate day) {
            return new TimeAsDeputy(deputy, day);
        }
    }
}
