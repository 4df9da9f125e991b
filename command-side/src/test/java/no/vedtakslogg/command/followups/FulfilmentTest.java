package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.ACCEPTANCE_IS_DECIDED_BY_THE_BODY_THAT_ACCEPTS;
import static no.vedtakslogg.command.followups.FollowUpRule.A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS;
import static no.vedtakslogg.command.followups.FollowUpRule.CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.followups.FollowUpRule.FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED;
import static no.vedtakslogg.command.followups.FollowUpRule.FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED;
import static no.vedtakslogg.command.followups.FollowUpRule.REJECTION_GIVES_A_REASON;
import static no.vedtakslogg.command.followups.FollowUpRule.REPORT_SAYS_SOMETHING;
import static no.vedtakslogg.command.followups.FollowUpTest.ASU;
import static no.vedtakslogg.command.followups.FollowUpTest.AU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_ASU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_AU;
import static no.vedtakslogg.command.followups.FollowUpTest.ID;
import static no.vedtakslogg.command.followups.FollowUpTest.LATER;

import no.vedtakslogg.command.followups.FollowUpCommand.AcceptFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.RejectFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FulfilmentTest {
    final FixtureConfiguration<FollowUp> followUp = FollowUpTest.fixture();

    @Test
    void it_is_reported_as_done() {
        given().when(report("Rapport levert")).expectEvents(reported());
    }

    @Test
    void a_report_says_something() {
        given().when(report(" ")).expectNoEvents().expectExceptionDetails(REPORT_SAYS_SOMETHING);
    }

    @Test
    void several_report_before_the_body_meets() {
        given(reported()).when(report("Rapport levert")).expectEvents(reported());
    }

    @Test
    void the_body_that_decided_accepts() {
        given(reported()).when(accept(ASU, BY_ASU)).expectEvents(accepted(BY_ASU));
    }

    @Test
    void an_acceptance_needs_no_decision() {
        given(reported()).when(accept(ASU, null)).expectEvents(accepted(null));
    }

    @Test
    void another_body_neither_accepts_nor_rejects() {
        given(reported())
                .when(accept(AU, null))
                .expectNoEvents()
                .expectExceptionDetails(FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED);
        given(reported())
                .when(reject(AU, "Mangler noe"))
                .expectNoEvents()
                .expectExceptionDetails(FULFILMENT_IS_ACCEPTED_BY_THE_BODY_THAT_DECIDED);
    }

    @Test
    void a_fulfilment_is_reported_before_it_is_answered() {
        given().when(accept(ASU, null))
                .expectNoEvents()
                .expectExceptionDetails(FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED);
        given().when(reject(ASU, "Mangler noe"))
                .expectNoEvents()
                .expectExceptionDetails(FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED);
    }

    @Test
    void a_fulfilment_is_not_answered_with_a_day_before_it_was_reported() {
        given(reported())
                .when(new AcceptFulfilment(ID, ASU, null, null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
        given(reported())
                .when(new RejectFulfilment(ID, ASU, "Mangler noe", LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
        given(reported())
                .when(new WithdrawFollowUp(ID, "Overtatt av andre", null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void several_report_and_the_late_one_is_of_an_earlier_day() {
        var earlier = new FulfilmentReported(ID, "Rapport levert", null, LATER.minusDays(1));
        given(reported())
                .when(new ReportFulfilment(ID, "Rapport levert", null, LATER.minusDays(1)))
                .expectEvents(earlier);
        given(reported(), earlier)
                .when(new AcceptFulfilment(ID, ASU, null, null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void what_was_rejected_is_not_reported_anew_with_a_day_before_that() {
        given(reported(), rejected())
                .when(new ReportFulfilment(ID, "Rapport levert", null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void the_acceptance_is_decided_by_the_body_that_accepts() {
        given(reported())
                .when(accept(ASU, BY_AU))
                .expectNoEvents()
                .expectExceptionDetails(ACCEPTANCE_IS_DECIDED_BY_THE_BODY_THAT_ACCEPTS);
    }

    @Test
    void the_body_that_decided_rejects_with_a_reason() {
        given(reported()).when(reject(ASU, "Mangler noe")).expectEvents(rejected());
        given(reported()).when(reject(ASU, " ")).expectNoEvents().expectExceptionDetails(REJECTION_GIVES_A_REASON);
    }

    @Test
    void what_was_rejected_is_open_again() {
        given(reported(), rejected())
                .when(accept(ASU, null))
                .expectNoEvents()
                .expectExceptionDetails(FULFILMENT_IS_REPORTED_BEFORE_IT_IS_ANSWERED);
        given(reported(), rejected()).when(report("Rapport levert")).expectEvents(reported());
        given(reported(), rejected(), reported()).when(accept(ASU, null)).expectEvents(accepted(null));
    }

    @Test
    void what_was_accepted_is_closed() {
        given(reported(), accepted(null))
                .when(report("Rapport levert"))
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE);
    }

    TestExecutor<FollowUp> given(FollowUpEvent... since) {
        return followUp.given(FollowUpTest.opened(FollowUpTest.BY_JUNE)).andGiven((Object[]) since);
    }

    static ReportFulfilment report(String note) {
        return new ReportFulfilment(ID, note, null, LATER);
    }

    static FulfilmentReported reported() {
        return new FulfilmentReported(ID, "Rapport levert", null, LATER);
    }

    static AcceptFulfilment accept(BodyId body, @Nullable DecidedAt decidedAt) {
        return new AcceptFulfilment(ID, body, "Godt arbeid", decidedAt, LATER);
    }

    static FulfilmentAccepted accepted(@Nullable DecidedAt decidedAt) {
        return new FulfilmentAccepted(ID, ASU, "Godt arbeid", decidedAt, LATER);
    }

    static RejectFulfilment reject(BodyId body, String reason) {
        return new RejectFulfilment(ID, body, reason, LATER);
    }

    static FulfilmentRejected rejected() {
        return new FulfilmentRejected(ID, ASU, "Mangler noe", LATER);
    }
}
