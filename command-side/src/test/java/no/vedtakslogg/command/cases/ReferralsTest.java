package no.vedtakslogg.command.cases;

import static no.vedtakslogg.command.cases.CaseRule.ANSWERED_REFERRAL_STAYS_ANSWERED;
import static no.vedtakslogg.command.cases.CaseRule.ANSWER_SAYS_SOMETHING;
import static no.vedtakslogg.command.cases.CaseRule.REFERRALS_ARE_ANSWERED_BEFORE_THE_CASE_CLOSES;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_GOES_BETWEEN_ACTIVE_BODIES;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_GOES_TO_ANOTHER_BODY;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_ACCEPTED_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_DECIDED_BY_THE_BODY_THAT_SENDS_IT;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_MADE_ONCE;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_ACCEPTED;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_SENT;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_SAYS_WHAT_IT_ASKS;
import static no.vedtakslogg.command.cases.CaseRule.REFERRAL_STAYS_WITHIN_THE_PARTNERSHIP;
import static no.vedtakslogg.command.cases.CaseRule.REFUSAL_GIVES_A_REASON;
import static no.vedtakslogg.command.cases.CaseTest.ID;
import static no.vedtakslogg.command.cases.CaseTest.PARTNERSHIP;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.cases.CaseCommand.AcceptReferral;
import no.vedtakslogg.command.cases.CaseCommand.CloseCase;
import no.vedtakslogg.command.cases.CaseCommand.ReferCase;
import no.vedtakslogg.command.cases.CaseCommand.RefuseReferral;
import no.vedtakslogg.command.cases.CaseCommand.ReturnReferral;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
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
class ReferralsTest {
    static final ReferralId REFERRAL = ReferralId.random();
    static final BodyId ASU = BodyId.random();
    static final BodyId FAGRAD = BodyId.random();
    static final BodyId DISSOLVED = BodyId.random();
    static final BodyId ELSEWHERE = BodyId.random();
    static final DecidedAt BY_ASU = new DecidedAt(MeetingId.random(), ID, PointId.random());
    static final DecidedAt BY_FAGRAD = new DecidedAt(MeetingId.random(), ID, PointId.random());
    static final LocalDate SENT = LocalDate.of(2024, 6, 19);
    static final LocalDate LATER = LocalDate.of(2024, 10, 29);
    static final Deadline ANSWER_BY = Deadline.on(LATER, "neste møte");

    final FixtureConfiguration<Case> sak = new AggregateTestFixture<>(Case.class)
            .registerInjectableResource((Bodies) ReferralsTest::standing)
            .registerInjectableResource((Decisions) ReferralsTest::decided);

    @Test
    void a_body_refers_the_case_to_another() {
        given().when(refer(ASU, FAGRAD, BY_ASU)).expectEvents(referred(BY_ASU));
    }

    @Test
    void a_referral_needs_no_decision() {
        given().when(refer(ASU, FAGRAD, null)).expectEvents(referred(null));
    }

    @Test
    void a_referral_is_made_once() {
        given(referred(null))
                .when(refer(ASU, FAGRAD, null))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_MADE_ONCE);
    }

    @Test
    void a_referral_says_what_it_asks() {
        given().when(new ReferCase(ID, REFERRAL, ASU, FAGRAD, " ", ANSWER_BY, null, SENT))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_SAYS_WHAT_IT_ASKS);
    }

    @Test
    void a_referral_goes_to_another_body() {
        given().when(refer(ASU, ASU, null)).expectNoEvents().expectExceptionDetails(REFERRAL_GOES_TO_ANOTHER_BODY);
    }

    @Test
    void a_referral_stays_within_the_partnership() {
        given().when(refer(ASU, ELSEWHERE, null))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_STAYS_WITHIN_THE_PARTNERSHIP);
    }

    @Test
    void a_referral_goes_between_active_bodies() {
        given().when(refer(ASU, DISSOLVED, null))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_GOES_BETWEEN_ACTIVE_BODIES);
        given().when(refer(DISSOLVED, FAGRAD, null))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_GOES_BETWEEN_ACTIVE_BODIES);
    }

    @Test
    void a_referral_goes_to_a_body_that_is_known() {
        given().when(refer(ASU, BodyId.random(), null)).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void a_referral_is_decided_by_the_body_that_sends_it() {
        given().when(refer(ASU, FAGRAD, BY_FAGRAD))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_DECIDED_BY_THE_BODY_THAT_SENDS_IT);
    }

    @Test
    void the_deciding_point_is_known() {
        var unknown = new DecidedAt(BY_ASU.meetingId(), ID, PointId.random());
        given().when(refer(ASU, FAGRAD, unknown)).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void the_receiver_takes_it_on() {
        given(referred(null)).when(accept(FAGRAD)).expectEvents(accepted());
    }

    @Test
    void only_the_receiver_answers() {
        given(referred(null))
                .when(accept(ASU))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER);
        given(referred(null))
                .when(giveBack(ASU, "Utredet"))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER);
        given(referred(null))
                .when(refuse(ASU, "Ikke vårt"))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_ANSWERED_BY_ITS_RECEIVER);
    }

    @Test
    void a_referral_that_was_never_made_is_unknown() {
        given().when(accept(FAGRAD)).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void a_referral_is_accepted_once() {
        given(referred(null), accepted())
                .when(accept(FAGRAD))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_ACCEPTED_ONCE);
    }

    @Test
    void the_receiver_answers_and_sends_the_case_back() {
        given(referred(null), accepted()).when(giveBack(FAGRAD, "Utredet")).expectEvents(returned());
    }

    @Test
    void the_receiver_answers_without_having_taken_it_on_first() {
        given(referred(null)).when(giveBack(FAGRAD, "Utredet")).expectEvents(returned());
    }

    @Test
    void an_answer_says_something() {
        given(referred(null))
                .when(giveBack(FAGRAD, " "))
                .expectNoEvents()
                .expectExceptionDetails(ANSWER_SAYS_SOMETHING);
    }

    @Test
    void the_receiver_refuses_with_a_reason() {
        given(referred(null)).when(refuse(FAGRAD, "Ikke vårt")).expectEvents(refused());
        given(referred(null)).when(refuse(FAGRAD, " ")).expectNoEvents().expectExceptionDetails(REFUSAL_GIVES_A_REASON);
    }

    @Test
    void an_answered_referral_stays_answered() {
        given(referred(null), returned())
                .when(refuse(FAGRAD, "Likevel ikke"))
                .expectNoEvents()
                .expectExceptionDetails(ANSWERED_REFERRAL_STAYS_ANSWERED);
        given(referred(null), refused())
                .when(accept(FAGRAD))
                .expectNoEvents()
                .expectExceptionDetails(ANSWERED_REFERRAL_STAYS_ANSWERED);
    }

    @Test
    void a_referral_is_not_answered_before_it_is_sent() {
        given(referred(null))
                .when(new AcceptReferral(ID, REFERRAL, FAGRAD, null, SENT.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_SENT);
    }

    @Test
    void a_referral_is_not_answered_with_a_day_before_it_was_accepted() {
        given(referred(null), accepted())
                .when(new ReturnReferral(ID, REFERRAL, FAGRAD, "Anbefalingen følger saken", SENT))
                .expectNoEvents()
                .expectExceptionDetails(REFERRAL_IS_NOT_ANSWERED_BEFORE_IT_IS_ACCEPTED);
    }

    @Test
    void a_referral_stays_open_until_it_is_answered_and_so_does_the_case() {
        given(referred(null))
                .when(close())
                .expectNoEvents()
                .expectExceptionDetails(REFERRALS_ARE_ANSWERED_BEFORE_THE_CASE_CLOSES);
        given(referred(null), accepted())
                .when(close())
                .expectNoEvents()
                .expectExceptionDetails(REFERRALS_ARE_ANSWERED_BEFORE_THE_CASE_CLOSES);
        given(referred(null), accepted(), returned())
                .when(close())
                .expectEvents(new CaseClosed(ID, "Behandlet", LATER));
        given(referred(null), refused()).when(close()).expectEvents(new CaseClosed(ID, "Behandlet", LATER));
    }

    TestExecutor<Case> given(CaseEvent... since) {
        return sak.given(CaseTest.opened()).andGiven((Object[]) since);
    }

    static ReferCase refer(BodyId from, BodyId to, @Nullable DecidedAt decidedAt) {
        return new ReferCase(ID, REFERRAL, from, to, "Utred alternativer", ANSWER_BY, decidedAt, SENT);
    }

    static CaseReferred referred(@Nullable DecidedAt decidedAt) {
        return new CaseReferred(ID, REFERRAL, ASU, FAGRAD, "Utred alternativer", ANSWER_BY, decidedAt, SENT);
    }

    static AcceptReferral accept(BodyId body) {
        return new AcceptReferral(ID, REFERRAL, body, null, LATER);
    }

    static ReferralAccepted accepted() {
        return new ReferralAccepted(ID, REFERRAL, FAGRAD, null, LATER);
    }

    static ReturnReferral giveBack(BodyId body, String answer) {
        return new ReturnReferral(ID, REFERRAL, body, answer, LATER);
    }

    static ReferralReturned returned() {
        return new ReferralReturned(ID, REFERRAL, FAGRAD, "Utredet", LATER);
    }

    static RefuseReferral refuse(BodyId body, String reason) {
        return new RefuseReferral(ID, REFERRAL, body, reason, LATER);
    }

    static ReferralRefused refused() {
        return new ReferralRefused(ID, REFERRAL, FAGRAD, "Ikke vårt", LATER);
    }

    static CloseCase close() {
        return new CloseCase(ID, "Behandlet", LATER);
    }

    static Bodies.Standing standing(BodyId body, LocalDate day) {
        if (body.equals(ELSEWHERE)) {
            return standing(PartnershipId.random(), true);
        }
        if (Set.of(ASU, FAGRAD, DISSOLVED).contains(body) && day.equals(SENT)) {
            return standing(PARTNERSHIP, !body.equals(DISSOLVED));
        }
        throw new UnknownReference("body", body);
    }

    private static Bodies.Standing standing(PartnershipId partnership, boolean active) {
        return new Bodies.Standing(partnership, null, active, null, Set.of(), Map.of(), Map.of());
    }

    static Decisions.Decided decided(DecidedAt point) {
        if (point.equals(BY_ASU) || point.equals(BY_FAGRAD)) {
            return new Decisions.Decided(PARTNERSHIP, point.equals(BY_ASU) ? ASU : FAGRAD, SENT);
        }
        throw new UnknownReference("decision point", point.pointId());
    }
}
