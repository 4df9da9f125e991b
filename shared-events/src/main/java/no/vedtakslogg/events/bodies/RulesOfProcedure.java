package no.vedtakslogg.events.bodies;

import org.jspecify.annotations.Nullable;

/**
 * What a body's agreement says of how it works; a rule that is left out does not bind.
 *
 * @param municipalSeats how many members the municipalities have (samarbeidsavtale Helgeland, 4-3: seven)
 * @param hospitalSeats how many members the hospital trust has
 * @param extraordinaryNoticeDays how many days ahead an extraordinary meeting is called (4-3, 14: seven)
 * @param minutesWithinDays within how many days after a meeting the minutes are available (4-3, 12: seven)
 * @param quorum how many voting members must be present to decide; none where those who meet can decide (4-3, 9)
 * @param decidesUnnoticedCases whether it may decide a case that the notice did not name (4-3, 7: SSU may not)
 * @param source the clause that the rules come from
 */
public record RulesOfProcedure(
        @Nullable Integer municipalSeats,
        @Nullable Integer hospitalSeats,
        @Nullable Integer extraordinaryNoticeDays,
        @Nullable Integer minutesWithinDays,
        @Nullable Integer quorum,
        boolean decidesUnnoticedCases,
        @Nullable String source) {}
