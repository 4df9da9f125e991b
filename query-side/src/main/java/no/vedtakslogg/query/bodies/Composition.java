package no.vedtakslogg.query.bodies;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import org.jspecify.annotations.Nullable;

/**
 * How many members each side has, held against the rules of procedure.
 *
 * @param sides each side that the rules give a number of members, or that has any
 * @param even whether the sides are to have equally many and have not; null where the rules do not ask for it
 */
record Composition(List<SideCount> sides, @Nullable Boolean even) {

    /** How many members a side has, and how many it is to have; null where the rules do not say. */
    record SideCount(Side side, long members, @Nullable Integer wanted) {
        /** How many are missing; 0 where it is full or nothing is asked for. */
        public long missing() {
            return wanted == null ? 0 : Math.max(0, wanted - members);
        }

        /** How many there are too many of. */
        public long tooMany() {
            return wanted == null ? 0 : Math.max(0, members - wanted);
        }
    }

    static Composition of(RosterView roster) {
        var rules = roster.rules();
        var municipal = rules == null ? null : rules.municipalSeats();
        var hospital = rules == null ? null : rules.hospitalSeats();
        var sides = new ArrayList<SideCount>();
        for (var side : Side.values()) {
            var wanted =
                    switch (side) {
                        case MUNICIPAL -> municipal;
                        case HOSPITAL -> hospital;
                        case JOINT -> null;
                    };
            var members = roster.seats().stream()
                    .filter(seat -> seat.role() == SeatRole.MEMBER && seat.side() == side)
                    .count();
            if (wanted != null || members > 0) {
                sides.add(new SideCount(side, members, wanted));
            }
        }
        return new Composition(
                sides,
                municipal == null || !municipal.equals(hospital)
                        ? null
                        : Boolean.valueOf(members(sides, Side.MUNICIPAL) == members(sides, Side.HOSPITAL)));
    }

    private static long members(List<SideCount> sides, Side side) {
        return sides.stream()
                .filter(count -> count.side() == side)
                .mapToLong(SideCount::members)
                .sum();
    }
}
