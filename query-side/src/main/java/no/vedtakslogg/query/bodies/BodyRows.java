package no.vedtakslogg.query.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** What is kept of partnerships, parties, bodies and those who sit in them. */
final class BodyRows {
    static final VersionedTable<Partnership> PARTNERSHIP = new VersionedTable<>("partnership", Partnership.class);
    static final VersionedTable<Party> PARTY = new VersionedTable<>("party", Party.class);
    static final VersionedTable<Body> BODY = new VersionedTable<>("body", Body.class);
    static final VersionedTable<Rules> RULES = new VersionedTable<>("body_rules", Rules.class);
    static final VersionedTable<Seat> SEAT = new VersionedTable<>("seat", Seat.class);
    static final VersionedTable<Deputy> DEPUTY = new VersionedTable<>("deputy", Deputy.class);
    static final VersionedTable<Officer> OFFICER = new VersionedTable<>("officer", Officer.class);

    static final List<ProjectionTable<?>> ALL = List.of(PARTNERSHIP, PARTY, BODY, RULES, SEAT, DEPUTY, OFFICER);

    private BodyRows() {}

    record Partnership(String name, LocalDate formedOn) {}

    record Party(
            UUID partnershipId,
            String kind,
            String name,
            @Nullable String organisationNumber,
            LocalDate joinedOn,
            @Nullable LocalDate leavesOn) {
        Party leaving(LocalDate day) {
            return new Party(partnershipId, kind, name, organisationNumber, joinedOn, day);
        }
    }

    record Body(
            UUID partnershipId,
            String name,
            String shortName,
            String kind,
            String side,
            @Nullable UUID parentId,
            @Nullable String mandate,
            LocalDate establishedOn,
            boolean dissolved,
            @Nullable LocalDate dissolvedOn,
            @Nullable UUID successorId,
            @Nullable UUID obligationsTo) {

        Body renamed(String newName, String newShortName) {
            return new Body(
                    partnershipId,
                    newName,
                    newShortName,
                    kind,
                    side,
                    parentId,
                    mandate,
                    establishedOn,
                    dissolved,
                    dissolvedOn,
                    successorId,
                    obligationsTo);
        }

        Body under(@Nullable UUID parent) {
            return new Body(
                    partnershipId,
                    name,
                    shortName,
                    kind,
                    side,
                    parent,
                    mandate,
                    establishedOn,
                    dissolved,
                    dissolvedOn,
                    successorId,
                    obligationsTo);
        }

        Body atWorkAgain(@Nullable String newMandate) {
            return new Body(
                    partnershipId,
                    name,
                    shortName,
                    kind,
                    side,
                    parentId,
                    newMandate == null ? mandate : newMandate,
                    establishedOn,
                    false,
                    null,
                    null,
                    null);
        }

        Body dissolved(LocalDate day, @Nullable UUID successor) {
            return new Body(
                    partnershipId,
                    name,
                    shortName,
                    kind,
                    side,
                    parentId,
                    mandate,
                    establishedOn,
                    true,
                    day,
                    successor,
                    obligationsTo);
        }

        Body owingUnder(UUID other) {
            return new Body(
                    partnershipId,
                    name,
                    shortName,
                    kind,
                    side,
                    parentId,
                    mandate,
                    establishedOn,
                    dissolved,
                    dissolvedOn,
                    successorId,
                    other);
        }
    }

    record Rules(
            @Nullable Integer municipalSeats,
            @Nullable Integer hospitalSeats,
            @Nullable Integer extraordinaryNoticeDays,
            @Nullable Integer minutesWithinDays,
            @Nullable Integer quorum,
            boolean decidesUnnoticedCases,
            @Nullable String source,
            LocalDate adoptedOn) {}

    record Seat(
            UUID bodyId,
            UUID personId,
            String role,
            String side,
            String represents,
            @Nullable String seatGroup,
            @Nullable String appointedBy,
            LocalDate heldSince,
            @Nullable LocalDate termEndsOn) {

        Seat takenOverBy(UUID person, LocalDate day) {
            return new Seat(bodyId, person, role, side, represents, seatGroup, appointedBy, day, termEndsOn);
        }

        Seat until(LocalDate day) {
            return new Seat(bodyId, personId, role, side, represents, seatGroup, appointedBy, heldSince, day);
        }
    }

    record Deputy(
            UUID bodyId,
            UUID personId,
            @Nullable UUID seatId,
            String side,
            @Nullable Integer rank) {}

    record Officer(
            UUID bodyId,
            UUID personId,
            String office,
            @Nullable String electedBy,
            LocalDate electedOn,
            @Nullable LocalDate termEndsOn) {
        Officer until(LocalDate day) {
            return new Officer(bodyId, personId, office, electedBy, electedOn, day);
        }
    }
}
