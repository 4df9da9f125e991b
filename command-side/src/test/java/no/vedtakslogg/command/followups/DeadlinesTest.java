package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS;
import static no.vedtakslogg.command.followups.FollowUpRule.CONDITION_IS_MET_ONCE;
import static no.vedtakslogg.command.followups.FollowUpRule.DEADLINE_IS_MOVED_ONLY_BY_A_DECISION;
import static no.vedtakslogg.command.followups.FollowUpRule.EXTENSION_IS_DECIDED_WITHIN_THE_PARTNERSHIP;
import static no.vedtakslogg.command.followups.FollowUpRule.EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY;
import static no.vedtakslogg.command.followups.FollowUpRule.ONLY_A_CONDITION_IS_MET;
import static no.vedtakslogg.command.followups.FollowUpRule.REPORT_SAYS_SOMETHING;
import static no.vedtakslogg.command.followups.FollowUpRule.THERE_IS_A_DEADLINE_TO_EXTEND;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_ASU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_AU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_JUNE;
import static no.vedtakslogg.command.followups.FollowUpTest.ELSEWHERE;
import static no.vedtakslogg.command.followups.FollowUpTest.ID;
import static no.vedtakslogg.command.followups.FollowUpTest.JUNE_30;
import static no.vedtakslogg.command.followups.FollowUpTest.LATER;

import java.time.LocalDate;
import no.vedtakslogg.command.followups.FollowUpCommand.ExtendDeadline;
import no.vedtakslogg.command.followups.FollowUpCommand.MeetCondition;
import no.vedtakslogg.command.followups.FollowUpCommand.SetDeadline;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlinesTest {
    static final Deadline IN_AUTUMN = new Deadline(DeadlineKind.PERIOD, "til høsten", null, null, null);
    static final Deadline WHEN_GUIDED =
            new Deadline(DeadlineKind.CONDITION, "når nye føringer foreligger", null, null, "nye føringer");
    static final Deadline BY_DECEMBER = Deadline.on(LocalDate.of(2025, 12, 1), "innen 01.12.25");

    final FixtureConfiguration<FollowUp> followUp = FollowUpTest.fixture();

    @Test
    void a_deadline_is_set_where_there_was_none() {
        given(Deadline.NONE).when(set(BY_JUNE)).expectEvents(new DeadlineSet(ID, BY_JUNE, LATER));
    }

    @Test
    void a_day_is_given_to_a_season_and_to_a_condition() {
        given(IN_AUTUMN).when(set(BY_DECEMBER)).expectEvents(new DeadlineSet(ID, BY_DECEMBER, LATER));
        given(WHEN_GUIDED).when(set(BY_DECEMBER)).expectEvents(new DeadlineSet(ID, BY_DECEMBER, LATER));
    }

    @Test
    void the_words_are_put_right_while_the_day_stands() {
        var reworded = Deadline.on(JUNE_30, "før sommeren");
        given(BY_JUNE).when(set(reworded)).expectEvents(new DeadlineSet(ID, reworded, LATER));
    }

    @Test
    void a_day_that_stands_is_moved_only_by_a_decision() {
        given(BY_JUNE)
                .when(set(BY_DECEMBER))
                .expectNoEvents()
                .expectExceptionDetails(DEADLINE_IS_MOVED_ONLY_BY_A_DECISION);
        given(BY_JUNE)
                .when(set(Deadline.NONE))
                .expectNoEvents()
                .expectExceptionDetails(DEADLINE_IS_MOVED_ONLY_BY_A_DECISION);
    }

    @Test
    void what_a_decision_has_moved_only_a_decision_moves_again() {
        given(BY_JUNE, extended(IN_AUTUMN))
                .when(set(BY_DECEMBER))
                .expectNoEvents()
                .expectExceptionDetails(DEADLINE_IS_MOVED_ONLY_BY_A_DECISION);
        given(BY_JUNE, extended(IN_AUTUMN)).when(extend(BY_DECEMBER, BY_ASU)).expectEvents(extended(BY_DECEMBER));
    }

    @Test
    void the_body_extends_a_deadline() {
        given(BY_JUNE).when(extend(BY_DECEMBER, BY_ASU)).expectEvents(extended(BY_DECEMBER));
    }

    @Test
    void another_body_of_the_partnership_extends_a_deadline() {
        given(BY_JUNE)
                .when(extend(BY_DECEMBER, BY_AU))
                .expectEvents(new DeadlineExtended(ID, BY_DECEMBER, BY_AU, "Mer tid", LATER));
    }

    @Test
    void an_extension_is_decided_within_the_partnership() {
        given(BY_JUNE)
                .when(extend(BY_DECEMBER, ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(EXTENSION_IS_DECIDED_WITHIN_THE_PARTNERSHIP);
    }

    @Test
    void an_extension_hangs_on_a_decision_point_that_exists() {
        given(BY_JUNE)
                .when(extend(BY_DECEMBER, FollowUpTest.point()))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void there_is_a_deadline_to_extend() {
        given(Deadline.NONE)
                .when(extend(BY_DECEMBER, BY_ASU))
                .expectNoEvents()
                .expectExceptionDetails(THERE_IS_A_DEADLINE_TO_EXTEND);
    }

    @Test
    void an_extension_moves_the_deadline_to_a_later_day() {
        given(BY_JUNE)
                .when(extend(Deadline.on(JUNE_30, "30. juni"), BY_ASU))
                .expectNoEvents()
                .expectExceptionDetails(EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY);
        given(BY_DECEMBER)
                .when(extend(BY_JUNE, BY_ASU))
                .expectNoEvents()
                .expectExceptionDetails(EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY);
        given(BY_JUNE)
                .when(extend(Deadline.NONE, BY_ASU))
                .expectNoEvents()
                .expectExceptionDetails(EXTENSION_MOVES_THE_DEADLINE_TO_A_LATER_DAY);
    }

    @Test
    void a_deadline_that_was_moved_is_not_moved_again_with_a_day_before_that() {
        given(BY_JUNE, extended(BY_DECEMBER))
                .when(new ExtendDeadline(
                        ID, Deadline.on(JUNE_30.plusYears(1), "30.06.26"), BY_ASU, null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
        given(WHEN_GUIDED, extended(WHEN_GUIDED))
                .when(new MeetCondition(ID, "Føringene kom i januar", LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_FOLLOW_UP_GOES_ON_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void the_condition_comes_about() {
        given(WHEN_GUIDED).when(meet("Føringene kom i januar")).expectEvents(met());
    }

    @Test
    void only_a_condition_is_met() {
        given(BY_JUNE)
                .when(meet("Føringene kom i januar"))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_CONDITION_IS_MET);
    }

    @Test
    void a_condition_is_met_once() {
        given(WHEN_GUIDED, met())
                .when(meet("Føringene kom i januar"))
                .expectNoEvents()
                .expectExceptionDetails(CONDITION_IS_MET_ONCE);
    }

    @Test
    void a_new_condition_is_met_anew() {
        given(WHEN_GUIDED, met(), extended(WHEN_GUIDED))
                .when(meet("Føringene kom i januar"))
                .expectEvents(met());
    }

    @Test
    void whoever_reports_the_condition_says_what_came_about() {
        given(WHEN_GUIDED).when(meet(" ")).expectNoEvents().expectExceptionDetails(REPORT_SAYS_SOMETHING);
    }

    TestExecutor<FollowUp> given(Deadline deadline, FollowUpEvent... since) {
        return followUp.given(FollowUpTest.opened(deadline)).andGiven((Object[]) since);
    }

    static SetDeadline set(Deadline deadline) {
        return new SetDeadline(ID, deadline, LATER);
    }

    static ExtendDeadline extend(Deadline deadline, DecidedAt by) {
        return new ExtendDeadline(ID, deadline, by, "Mer tid", LATER);
    }

    static DeadlineExtended extended(Deadline deadline) {
        return new DeadlineExtended(ID, deadline, BY_ASU, "Mer tid", LATER);
    }

    static MeetCondition meet(String note) {
        return new MeetCondition(ID, note, LATER);
    }

    static ConditionMet met() {
        return new ConditionMet(ID, "Føringene kom i januar", LATER);
    }
}
