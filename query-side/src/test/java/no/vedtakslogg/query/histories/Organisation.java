package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
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
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.partnerships.PartyId;
import no.vedtakslogg.events.partnerships.PartyKind;
import no.vedtakslogg.events.persons.PersonId;

/** The partnerships of a world, their parties and bodies, and who sits in them. */
final class Organisation {
    private final World world;
    private final List<PartnershipId> partnerships = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();

    Organisation(World world) {
        this.world = world;
    }

    record Party(PartnershipId partnership, PartyId id) {}

    /** A body and who holds its seats. */
    static final class Body {
        final BodyId id;
        final PartnershipId partnership;
        final List<Seat> seats = new ArrayList<>();

        Body(BodyId id, PartnershipId partnership) {
            this.id = id;
            this.partnership = partnership;
        }
    }

    /** A seat and its holder now. */
    static final class Seat {
        final SeatId id;
        PersonId holder;

        Seat(SeatId id, PersonId holder) {
            this.id = id;
            this.holder = holder;
        }
    }

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.ofEntries(
                Map.entry(PartnershipFormed.class, this::form),
                Map.entry(PartyJoined.class, this::join),
                Map.entry(NoticeGiven.class, () -> {
                    var party = party();
                    world.tell(
                            party.partnership,
                            new NoticeGiven(party.partnership, party.id, world.anotherDay(), world.day()));
                }),
                Map.entry(PartyLeft.class, () -> {
                    var party = party();
                    world.tell(party.partnership, new PartyLeft(party.partnership, party.id, world.day()));
                }),
                Map.entry(BodyEstablished.class, this::establish),
                Map.entry(
                        BodyRenamed.class,
                        () -> of(body -> new BodyRenamed(body, words("Samarbeidsutvalg"), words("SU"), world.day()))),
                Map.entry(
                        BodyPlaced.class,
                        () -> of(body ->
                                new BodyPlaced(body, world.dice().perhaps(() -> body().id), null, world.day()))),
                Map.entry(
                        BodyReestablished.class,
                        () -> of(body -> new BodyReestablished(
                                body, world.dice().perhaps(() -> words("Mandat")), null, world.day()))),
                Map.entry(
                        BodyDissolved.class,
                        () -> of(body -> new BodyDissolved(
                                body, world.dice().perhaps(() -> body().id), words("Omlegging"), world.day()))),
                Map.entry(
                        ObligationsTransferred.class,
                        () -> of(
                                body -> new ObligationsTransferred(body, body().id, words("Avlastning"), world.day()))),
                Map.entry(
                        RulesOfProcedureAdopted.class,
                        () -> of(body -> new RulesOfProcedureAdopted(
                                body,
                                new RulesOfProcedure(
                                        world.dice().below(9),
                                        null,
                                        7,
                                        7,
                                        null,
                                        world.dice().oneIn(2),
                                        "4-3"),
                                world.day()))),
                Map.entry(MemberAppointed.class, () -> appoint(body())),
                Map.entry(MemberReplaced.class, this::replace),
                Map.entry(SeatVacated.class, this::vacate),
                Map.entry(DeputyAppointed.class, this::appointDeputy),
                Map.entry(DeputyReleased.class, this::releaseDeputy),
                Map.entry(
                        OfficerElected.class,
                        () -> of(body -> new OfficerElected(
                                body, world.person(), world.dice().of(Office.class), null, null, null, world.day()))),
                Map.entry(TermExtended.class, this::extend));
    }

    PartnershipId partnership() {
        if (partnerships.isEmpty()) {
            form();
        }
        return world.dice().of(partnerships);
    }

    Body body() {
        return world.some(bodies, this::establish);
    }

    private void form() {
        var id = world.id(PartnershipId::new);
        partnerships.add(id);
        world.tell(id, new PartnershipFormed(id, words("Helsefellesskapet"), world.day()));
    }

    private Party party() {
        return world.some(parties, this::join);
    }

    private Party join() {
        var again = world.dice().oneIn(3) && !parties.isEmpty();
        var party = again ? world.dice().of(parties) : new Party(partnership(), world.id(PartyId::new));
        if (!again) {
            parties.add(party);
        }
        world.tell(
                party.partnership,
                new PartyJoined(
                        party.partnership,
                        party.id,
                        world.dice().of(PartyKind.class),
                        words("Kommune"),
                        null,
                        world.day()));
        return party;
    }

    private Body establish() {
        var body = new Body(world.id(BodyId::new), partnership());
        var parent = bodies.isEmpty()
                ? null
                : world.dice().perhaps(() -> world.dice().of(bodies).id);
        bodies.add(body);
        world.tell(
                body.id,
                new BodyEstablished(
                        body.id,
                        body.partnership,
                        words("Strategisk utvalg"),
                        words("ASU"),
                        world.dice().of(BodyKind.class),
                        world.dice().of(Side.class),
                        parent,
                        null,
                        null,
                        world.day()));
        return body;
    }

    private Seat appoint(Body body) {
        var again = world.dice().oneIn(3) && !body.seats.isEmpty();
        var seat = again ? world.dice().of(body.seats) : new Seat(world.id(SeatId::new), world.person());
        seat.holder = world.person();
        if (!again) {
            body.seats.add(seat);
        }
        world.tell(
                body.id,
                new MemberAppointed(
                        body.id,
                        seat.id,
                        seat.holder,
                        world.dice().of(SeatRole.class),
                        world.dice().of(Side.class),
                        words("Kommune"),
                        world.dice().perhaps(() -> words("Gruppe")),
                        null,
                        null,
                        world.dice().perhaps(world::anotherDay),
                        world.day()));
        return seat;
    }

    private Seat seat(Body body) {
        return world.some(body.seats, () -> appoint(body));
    }

    private void replace() {
        var body = body();
        var seat = seat(body);
        var before = seat.holder;
        seat.holder = world.person();
        world.tell(
                body.id,
                new MemberReplaced(
                        body.id,
                        seat.id,
                        seat.holder,
                        before,
                        null,
                        world.dice().perhaps(world.meetings::decidedAt),
                        world.day()));
    }

    private void vacate() {
        var body = body();
        var seat = seat(body);
        world.tell(body.id, new SeatVacated(body.id, seat.id, seat.holder, words("Flyttet"), world.day()));
    }

    private void appointDeputy() {
        var body = body();
        var personal = world.dice().oneIn(2) ? seat(body).id : null;
        world.tell(
                body.id,
                new DeputyAppointed(
                        body.id,
                        world.person(),
                        personal,
                        world.dice().of(Side.class),
                        personal == null ? Integer.valueOf(1 + world.dice().below(2)) : null,
                        world.day()));
    }

    private void releaseDeputy() {
        var body = body();
        var personal = world.dice().oneIn(2) ? seat(body).id : null;
        world.tell(body.id, new DeputyReleased(body.id, world.person(), personal, words("Sluttet"), world.day()));
    }

    private void extend() {
        var body = body();
        var seat = world.dice().oneIn(2) ? seat(body).id : null;
        world.tell(body.id, new TermExtended(body.id, seat, world.anotherDay(), null, world.day()));
    }

    private void of(Function<BodyId, Event> event) {
        var body = body().id;
        world.tell(body, event.apply(body));
    }

    private String words(String about) {
        return world.dice().words(about);
    }
}
