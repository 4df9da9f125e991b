package no.vedtakslogg.query.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/** Who sits in a body on a day, and by which rules it works. */
public record RosterView(
        BodyView body,
        @Nullable RulesView rules,
        List<OfficerView> officers,
        List<SeatView> seats,
        List<DeputyView> deputies) {

    /** The rules of procedure; what is left out does not bind. */
    public record RulesView(
            @Nullable Integer municipalSeats,
            @Nullable Integer hospitalSeats,
            @Nullable Integer extraordinaryNoticeDays,
            @Nullable Integer minutesWithinDays,
            @Nullable Integer quorum,
            boolean decidesUnnoticedCases,
            @Nullable String source,
            LocalDate adoptedOn) {}

    /** Who has an office. */
    public record OfficerView(
            Office office,
            PersonView person,
            @Nullable String electedBy,
            LocalDate electedOn,
            @Nullable LocalDate termEndsOn) {}

    /** A seat, who holds it, and the personal deputy where there is one. */
    public record SeatView(
            UUID id,
            PersonView person,
            SeatRole role,
            Side side,
            String represents,
            @Nullable String group,
            @Nullable String appointedBy,
            LocalDate heldSince,
            @Nullable LocalDate termEndsOn,
            @Nullable PersonView personalDeputy) {}

    /** A deputy who stands in for anybody of a side, by rank. */
    public record DeputyView(
            PersonView person, Side side, @Nullable Integer rank) {}
}
