package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;

import java.util.List;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingVoteTest {
    static final DecisionId DECISION = DecisionId.random();
    static final Point POINT = point("1", "Planen godkjennes");

    final MeetingExample meeting = MeetingExample.withoutRules();

    @Test
    void each_members_vote_is_recorded() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.VOTE, voted(KARI, Ballot.FOR), voted(OLA, Ballot.BLANK)))
                .expectEvents(adopted(DecisionMode.VOTE, voted(KARI, Ballot.FOR), voted(OLA, Ballot.BLANK)));
    }

    @Test
    void what_is_not_unanimous_needs_every_vote() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.VOTE, voted(KARI, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE);
    }

    @Test
    void what_is_not_unanimous_is_not_recorded_without_votes() {
        givenMet(met(OBSERVER))
                .when(adopt(DecisionMode.VOTE))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE);
    }

    @Test
    void a_unanimous_decision_needs_no_votes() {
        givenMet(met(KARI), met(OLA)).when(adopt(DecisionMode.UNANIMOUS)).expectEvents(adopted(DecisionMode.UNANIMOUS));
    }

    @Test
    void a_unanimous_decision_may_bring_votes_for() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.UNANIMOUS, voted(KARI, Ballot.FOR), voted(OLA, Ballot.FOR)))
                .expectEvents(adopted(DecisionMode.UNANIMOUS, voted(KARI, Ballot.FOR), voted(OLA, Ballot.FOR)));
    }

    @Test
    void a_unanimous_decision_has_no_vote_against() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.UNANIMOUS, voted(KARI, Ballot.FOR), voted(OLA, Ballot.AGAINST)))
                .expectNoEvents()
                .expectExceptionDetails(A_UNANIMOUS_DECISION_HAS_NO_DISSENT);
    }

    @Test
    void a_consensus_has_no_dissent() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.CONSENSUS, voted(KARI, Ballot.FOR), voted(OLA, Ballot.BLANK)))
                .expectNoEvents()
                .expectExceptionDetails(A_UNANIMOUS_DECISION_HAS_NO_DISSENT);
    }

    @Test
    void a_vote_is_won_by_more_for_than_against() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(DecisionMode.VOTE, voted(KARI, Ballot.FOR), voted(OLA, Ballot.AGAINST)))
                .expectNoEvents()
                .expectExceptionDetails(A_VOTE_IS_WON_BY_MORE_FOR_THAN_AGAINST);
    }

    @Test
    void a_member_votes_once() {
        givenMet(met(KARI), met(OLA))
                .when(adopt(
                        DecisionMode.VOTE,
                        voted(KARI, Ballot.FOR),
                        voted(KARI, Ballot.FOR),
                        voted(OLA, Ballot.AGAINST)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEMBER_VOTES_ONCE);
    }

    @Test
    void a_member_who_did_not_meet_does_not_vote() {
        givenMet(met(KARI), missing(OLA))
                .when(adopt(DecisionMode.VOTE, voted(KARI, Ballot.FOR), voted(OLA, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES);
    }

    @Test
    void an_observer_does_not_vote() {
        givenMet(met(KARI), met(OLA), met(OBSERVER))
                .when(adopt(
                        DecisionMode.VOTE,
                        voted(KARI, Ballot.FOR),
                        voted(OLA, Ballot.FOR),
                        voted(OBSERVER, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES);
    }

    @Test
    void whoever_met_for_an_observer_does_not_vote() {
        givenMet(met(KARI), met(OLA), missing(OBSERVER), metFor(STRANGER, OBSERVER))
                .when(adopt(DecisionMode.UNANIMOUS, voted(STRANGER, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES);
    }

    @Test
    void a_personal_deputy_votes_for_an_absent_member() {
        givenMet(missing(KARI), metFor(PERSONAL_DEPUTY_OF_KARI, KARI), met(OLA))
                .when(adopt(DecisionMode.VOTE, voted(PERSONAL_DEPUTY_OF_KARI, Ballot.FOR), voted(OLA, Ballot.FOR)))
                .expectEvents(
                        adopted(DecisionMode.VOTE, voted(PERSONAL_DEPUTY_OF_KARI, Ballot.FOR), voted(OLA, Ballot.FOR)));
    }

    @Test
    void a_ranked_deputy_votes_for_an_absent_member_of_the_same_side() {
        givenMet(met(KARI), metFor(RANKED_DEPUTY_OF_OLA, OLA))
                .when(adopt(DecisionMode.UNANIMOUS, voted(RANKED_DEPUTY_OF_OLA, Ballot.FOR)))
                .expectEvents(adopted(DecisionMode.UNANIMOUS, voted(RANKED_DEPUTY_OF_OLA, Ballot.FOR)));
    }

    @Test
    void a_deputy_of_another_member_does_not_vote() {
        givenMet(metFor(RANKED_DEPUTY_OF_OLA, KARI), met(OLA))
                .when(adopt(DecisionMode.UNANIMOUS, voted(RANKED_DEPUTY_OF_OLA, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES);
    }

    @Test
    void a_deputy_who_was_called_votes() {
        meeting.given(
                        tabled(CASE, NUMBER, null),
                        new AbsenceReported(MEETING, OLA, null, NOTICE),
                        new DeputyCalled(MEETING, STRANGER, OLA, NOTICE),
                        attended(met(KARI), metFor(STRANGER, OLA)))
                .when(adopt(DecisionMode.UNANIMOUS, voted(STRANGER, Ballot.FOR)))
                .expectEvents(adopted(DecisionMode.UNANIMOUS, voted(STRANGER, Ballot.FOR)));
    }

    @Test
    void a_deputy_does_not_vote_when_the_member_met() {
        givenMet(met(KARI), met(OLA), met(PERSONAL_DEPUTY_OF_KARI))
                .when(adopt(DecisionMode.UNANIMOUS, voted(PERSONAL_DEPUTY_OF_KARI, Ballot.FOR)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES);
    }

    TestExecutor<Meeting> givenMet(Attendance... attendance) {
        return meeting.given(tabled(CASE, NUMBER, null), attended(attendance));
    }

    static Vote voted(PersonId voter, Ballot ballot) {
        return new Vote(voter, ballot);
    }

    static AdoptDecision adopt(DecisionMode mode, Vote... votes) {
        return new AdoptDecision(
                MEETING, CASE, DECISION, DecisionForm.WITHOUT_PROPOSAL, mode, null, List.of(POINT), List.of(votes));
    }

    static DecisionAdopted adopted(DecisionMode mode, Vote... votes) {
        return new DecisionAdopted(
                MEETING,
                PARTNERSHIP,
                ASU,
                CASE,
                NUMBER,
                TITLE,
                DECISION,
                DecisionForm.WITHOUT_PROPOSAL,
                mode,
                null,
                List.of(POINT),
                List.of(votes),
                DAY);
    }
}
