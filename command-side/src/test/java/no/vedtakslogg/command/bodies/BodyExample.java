package no.vedtakslogg.command.bodies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.bodies.BodyCommand.AppointMember;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.partnerships.Partnerships;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** A council in a partnership with other bodies around it, for the tests of its rules. */
class BodyExample {
    static final PartnershipId HELGELAND = PartnershipId.random();
    static final PartnershipId ANOTHER_PARTNERSHIP = PartnershipId.random();
    static final BodyId SSU = BodyId.random();
    static final BodyId PARTNERS = BodyId.random();
    static final BodyId BELOW_SSU = BodyId.random();
    static final BodyId FURTHER_BELOW_SSU = BodyId.random();
    static final BodyId DISSOLVED = BodyId.random();
    static final BodyId ELSEWHERE = BodyId.random();
    static final BodyId UNHEARD_OF = BodyId.random();

    static final LocalDate ESTABLISHED = LocalDate.of(2022, 1, 1);
    static final LocalDate LATER = LocalDate.of(2023, 1, 1);
    static final LocalDate LATER_STILL = LocalDate.of(2024, 1, 1);

    static final SeatId SEAT = SeatId.random();
    static final SeatId ANOTHER_SEAT = SeatId.random();
    static final PersonId KARI = PersonId.random();
    static final PersonId OLA = PersonId.random();
    static final PersonId LIV = PersonId.random();

    static final DecidedAt DECIDED = decidedAt();
    static final DecidedAt DECIDED_ELSEWHERE = decidedAt();
    static final DecidedAt NEVER_DECIDED = decidedAt();

    private static final Map<BodyId, Standing> OTHERS = new HashMap<>(Map.of(
            PARTNERS, standing(HELGELAND, null, true),
            BELOW_SSU, standing(HELGELAND, SSU, true),
            FURTHER_BELOW_SSU, standing(HELGELAND, BELOW_SSU, true),
            DISSOLVED, standing(HELGELAND, null, false),
            ELSEWHERE, standing(ANOTHER_PARTNERSHIP, null, true)));

    private static final Map<DecidedAt, PartnershipId> DECISIONS =
            Map.of(DECIDED, HELGELAND, DECIDED_ELSEWHERE, ANOTHER_PARTNERSHIP);

    final FixtureConfiguration<Body> fixture = new AggregateTestFixture<>(Body.class)
            .registerInjectableResource((Partnerships) BodyExample::checkFormed)
            .registerInjectableResource((Bodies) BodyExample::on)
            .registerInjectableResource((Decisions) BodyExample::at);

    TestExecutor<Body> given(BodyEvent... since) {
        return fixture.given(established()).andGiven((Object[]) since);
    }

    static BodyEstablished established() {
        return new BodyEstablished(
                SSU,
                HELGELAND,
                "Strategisk samarbeidsutvalg",
                "SSU",
                BodyKind.COUNCIL,
                Side.JOINT,
                null,
                "Felles strategi",
                null,
                ESTABLISHED);
    }

    static AppointMember appoint(SeatId seat, PersonId person, SeatRole role, Side side, LocalDate on) {
        return new AppointMember(SSU, seat, person, role, side, "Region", null, null, null, null, on);
    }

    static MemberAppointed appointed(SeatId seat, PersonId person, SeatRole role, Side side, LocalDate on) {
        return new MemberAppointed(SSU, seat, person, role, side, "Region", null, null, null, null, on);
    }

    static AppointMember appointMember(SeatId seat, PersonId person, LocalDate on) {
        return appoint(seat, person, SeatRole.MEMBER, Side.MUNICIPAL, on);
    }

    static MemberAppointed memberAppointed(SeatId seat, PersonId person, LocalDate on) {
        return appointed(seat, person, SeatRole.MEMBER, Side.MUNICIPAL, on);
    }

    static RulesOfProcedure seatsForEachSide(int seats) {
        return new RulesOfProcedure(seats, seats, 7, 7, null, false, "4-3");
    }

    private static DecidedAt decidedAt() {
        return new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    }

    private static Standing standing(PartnershipId partnership, @Nullable BodyId parent, boolean active) {
        return new Standing(partnership, parent, active, null, Set.of(), Map.of(), Map.of());
    }

    private static void checkFormed(PartnershipId partnership) {
        if (!partnership.equals(HELGELAND)) {
            throw new UnknownReference("partnership", partnership);
        }
    }

    private static Standing on(BodyId body, LocalDate day) {
        var standing = OTHERS.get(body);
        if (standing == null) {
            throw new UnknownReference("body", body);
        }
        return standing;
    }

    private static Decisions.Decided at(DecidedAt point) {
        var partnership = DECISIONS.get(point);
        if (partnership == null) {
            throw new UnknownReference("decision point", point.pointId());
        }
        return new Decisions.Decided(partnership, PARTNERS, ESTABLISHED);
    }
}
