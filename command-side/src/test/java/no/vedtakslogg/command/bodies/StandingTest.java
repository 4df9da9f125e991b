package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.bodies.BodyCommand.RenameBody;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a body stood on a day, told from its events. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingTest {

    @Test
    void a_seat_counts_for_whoever_held_it_on_the_day() {
        BodyEvent[] events = {
            memberAppointed(SEAT, KARI, ESTABLISHED), new MemberReplaced(SSU, SEAT, OLA, KARI, null, null, LATER)
        };
        assertThat(standing(LATER.minusDays(1), events).members()).containsExactly(KARI);
        assertThat(standing(LATER, events).members()).containsExactly(OLA);
    }

    @Test
    void a_seat_that_was_given_up_counts_for_nobody() {
        BodyEvent[] events = {memberAppointed(SEAT, KARI, ESTABLISHED), new SeatVacated(SSU, SEAT, KARI, null, LATER)};
        assertThat(standing(LATER.minusDays(1), events).members()).containsExactly(KARI);
        assertThat(standing(LATER, events).members()).isEmpty();
    }

    @Test
    void an_observer_has_no_vote() {
        assertThat(standing(LATER, appointed(SEAT, KARI, SeatRole.OBSERVER, Side.JOINT, ESTABLISHED))
                        .members())
                .isEmpty();
    }

    @Test
    void a_personal_deputy_follows_the_seat_and_is_followed_by_the_next() {
        BodyEvent[] events = {
            memberAppointed(SEAT, KARI, ESTABLISHED),
            new DeputyAppointed(SSU, LIV, SEAT, Side.MUNICIPAL, null, ESTABLISHED),
            new MemberReplaced(SSU, SEAT, OLA, KARI, null, null, LATER),
            new DeputyAppointed(SSU, KARI, SEAT, Side.MUNICIPAL, null, LATER_STILL)
        };
        assertThat(standing(ESTABLISHED, events).personalDeputyOf(KARI)).hasValue(LIV);
        assertThat(standing(LATER, events).personalDeputyOf(OLA)).hasValue(LIV);
        assertThat(standing(LATER, events).personalDeputyOf(KARI)).isEmpty();
        assertThat(standing(LATER_STILL, events).personalDeputyOf(OLA)).hasValue(KARI);
    }

    @Test
    void a_ranked_deputy_stands_in_for_the_members_of_one_side() {
        var standing = standing(
                LATER,
                memberAppointed(SEAT, KARI, ESTABLISHED),
                appointed(ANOTHER_SEAT, OLA, SeatRole.MEMBER, Side.HOSPITAL, ESTABLISHED),
                new DeputyAppointed(SSU, LIV, null, Side.HOSPITAL, 1, ESTABLISHED));
        assertThat(standing.isDeputyOf(LIV, OLA)).isTrue();
        assertThat(standing.isDeputyOf(LIV, KARI)).isFalse();
    }

    @Test
    void the_rules_in_force_are_those_adopted_last() {
        BodyEvent[] events = {
            new RulesOfProcedureAdopted(SSU, seatsForEachSide(7), LATER),
            new RulesOfProcedureAdopted(SSU, seatsForEachSide(5), LATER_STILL)
        };
        assertThat(standing(ESTABLISHED, events).rules()).isNull();
        assertThat(standing(LATER, events).rules()).isEqualTo(seatsForEachSide(7));
        assertThat(standing(LATER_STILL, events).rules()).isEqualTo(seatsForEachSide(5));
    }

    @Test
    void a_body_is_active_from_when_it_is_established_until_it_is_dissolved_and_again_later() {
        BodyEvent[] events = {
            new BodyDissolved(SSU, null, "Ny avtale", LATER), new BodyReestablished(SSU, null, null, LATER_STILL)
        };
        assertThat(standing(ESTABLISHED.minusDays(1), events).active()).isFalse();
        assertThat(standing(ESTABLISHED, events).active()).isTrue();
        assertThat(standing(LATER, events).active()).isFalse();
        assertThat(standing(LATER_STILL, events).active()).isTrue();
    }

    @Test
    void a_body_was_under_its_parent_of_the_day() {
        BodyEvent[] events = {new BodyPlaced(SSU, PARTNERS, null, LATER)};
        assertThat(Optional.ofNullable(standing(ESTABLISHED, events).parentId()))
                .isEmpty();
        assertThat(standing(LATER, events).parentId()).isEqualTo(PARTNERS);
    }

    /** Any command lets the fixture replay the events; renaming the body moves nothing in its standing. */
    static Standing standing(LocalDate day, BodyEvent... events) {
        var standing = new AtomicReference<Standing>();
        new BodyExample()
                .given(events)
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", ESTABLISHED))
                .expectState(body -> standing.set(body.standingOn(day)));
        return standing.get();
    }
}
