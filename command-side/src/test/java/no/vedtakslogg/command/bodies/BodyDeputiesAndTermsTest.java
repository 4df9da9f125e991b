package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyExample.*;
import static no.vedtakslogg.command.bodies.BodyRule.*;

import java.time.LocalDate;
import no.vedtakslogg.command.bodies.BodyCommand.AppointDeputy;
import no.vedtakslogg.command.bodies.BodyCommand.AppointMember;
import no.vedtakslogg.command.bodies.BodyCommand.ElectOfficer;
import no.vedtakslogg.command.bodies.BodyCommand.ExtendTerm;
import no.vedtakslogg.command.bodies.BodyCommand.ReleaseDeputy;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.OfficerElected;
import no.vedtakslogg.events.bodies.BodyEvent.TermExtended;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyDeputiesAndTermsTest {
    final BodyExample body = new BodyExample();

    @Test
    void a_member_has_a_personal_deputy() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(personal(SEAT, OLA))
                .expectEvents(new DeputyAppointed(SSU, OLA, SEAT, Side.MUNICIPAL, null, LATER));
    }

    @Test
    void a_personal_deputy_belongs_to_a_filled_seat() {
        body.given()
                .when(personal(SEAT, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_PERSONAL_DEPUTY_BELONGS_TO_A_FILLED_SEAT);
    }

    @Test
    void a_deputy_is_personal_or_ranked_but_not_both() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(new AppointDeputy(SSU, OLA, SEAT, Side.MUNICIPAL, 1, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_EITHER_PERSONAL_OR_RANKED);
    }

    @Test
    void a_deputy_is_personal_or_ranked_and_not_neither() {
        body.given()
                .when(new AppointDeputy(SSU, OLA, null, Side.MUNICIPAL, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_EITHER_PERSONAL_OR_RANKED);
    }

    @Test
    void a_member_is_nobodys_deputy() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), memberAppointed(ANOTHER_SEAT, OLA, ESTABLISHED))
                .when(personal(SEAT, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_NOT_A_MEMBER);
    }

    @Test
    void an_observer_is_not_deputy_for_themselves() {
        body.given(appointed(SEAT, KARI, SeatRole.OBSERVER, Side.JOINT, ESTABLISHED))
                .when(personal(SEAT, KARI))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_STANDS_IN_FOR_SOMEBODY_ELSE);
    }

    @Test
    void a_side_lists_its_deputies_by_rank() {
        body.given(rankedDeputy(OLA, 1)).when(ranked(LIV, 2)).expectEvents(rankedDeputy(LIV, 2));
    }

    @Test
    void the_deputies_of_a_side_have_distinct_ranks() {
        body.given(rankedDeputy(OLA, 1))
                .when(ranked(LIV, 1))
                .expectNoEvents()
                .expectExceptionDetails(THE_DEPUTIES_OF_A_SIDE_HAVE_DISTINCT_RANKS);
    }

    @Test
    void the_sides_rank_their_deputies_apart() {
        body.given(new DeputyAppointed(SSU, OLA, null, Side.MUNICIPAL, 1, ESTABLISHED))
                .when(ranked(LIV, 1))
                .expectEvents(rankedDeputy(LIV, 1));
    }

    @Test
    void whoever_becomes_a_member_leaves_a_rank_to_others() {
        body.given(rankedDeputy(OLA, 1), memberAppointed(SEAT, OLA, LATER))
                .when(ranked(LIV, 1))
                .expectEvents(rankedDeputy(LIV, 1));
    }

    @Test
    void ranks_count_from_one() {
        body.given().when(ranked(LIV, 0)).expectNoEvents().expectExceptionDetails(RANKS_COUNT_FROM_ONE);
    }

    @Test
    void a_deputy_is_released() {
        body.given(rankedDeputy(OLA, 1)).when(release(OLA, null)).expectEvents(released(OLA, null));
    }

    @Test
    void a_personal_deputy_is_released_for_the_seat() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED), personalDeputy(OLA))
                .when(release(OLA, SEAT))
                .expectEvents(released(OLA, SEAT));
    }

    @Test
    void only_a_deputy_is_released() {
        body.given(rankedDeputy(OLA, 1))
                .when(release(LIV, null))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_DEPUTY_IS_RELEASED);
    }

    @Test
    void somebody_who_is_released_is_not_released_again() {
        body.given(rankedDeputy(OLA, 1), released(OLA, null))
                .when(release(OLA, null))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_DEPUTY_IS_RELEASED);
    }

    @Test
    void whoever_is_released_leaves_the_rank_to_others() {
        body.given(rankedDeputy(OLA, 1), released(OLA, null))
                .when(new AppointDeputy(SSU, LIV, null, Side.HOSPITAL, 1, LATER_STILL))
                .expectEvents(new DeputyAppointed(SSU, LIV, null, Side.HOSPITAL, 1, LATER_STILL));
    }

    @Test
    void a_seat_whose_deputy_is_released_does_not_get_the_earlier_one_back() {
        body.given(
                        memberAppointed(SEAT, KARI, ESTABLISHED),
                        personalDeputy(LIV),
                        personalDeputy(OLA),
                        released(OLA, SEAT))
                .when(release(LIV, SEAT))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_DEPUTY_IS_RELEASED);
    }

    @Test
    void a_member_is_elected_chair() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(elect(KARI, null))
                .expectEvents(new OfficerElected(SSU, KARI, Office.CHAIR, "Partnerskapsmøtet", DECIDED, null, LATER));
    }

    @Test
    void an_officer_sits_in_the_body() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(elect(OLA, null))
                .expectNoEvents()
                .expectExceptionDetails(AN_OFFICER_SITS_IN_THE_BODY);
    }

    @Test
    void the_term_of_an_officer_ends_after_it_begins() {
        body.given(memberAppointed(SEAT, KARI, ESTABLISHED))
                .when(elect(KARI, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_TERM_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void the_term_of_a_member_ends_after_it_begins() {
        body.given()
                .when(new AppointMember(
                        SSU,
                        SEAT,
                        KARI,
                        SeatRole.MEMBER,
                        Side.MUNICIPAL,
                        "Region",
                        null,
                        null,
                        null,
                        ESTABLISHED,
                        LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_TERM_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void the_term_of_a_seat_is_extended() {
        body.given(appointedUntil(LATER_STILL))
                .when(extend(SEAT, LATER_STILL.plusYears(1)))
                .expectEvents(new TermExtended(SSU, SEAT, LATER_STILL.plusYears(1), DECIDED, LATER));
    }

    @Test
    void an_extension_of_a_seat_is_later_than_its_term() {
        body.given(appointedUntil(LATER_STILL))
                .when(extend(SEAT, LATER_STILL))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTENSION_IS_LATER_THAN_THE_TERM_IT_EXTENDS);
    }

    @Test
    void the_term_of_the_whole_body_is_extended() {
        body.given(appointedUntil(LATER_STILL))
                .when(extend(null, LATER_STILL.plusYears(1)))
                .expectEvents(new TermExtended(SSU, null, LATER_STILL.plusYears(1), DECIDED, LATER));
    }

    @Test
    void an_extension_of_the_whole_body_is_later_than_the_last_one() {
        body.given(new TermExtended(SSU, null, LATER_STILL, null, ESTABLISHED))
                .when(extend(null, LATER_STILL.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTENSION_IS_LATER_THAN_THE_TERM_IT_EXTENDS);
    }

    @Test
    void an_extension_of_the_whole_body_reaches_its_seats() {
        body.given(appointedUntil(LATER_STILL), new TermExtended(SSU, null, LATER_STILL.plusYears(1), null, LATER))
                .when(extend(SEAT, LATER_STILL.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTENSION_IS_LATER_THAN_THE_TERM_IT_EXTENDS);
    }

    @Test
    void only_the_term_of_a_filled_seat_is_extended() {
        body.given()
                .when(extend(SEAT, LATER_STILL))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_THE_TERM_OF_A_FILLED_SEAT_IS_EXTENDED);
    }

    static AppointDeputy personal(SeatId seat, PersonId deputy) {
        return new AppointDeputy(SSU, deputy, seat, Side.MUNICIPAL, null, LATER);
    }

    static AppointDeputy ranked(PersonId deputy, int rank) {
        return new AppointDeputy(SSU, deputy, null, Side.HOSPITAL, rank, LATER);
    }

    static DeputyAppointed rankedDeputy(PersonId deputy, int rank) {
        return new DeputyAppointed(SSU, deputy, null, Side.HOSPITAL, rank, LATER);
    }

    static DeputyAppointed personalDeputy(PersonId deputy) {
        return new DeputyAppointed(SSU, deputy, SEAT, Side.MUNICIPAL, null, LATER);
    }

    static ReleaseDeputy release(PersonId deputy, @Nullable SeatId seat) {
        return new ReleaseDeputy(SSU, deputy, seat, "Sluttet", LATER_STILL);
    }

    static DeputyReleased released(PersonId deputy, @Nullable SeatId seat) {
        return new DeputyReleased(SSU, deputy, seat, "Sluttet", LATER_STILL);
    }

    static ElectOfficer elect(PersonId person, @Nullable LocalDate termEndsOn) {
        return new ElectOfficer(SSU, person, Office.CHAIR, "Partnerskapsmøtet", DECIDED, termEndsOn, LATER);
    }

    static MemberAppointed appointedUntil(LocalDate end) {
        return new MemberAppointed(
                SSU, SEAT, KARI, SeatRole.MEMBER, Side.MUNICIPAL, "Region", null, null, null, end, ESTABLISHED);
    }

    static ExtendTerm extend(@Nullable SeatId seat, LocalDate end) {
        return new ExtendTerm(SSU, seat, end, DECIDED, LATER);
    }
}
