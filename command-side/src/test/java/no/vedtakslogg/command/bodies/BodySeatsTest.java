package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyExample.*;
import static no.vedtakslogg.command.bodies.BodyRule.*;

import no.vedtakslogg.command.bodies.BodyCommand.ReplaceMember;
import no.vedtakslogg.command.bodies.BodyCommand.VacateSeat;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodySeatsTest {
    final BodyExample body = new BodyExample();

    @Test
    void somebody_is_appointed_to_a_seat() {
        body.given().when(appointMember(SEAT, KARI, LATER)).expectEvents(memberAppointed(SEAT, KARI, LATER));
    }

    @Test
    void a_seat_has_one_holder() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(appointMember(SEAT, OLA, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_SEAT_HAS_ONE_HOLDER);
    }

    @Test
    void a_seat_that_was_given_up_is_filled_again() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), new SeatVacated(SSU, SEAT, KARI, null, LATER))
                .when(appointMember(SEAT, OLA, LATER))
                .expectEvents(memberAppointed(SEAT, OLA, LATER));
    }

    @Test
    void a_seat_is_not_filled_in_retrospect_while_it_was_held() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), new SeatVacated(SSU, SEAT, KARI, null, LATER))
                .when(appointMember(SEAT, OLA, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_SEAT_HAS_ONE_HOLDER);
    }

    @Test
    void nobody_is_a_member_twice() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(appointMember(ANOTHER_SEAT, KARI, LATER))
                .expectNoEvents()
                .expectExceptionDetails(NOBODY_IS_A_MEMBER_TWICE);
    }

    @Test
    void an_observer_may_also_serve_the_secretariat() {
        body.given(appointed(SEAT, KARI, SeatRole.OBSERVER, Side.MUNICIPAL, ESTABLISHED))
                .when(appoint(ANOTHER_SEAT, KARI, SeatRole.SECRETARY, Side.MUNICIPAL, LATER))
                .expectEvents(appointed(ANOTHER_SEAT, KARI, SeatRole.SECRETARY, Side.MUNICIPAL, LATER));
    }

    @Test
    void a_side_has_as_many_members_as_the_rules_give_it() {
        body.given(
                        new RulesOfProcedureAdopted(SSU, seatsForEachSide(2), ESTABLISHED),
                        memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(appointMember(ANOTHER_SEAT, OLA, LATER))
                .expectEvents(memberAppointed(ANOTHER_SEAT, OLA, LATER));
    }

    @Test
    void a_side_has_no_more_members_than_the_rules_give_it() {
        body.given(
                        new RulesOfProcedureAdopted(SSU, seatsForEachSide(1), ESTABLISHED),
                        memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(appointMember(ANOTHER_SEAT, OLA, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_SIDE_HAS_NO_MORE_MEMBERS_THAN_THE_RULES_GIVE_IT);
    }

    @Test
    void a_member_appointed_in_retrospect_finds_room_later_too() {
        body.given(
                        new RulesOfProcedureAdopted(SSU, seatsForEachSide(1), ESTABLISHED),
                        memberAppointed(SEAT, KARI, LATER_STILL))
                .when(appointMember(ANOTHER_SEAT, OLA, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_SIDE_HAS_NO_MORE_MEMBERS_THAN_THE_RULES_GIVE_IT);
    }

    @Test
    void the_other_side_and_the_observers_take_no_room() {
        body.given(
                        new RulesOfProcedureAdopted(SSU, seatsForEachSide(1), ESTABLISHED),
                        appointed(SEAT, KARI, SeatRole.MEMBER, Side.HOSPITAL, ESTABLISHED),
                        appointed(SeatId.random(), LIV, SeatRole.OBSERVER, Side.MUNICIPAL, ESTABLISHED))
                .when(appointMember(ANOTHER_SEAT, OLA, LATER))
                .expectEvents(memberAppointed(ANOTHER_SEAT, OLA, LATER));
    }

    @Test
    void the_rules_in_force_on_the_day_count() {
        body.given(
                        memberAppointed(SEAT, KARI, ESTABLISHED),
                        new RulesOfProcedureAdopted(SSU, seatsForEachSide(1), LATER_STILL))
                .when(appointMember(ANOTHER_SEAT, OLA, LATER))
                .expectEvents(memberAppointed(ANOTHER_SEAT, OLA, LATER));
    }

    @Test
    void somebody_else_takes_over_a_seat() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new ReplaceMember(SSU, SEAT, OLA, "Ny stilling", null, LATER))
                .expectEvents(new MemberReplaced(SSU, SEAT, OLA, KARI, "Ny stilling", null, LATER));
    }

    @Test
    void the_decision_that_somebody_else_takes_over_is_told() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new ReplaceMember(SSU, SEAT, OLA, null, DECIDED, LATER))
                .expectEvents(new MemberReplaced(SSU, SEAT, OLA, KARI, null, DECIDED, LATER));
    }

    @Test
    void the_decision_that_somebody_else_takes_over_is_of_the_same_partnership() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new ReplaceMember(SSU, SEAT, OLA, null, DECIDED_ELSEWHERE, LATER))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_DECIDED_IT_BELONGS_TO_THE_SAME_PARTNERSHIP);
    }

    @Test
    void only_a_filled_seat_passes_on() {
        body.given()
                .when(new ReplaceMember(SSU, SEAT, OLA, null, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_FILLED_SEAT_PASSES_ON);
    }

    @Test
    void a_seat_passes_to_somebody_else() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new ReplaceMember(SSU, SEAT, KARI, null, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_SEAT_PASSES_TO_SOMEBODY_ELSE);
    }

    @Test
    void a_seat_passes_on_after_it_was_taken() {
        body.given(memberAppointed(SEAT, KARI, LATER))
                .when(new ReplaceMember(SSU, SEAT, OLA, null, null, ESTABLISHED))
                .expectNoEvents()
                .expectExceptionDetails(A_SEAT_PASSES_ON_AFTER_IT_WAS_TAKEN);
    }

    @Test
    void a_member_does_not_take_over_a_second_seat() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), memberAppointed(ANOTHER_SEAT, OLA, ESTABLISHED))
                .when(new ReplaceMember(SSU, SEAT, OLA, null, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(NOBODY_IS_A_MEMBER_TWICE);
    }

    @Test
    void whoever_was_replaced_may_take_another_seat() {
        body.given(
                        memberAppointed(SEAT, KARI, ESTABLISHED),
                        new MemberReplaced(SSU, SEAT, OLA, KARI, null, null, LATER))
                .when(appointMember(ANOTHER_SEAT, KARI, LATER))
                .expectEvents(memberAppointed(ANOTHER_SEAT, KARI, LATER));
    }

    @Test
    void a_seat_is_given_up() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new VacateSeat(SSU, SEAT, "Sluttet", LATER))
                .expectEvents(new SeatVacated(SSU, SEAT, KARI, "Sluttet", LATER));
    }

    @Test
    void an_empty_seat_is_not_given_up() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), new SeatVacated(SSU, SEAT, KARI, null, LATER))
                .when(new VacateSeat(SSU, SEAT, null, LATER_STILL))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_FILLED_SEAT_PASSES_ON);
    }
}
