package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.DISPOSITION_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_HAS_A_TEXT;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_AFTER_IT_IS_REGISTERED;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_DISPOSED_OF_WITHIN_THE_PARTNERSHIP;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_IS_REGISTERED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.RECOMMENDATION_NAMES_ITS_REPORT;
import static no.vedtakslogg.command.cases.CaseTest.ID;
import static no.vedtakslogg.command.cases.CaseTest.LATER;
import static no.vedtakslogg.command.cases.CaseTest.OPENED;
import static no.vedtakslogg.command.cases.CaseTest.PARTNERSHIP;
import static no.vedtakslogg.events.cases.Disposition.DONE;
import static no.vedtakslogg.events.cases.Disposition.FOLLOW_UP;
import static no.vedtakslogg.events.cases.Disposition.MUNICIPAL_MATTER;

import no.vedtakslogg.command.cases.CaseCommand.DisposeRecommendation;
import no.vedtakslogg.command.cases.CaseCommand.RegisterRecommendation;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.RecommendationId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationsTest {
    static final RecommendationId RECOMMENDATION = RecommendationId.random();
    static final DecidedAt HERE = new DecidedAt(MeetingId.random(), ID, PointId.random());
    static final DecidedAt ELSEWHERE = new DecidedAt(MeetingId.random(), ID, PointId.random());

    final FixtureConfiguration<Case> sak = new AggregateTestFixture<>(Case.class)
            .registerInjectableResource((Decisions) point -> new Decisions.Decided(
                    point.equals(HERE) ? PARTNERSHIP : PartnershipId.random(), BodyId.random(), OPENED));

    @Test
    void a_report_recommends_something() {
        given().when(register("Rapport 2.0", "Kartlegg")).expectEvents(registered());
    }

    @Test
    void a_recommendation_is_registered_once() {
        given(registered())
                .when(register("Rapport 2.0", "Kartlegg"))
                .expectNoEvents()
                .expectExceptionDetails(RECOMMENDATION_IS_REGISTERED_ONCE);
    }

    @Test
    void a_recommendation_names_its_report() {
        given().when(register(" ", "Kartlegg"))
                .expectNoEvents()
                .expectExceptionDetails(RECOMMENDATION_NAMES_ITS_REPORT);
    }

    @Test
    void a_recommendation_has_a_text() {
        given().when(register("Rapport 2.0", " ")).expectNoEvents().expectExceptionDetails(RECOMMENDATION_HAS_A_TEXT);
    }

    @Test
    void it_is_settled_what_becomes_of_it() {
        given(registered())
                .when(dispose(MUNICIPAL_MATTER, "Kommunalt anliggende", HERE))
                .expectEvents(disposed(MUNICIPAL_MATTER, "Kommunalt anliggende", HERE));
    }

    @Test
    void a_recommendation_that_was_never_registered_is_unknown() {
        given().when(dispose(DONE, "Gjort", null)).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void nothing_becomes_of_a_recommendation_before_it_was_registered() {
        var registeredLater =
                new RecommendationRegistered(ID, RECOMMENDATION, "Rapport 2.0", "Kartlegg", OPENED.plusDays(2));
        given(registeredLater)
                .when(new DisposeRecommendation(ID, RECOMMENDATION, DONE, "Gjort", null, OPENED.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(RECOMMENDATION_IS_DISPOSED_OF_AFTER_IT_IS_REGISTERED);
    }

    @Test
    void a_disposition_gives_a_reason() {
        given(registered())
                .when(dispose(DONE, " ", null))
                .expectNoEvents()
                .expectExceptionDetails(DISPOSITION_GIVES_A_REASON);
    }

    @Test
    void a_recommendation_is_disposed_of_once() {
        given(registered(), disposed(MUNICIPAL_MATTER, "Kommunalt anliggende", null))
                .when(dispose(DONE, "Gjort", null))
                .expectNoEvents()
                .expectExceptionDetails(RECOMMENDATION_IS_DISPOSED_OF_ONCE);
    }

    @Test
    void a_recommendation_that_was_followed_up_is_disposed_of_again() {
        given(registered(), disposed(FOLLOW_UP, "Følges opp", null))
                .when(dispose(DONE, "Gjort", null))
                .expectEvents(disposed(DONE, "Gjort", null));
    }

    @Test
    void a_recommendation_is_disposed_of_within_the_partnership() {
        given(registered())
                .when(dispose(DONE, "Gjort", ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(RECOMMENDATION_IS_DISPOSED_OF_WITHIN_THE_PARTNERSHIP);
    }

    TestExecutor<Case> given(CaseEvent... since) {
        return sak.given(CaseTest.opened()).andGiven((Object[]) since);
    }

    static RegisterRecommendation register(String report, String text) {
        return new RegisterRecommendation(ID, RECOMMENDATION, report, text, LATER);
    }

    static RecommendationRegistered registered() {
        return new RecommendationRegistered(ID, RECOMMENDATION, "Rapport 2.0", "Kartlegg", LATER);
    }

    static DisposeRecommendation dispose(Disposition disposition, String reason, @Nullable DecidedAt decidedAt) {
        return new DisposeRecommendation(ID, RECOMMENDATION, disposition, reason, decidedAt, LATER);
    }

    static RecommendationDisposed disposed(Disposition disposition, String reason, @Nullable DecidedAt decidedAt) {
        return new RecommendationDisposed(ID, RECOMMENDATION, disposition, reason, decidedAt, LATER);
    }
}
