package no.vedtakslogg.command.meetings;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static no.vedtakslogg.command.meetings.MeetingRule.A_MEMBER_VOTES_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.A_UNANIMOUS_DECISION_HAS_NO_DISSENT;
import static no.vedtakslogg.command.meetings.MeetingRule.A_VOTE_IS_WON_BY_MORE_FOR_THAN_AGAINST;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES;
import static no.vedtakslogg.command.meetings.MeetingRule.WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE;

import java.util.List;
import java.util.Set;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.persons.PersonId;

/** The votes behind one decision. */
record Votes(List<Vote> votes) {

    void check(DecisionMode mode, Set<PersonId> entitled) {
        var voted = voters();
        A_MEMBER_VOTES_ONCE.check(voted.size() == votes.size());
        ONLY_A_MEMBER_WHO_MET_OR_A_CALLED_DEPUTY_VOTES.check(entitled.containsAll(voted));
        switch (mode) {
            case CONSENSUS, UNANIMOUS -> A_UNANIMOUS_DECISION_HAS_NO_DISSENT.check(count(Ballot.FOR) == votes.size());
            case VOTE -> {
                WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE.check(!votes.isEmpty() && voted.containsAll(entitled));
                A_VOTE_IS_WON_BY_MORE_FOR_THAN_AGAINST.check(count(Ballot.FOR) > count(Ballot.AGAINST));
            }
        }
    }

    Set<PersonId> voters() {
        return votes.stream().map(Vote::voter).collect(toUnmodifiableSet());
    }

    private long count(Ballot ballot) {
        return votes.stream().filter(vote -> vote.ballot() == ballot).count();
    }
}
