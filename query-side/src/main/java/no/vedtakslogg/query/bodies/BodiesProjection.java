package no.vedtakslogg.query.bodies;

import static no.vedtakslogg.query.bodies.BodyRows.BODY;
import static no.vedtakslogg.query.bodies.BodyRows.DEPUTY;
import static no.vedtakslogg.query.bodies.BodyRows.OFFICER;
import static no.vedtakslogg.query.bodies.BodyRows.PARTNERSHIP;
import static no.vedtakslogg.query.bodies.BodyRows.PARTY;
import static no.vedtakslogg.query.bodies.BodyRows.RULES;
import static no.vedtakslogg.query.bodies.BodyRows.SEAT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.ObligationsTransferred;
import no.vedtakslogg.events.bodies.BodyEvent.OfficerElected;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.BodyEvent.TermExtended;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.bodies.BodyRows.Body;
import no.vedtakslogg.query.bodies.BodyRows.Deputy;
import no.vedtakslogg.query.bodies.BodyRows.Officer;
import no.vedtakslogg.query.bodies.BodyRows.Partnership;
import no.vedtakslogg.query.bodies.BodyRows.Party;
import no.vedtakslogg.query.bodies.BodyRows.Rules;
import no.vedtakslogg.query.bodies.BodyRows.Seat;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.RowId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the partnerships, their parties and bodies, and who sits in them. */
@Component
class BodiesProjection implements Projection {

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return BodyRows.ALL;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof PartnershipEvent || event instanceof BodyEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        switch (recorded.event()) {
            case PartnershipEvent event -> partnership(event, changes);
            case BodyEvent event -> body(event, changes);
            default -> {}
        }
    }

    private static void partnership(PartnershipEvent event, Changes changes) {
        switch (event) {
            case PartnershipFormed formed ->
                changes.rows(PARTNERSHIP)
                        .put(formed.partnershipId().value(), new Partnership(formed.name(), formed.effectiveOn()));
            case PartyJoined joined ->
                changes.rows(PARTY)
                        .put(
                                joined.partyId().value(),
                                new Party(
                                        joined.partnershipId().value(),
                                        joined.kind().name(),
                                        joined.name(),
                                        joined.organisationNumber() == null
                                                ? null
                                                : joined.organisationNumber().value(),
                                        joined.effectiveOn(),
                                        null));
            case NoticeGiven given ->
                changes.rows(PARTY).change(given.partyId().value(), party -> party.leaving(given.leavesOn()));
            case PartyLeft left -> changes.rows(PARTY).remove(left.partyId().value());
        }
    }

    private static void body(BodyEvent event, Changes changes) {
        var id = event.bodyId().value();
        switch (event) {
            case BodyEstablished established -> changes.rows(BODY).put(id, established(established));
            case BodyRenamed renamed ->
                changes.rows(BODY).change(id, body -> body.renamed(renamed.name(), renamed.shortName()));
            case BodyPlaced placed -> changes.rows(BODY).change(id, body -> body.under(value(placed.parentId())));
            case BodyReestablished again -> changes.rows(BODY).change(id, body -> body.atWorkAgain(again.mandate()));
            case BodyDissolved dissolved ->
                changes.rows(BODY)
                        .change(id, body -> body.dissolved(dissolved.effectiveOn(), value(dissolved.successorId())));
            case ObligationsTransferred transferred ->
                changes.rows(BODY)
                        .change(
                                id,
                                body -> body.owingUnder(transferred.toBodyId().value()));
            case RulesOfProcedureAdopted adopted -> changes.rows(RULES).put(id, rules(adopted));
            case MemberAppointed appointed ->
                changes.rows(SEAT).put(appointed.seatId().value(), seat(appointed));
            case MemberReplaced replaced ->
                changes.rows(SEAT)
                        .change(
                                replaced.seatId().value(),
                                seat -> seat.takenOverBy(replaced.personId().value(), replaced.effectiveOn()));
            case SeatVacated vacated ->
                changes.rows(SEAT).remove(vacated.seatId().value());
            case DeputyAppointed deputy -> deputy(deputy, changes);
            case DeputyReleased released -> release(released, changes);
            case OfficerElected elected ->
                changes.rows(OFFICER)
                        .put(
                                RowId.of(id, elected.office()),
                                new Officer(
                                        id,
                                        elected.personId().value(),
                                        elected.office().name(),
                                        elected.electedBy(),
                                        elected.effectiveOn(),
                                        elected.termEndsOn()));
            case TermExtended extended -> extend(extended, changes);
        }
    }

    private static Body established(BodyEstablished event) {
        return new Body(
                event.partnershipId().value(),
                event.name(),
                event.shortName(),
                event.kind().name(),
                event.side().name(),
                value(event.parentId()),
                event.mandate(),
                event.effectiveOn(),
                false,
                null,
                null,
                null);
    }

    private static Rules rules(RulesOfProcedureAdopted event) {
        var rules = event.rules();
        return new Rules(
                rules.municipalSeats(),
                rules.hospitalSeats(),
                rules.extraordinaryNoticeDays(),
                rules.minutesWithinDays(),
                rules.quorum(),
                rules.decidesUnnoticedCases(),
                rules.source(),
                event.effectiveOn());
    }

    private static Seat seat(MemberAppointed event) {
        return new Seat(
                event.bodyId().value(),
                event.personId().value(),
                event.role().name(),
                event.side().name(),
                event.represents(),
                event.group(),
                event.appointedBy(),
                event.effectiveOn(),
                event.termEndsOn());
    }

    /** A seat has one personal deputy at a time, and a side one deputy of each rank. */
    private static void deputy(DeputyAppointed event, Changes changes) {
        var seat = event.seatId() == null ? null : event.seatId().value();
        var body = event.bodyId().value();
        var id = seat != null
                ? RowId.of(body, seat)
                : event.rank() != null
                        ? RowId.of(body, event.side(), event.rank())
                        : RowId.of(body, event.side(), event.personId());
        changes.rows(DEPUTY)
                .put(
                        id,
                        new Deputy(
                                body,
                                event.personId().value(),
                                seat,
                                event.side().name(),
                                event.rank()));
    }

    private static void release(DeputyReleased event, Changes changes) {
        var seat = event.seatId() == null ? null : event.seatId().value();
        var deputies = changes.rows(DEPUTY);
        deputies.all().forEach((id, deputy) -> {
            if (deputy.personId().equals(event.personId().value()) && Objects.equals(deputy.seatId(), seat)) {
                deputies.remove(id);
            }
        });
    }

    /** A term is extended for one seat, or for all who sit in the body and its officers. */
    private static void extend(TermExtended event, Changes changes) {
        var seats = changes.rows(SEAT);
        if (event.seatId() != null) {
            seats.change(event.seatId().value(), seat -> seat.until(event.termEndsOn()));
            return;
        }
        seats.all().keySet().forEach(seat -> seats.change(seat, held -> held.until(event.termEndsOn())));
        var officers = changes.rows(OFFICER);
        officers.all().keySet().forEach(office -> officers.change(office, held -> held.until(event.termEndsOn())));
    }

    private static @Nullable UUID value(@Nullable BodyId id) {
        return id == null ? null : id.value();
    }
}
