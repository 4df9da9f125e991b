package no.vedtakslogg.command.bodies;

import static no.vedtakslogg.command.bodies.BodyExample.*;
import static no.vedtakslogg.command.bodies.BodyRule.*;

import no.vedtakslogg.command.bodies.BodyCommand.AdoptRulesOfProcedure;
import no.vedtakslogg.command.bodies.BodyCommand.DissolveBody;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.bodies.BodyCommand.PlaceBody;
import no.vedtakslogg.command.bodies.BodyCommand.ReestablishBody;
import no.vedtakslogg.command.bodies.BodyCommand.RenameBody;
import no.vedtakslogg.command.bodies.BodyCommand.TransferObligations;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyEvent.ObligationsTransferred;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyTest {
    final BodyExample body = new BodyExample();

    @Test
    void a_body_is_established_under_another_by_a_decision() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, PARTNERS, DECIDED))
                .expectEvents(new BodyEstablished(
                        SSU,
                        HELGELAND,
                        "SSU",
                        "SSU",
                        BodyKind.COUNCIL,
                        Side.JOINT,
                        PARTNERS,
                        null,
                        DECIDED,
                        ESTABLISHED));
    }

    @Test
    void a_body_has_a_name() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("", HELGELAND, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_NAME_IS_NOT_BLANK);
    }

    @Test
    void a_body_belongs_to_a_partnership_that_was_formed() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", PartnershipId.random(), null, null))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void the_parent_is_a_known_body() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, UNHEARD_OF, null))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void the_parent_is_active() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, DISSOLVED, null))
                .expectNoEvents()
                .expectExceptionDetails(THE_PARENT_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP);
    }

    @Test
    void the_parent_is_of_the_same_partnership() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, ELSEWHERE, null))
                .expectNoEvents()
                .expectExceptionDetails(THE_PARENT_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP);
    }

    @Test
    void the_decision_that_establishes_a_body_is_known() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, null, NEVER_DECIDED))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void the_decision_that_establishes_a_body_is_of_the_same_partnership() {
        body.fixture
                .givenNoPriorActivity()
                .when(establish("SSU", HELGELAND, null, DECIDED_ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_DECIDED_IT_BELONGS_TO_THE_SAME_PARTNERSHIP);
    }

    @Test
    void a_body_gets_another_name() {
        body.given()
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", LATER))
                .expectEvents(new BodyRenamed(SSU, "Samarbeidsutvalget", "SU", LATER));
    }

    @Test
    void nothing_happens_to_a_body_before_it_is_established() {
        body.given()
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", ESTABLISHED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_TO_A_BODY_BEFORE_IT_IS_ESTABLISHED);
    }

    @Test
    void a_body_is_placed_under_another_and_at_the_top_again() {
        body.given(new BodyPlaced(SSU, PARTNERS, null, ESTABLISHED))
                .when(new PlaceBody(SSU, null, "Ny struktur", LATER))
                .expectEvents(new BodyPlaced(SSU, null, "Ny struktur", LATER));
    }

    @Test
    void a_body_is_not_placed_under_itself() {
        body.given()
                .when(new PlaceBody(SSU, SSU, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_BODY_IS_NOT_PLACED_UNDER_ITSELF_NOR_UNDER_WHAT_IS_BELOW_IT);
    }

    @Test
    void a_body_is_not_placed_under_what_is_below_it() {
        body.given()
                .when(new PlaceBody(SSU, FURTHER_BELOW_SSU, null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_BODY_IS_NOT_PLACED_UNDER_ITSELF_NOR_UNDER_WHAT_IS_BELOW_IT);
    }

    @Test
    void a_body_is_dissolved_and_another_succeeds_it() {
        body.given()
                .when(new DissolveBody(SSU, PARTNERS, "Ny avtale", LATER))
                .expectEvents(new BodyDissolved(SSU, PARTNERS, "Ny avtale", LATER));
    }

    @Test
    void a_body_is_dissolved_for_a_reason() {
        body.given()
                .when(new DissolveBody(SSU, PARTNERS, " ", LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_REASON_IS_NOT_BLANK);
    }

    @Test
    void a_body_is_not_its_own_successor() {
        body.given()
                .when(new DissolveBody(SSU, SSU, "Ny avtale", LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_BODY_IS_NOT_ITS_OWN_SUCCESSOR);
    }

    @Test
    void the_successor_is_active() {
        body.given()
                .when(new DissolveBody(SSU, DISSOLVED, "Ny avtale", LATER))
                .expectNoEvents()
                .expectExceptionDetails(THE_SUCCESSOR_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP);
    }

    @Test
    void what_a_body_owes_is_placed_under_another() {
        body.given()
                .when(new TransferObligations(SSU, PARTNERS, "Inntil ny struktur", LATER))
                .expectEvents(new ObligationsTransferred(SSU, PARTNERS, "Inntil ny struktur", LATER));
    }

    @Test
    void what_a_body_owes_stays_in_its_partnership() {
        body.given()
                .when(new TransferObligations(SSU, ELSEWHERE, "Inntil ny struktur", LATER))
                .expectNoEvents()
                .expectExceptionDetails(THE_SUCCESSOR_IS_AN_ACTIVE_BODY_OF_THE_SAME_PARTNERSHIP);
    }

    @Test
    void a_dissolved_body_takes_nothing_more() {
        body.given(dissolved())
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_DISSOLVED_BODY_TAKES_NOTHING_MORE_UNTIL_IT_IS_REESTABLISHED);
    }

    @Test
    void what_happened_before_a_body_was_dissolved_can_still_be_recorded() {
        body.given(dissolved())
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", LATER.minusDays(1)))
                .expectEvents(new BodyRenamed(SSU, "Samarbeidsutvalget", "SU", LATER.minusDays(1)));
    }

    @Test
    void a_dissolved_body_takes_up_its_work_again() {
        body.given(dissolved())
                .when(new ReestablishBody(SSU, null, "Gjennomgå innspill", LATER_STILL))
                .expectEvents(new BodyReestablished(SSU, null, "Gjennomgå innspill", LATER_STILL));
    }

    @Test
    void a_body_that_was_reestablished_takes_more() {
        body.given(dissolved(), new BodyReestablished(SSU, null, null, LATER_STILL))
                .when(new RenameBody(SSU, "Samarbeidsutvalget", "SU", LATER_STILL))
                .expectEvents(new BodyRenamed(SSU, "Samarbeidsutvalget", "SU", LATER_STILL));
    }

    @Test
    void a_body_that_stands_is_given_another_mandate() {
        body.given()
                .when(new ReestablishBody(SSU, "Et annet mandat", null, LATER))
                .expectEvents(new BodyReestablished(SSU, "Et annet mandat", null, LATER));
    }

    @Test
    void a_body_that_stands_is_not_reestablished_with_the_same_mandate() {
        body.given()
                .when(new ReestablishBody(SSU, "Felles strategi", null, LATER))
                .expectNoEvents()
                .expectExceptionDetails(A_BODY_THAT_STANDS_IS_REESTABLISHED_ONLY_WITH_ANOTHER_MANDATE);
    }

    @Test
    void rules_of_procedure_are_adopted() {
        body.given()
                .when(new AdoptRulesOfProcedure(SSU, seatsForEachSide(7), LATER))
                .expectEvents(new RulesOfProcedureAdopted(SSU, seatsForEachSide(7), LATER));
    }

    @Test
    void rules_of_procedure_have_no_negative_numbers() {
        body.given()
                .when(new AdoptRulesOfProcedure(
                        SSU, new RulesOfProcedure(null, null, -7, null, null, true, null), LATER))
                .expectNoEvents()
                .expectExceptionDetails(RULES_OF_PROCEDURE_COUNT_FROM_NOTHING_AND_UP);
    }

    static BodyDissolved dissolved() {
        return new BodyDissolved(SSU, null, "Ny avtale", LATER);
    }

    static EstablishBody establish(
            String name, PartnershipId partnership, @Nullable BodyId parent, @Nullable DecidedAt decidedAt) {
        return new EstablishBody(
                SSU, partnership, name, "SSU", BodyKind.COUNCIL, Side.JOINT, parent, null, decidedAt, ESTABLISHED);
    }
}
