package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.ActionPlanRule.AREA_HAS_A_NUMBER_AND_A_TITLE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.AREA_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.CLOSED_PLAN_TAKES_NO_NEW_MEASURES;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.CLOSING_OF_A_PLAN_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_HAS_A_NUMBER_AND_A_TEXT;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_IS_ADDED_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.GOAL_STANDS_IN_AN_AREA_OF_THE_PLAN;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_DOES_NOT_END_BEFORE_IT_BEGINS;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_HAS_A_TITLE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_ADOPTED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_CLOSED_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_FOR_YEARS_OF_FOUR_DIGITS_AND_AT_MOST_A_HUNDRED;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_SUPERSEDED_BY_ANOTHER;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.PLAN_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP;

import java.time.LocalDate;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddArea;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AdoptActionPlan;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.CloseActionPlan;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.partnerships.Partnerships;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionPlanTest {
    static final ActionPlanId ID = ActionPlanId.random();
    static final ActionPlanId NEXT = ActionPlanId.random();
    static final ActionPlanId ELSEWHERE = ActionPlanId.random();
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final GoalId GOAL = GoalId.random();
    static final DecidedAt HERE = new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    static final DecidedAt NOT_HERE = new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    static final LocalDate ADOPTED = LocalDate.of(2022, 1, 20);
    static final LocalDate LATER = LocalDate.of(2022, 6, 1);
    static final LocalDate AT_LAST = LocalDate.of(2025, 1, 1);

    final FixtureConfiguration<ActionPlan> plan = new AggregateTestFixture<>(ActionPlan.class)
            .registerInjectableResource((Partnerships) partnership -> {
                if (!partnership.equals(PARTNERSHIP)) {
                    throw new UnknownReference("partnership", partnership);
                }
            })
            .registerInjectableResource((Decisions) ActionPlanTest::decided)
            .registerInjectableResource((ActionPlans) ActionPlanTest::partnershipOf);

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2022, 2024", "2022, 2022"})
    void a_plan_is_adopted(int fromYear, int toYear) {
        plan.givenNoPriorActivity()
                .when(adopt("Handlingsplan", fromYear, toYear, HERE))
                .expectEvents(new ActionPlanAdopted(ID, PARTNERSHIP, "Handlingsplan", fromYear, toYear, HERE, ADOPTED));
    }

    @Test
    void a_plan_belongs_to_a_partnership() {
        var nobodys = new AdoptActionPlan(ID, PartnershipId.random(), "Plan", 2022, 2024, null, ADOPTED);
        plan.givenNoPriorActivity().when(nobodys).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void a_plan_has_a_title() {
        plan.givenNoPriorActivity()
                .when(adopt(" ", 2022, 2024, null))
                .expectNoEvents()
                .expectExceptionDetails(PLAN_HAS_A_TITLE);
    }

    @Test
    void a_plan_does_not_end_before_it_begins() {
        plan.givenNoPriorActivity()
                .when(adopt("Handlingsplan", 2024, 2022, null))
                .expectNoEvents()
                .expectExceptionDetails(PLAN_DOES_NOT_END_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest
    @CsvSource({"-2000000000, 2147483647", "202, 2024", "2022, 20224", "2022, 2122"})
    void a_plan_is_for_years_of_four_digits_and_at_most_a_hundred(int fromYear, int toYear) {
        plan.givenNoPriorActivity()
                .when(adopt("Handlingsplan", fromYear, toYear, null))
                .expectNoEvents()
                .expectExceptionDetails(PLAN_IS_FOR_YEARS_OF_FOUR_DIGITS_AND_AT_MOST_A_HUNDRED);
    }

    @Test
    void a_plan_is_adopted_within_its_partnership() {
        plan.givenNoPriorActivity()
                .when(adopt("Handlingsplan", 2022, 2024, NOT_HERE))
                .expectNoEvents()
                .expectExceptionDetails(PLAN_IS_ADOPTED_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void an_area_is_added() {
        given().when(new AddArea(ID, "2", "Utskrivningsklare", LATER))
                .expectEvents(new AreaAdded(ID, "2", "Utskrivningsklare", LATER));
    }

    @ParameterizedTest(name = "«{0}», «{1}»")
    @CsvSource({"'', Utskrivningsklare", "2, ' '"})
    void an_area_has_a_number_and_a_title(String number, String title) {
        given().when(new AddArea(ID, number, title, LATER))
                .expectNoEvents()
                .expectExceptionDetails(AREA_HAS_A_NUMBER_AND_A_TITLE);
    }

    @Test
    void an_area_number_is_taken_once() {
        given(area())
                .when(new AddArea(ID, " 2", "Igjen", LATER))
                .expectNoEvents()
                .expectExceptionDetails(AREA_NUMBER_IS_TAKEN_ONCE);
    }

    @Test
    void a_goal_is_added_under_an_area() {
        given(area()).when(addGoal(GOAL, "2", "2.1", "Færre liggedøgn")).expectEvents(goal());
    }

    @Test
    void a_goal_stands_in_an_area_of_the_plan() {
        given(area())
                .when(addGoal(GOAL, "3", "3.1", "Færre liggedøgn"))
                .expectNoEvents()
                .expectExceptionDetails(GOAL_STANDS_IN_AN_AREA_OF_THE_PLAN);
    }

    @Test
    void a_goal_is_added_once() {
        given(area(), goal())
                .when(addGoal(GOAL, "2", "2.2", "Noe annet"))
                .expectNoEvents()
                .expectExceptionDetails(GOAL_IS_ADDED_ONCE);
    }

    @Test
    void a_goal_number_is_taken_once() {
        given(area(), goal())
                .when(addGoal(GoalId.random(), "2", "2.1", "Noe annet"))
                .expectNoEvents()
                .expectExceptionDetails(GOAL_NUMBER_IS_TAKEN_ONCE);
    }

    @ParameterizedTest(name = "«{0}», «{1}»")
    @CsvSource({"' ', Færre liggedøgn", "2.1, ''"})
    void a_goal_has_a_number_and_a_text(String number, String text) {
        given(area())
                .when(addGoal(GOAL, "2", number, text))
                .expectNoEvents()
                .expectExceptionDetails(GOAL_HAS_A_NUMBER_AND_A_TEXT);
    }

    @Test
    void nothing_happens_before_the_plan_is_adopted() {
        given().when(new AddArea(ID, "2", "Utskrivningsklare", ADOPTED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED);
    }

    @Test
    void a_plan_is_closed_and_replaced_by_another() {
        given().when(close(NEXT, "Ny plan")).expectEvents(closed(NEXT));
    }

    @Test
    void a_plan_is_closed_without_another_after_it() {
        given().when(close(null, "Ny plan")).expectEvents(closed(null));
    }

    @Test
    void a_plan_is_closed_once() {
        given(closed(null)).when(close(NEXT, "Ny plan")).expectNoEvents().expectExceptionDetails(PLAN_IS_CLOSED_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void the_closing_of_a_plan_gives_a_reason(String reason) {
        given().when(close(null, reason)).expectNoEvents().expectExceptionDetails(CLOSING_OF_A_PLAN_GIVES_A_REASON);
    }

    @Test
    void a_plan_is_superseded_by_another() {
        given().when(close(ID, "Ny plan")).expectNoEvents().expectExceptionDetails(PLAN_IS_SUPERSEDED_BY_ANOTHER);
    }

    @Test
    void a_plan_is_superseded_by_one_that_exists_in_its_partnership() {
        given().when(close(ELSEWHERE, "Ny plan"))
                .expectNoEvents()
                .expectExceptionDetails(PLAN_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP);
        given().when(close(ActionPlanId.random(), "Ny plan")).expectNoEvents().expectException(UnknownReference.class);
    }

    @Test
    void a_closed_plan_takes_neither_areas_nor_goals() {
        given(area(), closed(null))
                .when(new AddArea(ID, "3", "Akutt", AT_LAST))
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_PLAN_TAKES_NO_NEW_MEASURES);
        given(area(), closed(null))
                .when(new AddGoal(ID, GOAL, "2", "2.1", "Færre liggedøgn", null, AT_LAST))
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_PLAN_TAKES_NO_NEW_MEASURES);
    }

    TestExecutor<ActionPlan> given(ActionPlanEvent... since) {
        return plan.given(adopted(ID)).andGiven((Object[]) since);
    }

    static AdoptActionPlan adopt(String title, int fromYear, int toYear, @Nullable DecidedAt decidedAt) {
        return new AdoptActionPlan(ID, PARTNERSHIP, title, fromYear, toYear, decidedAt, ADOPTED);
    }

    static ActionPlanAdopted adopted(ActionPlanId id) {
        return new ActionPlanAdopted(id, PARTNERSHIP, "Handlingsplan", 2022, 2024, HERE, ADOPTED);
    }

    static AreaAdded area() {
        return new AreaAdded(ID, "2", "Utskrivningsklare", LATER);
    }

    static AddGoal addGoal(GoalId goal, String area, String number, String text) {
        return new AddGoal(ID, goal, area, number, text, "Jf. ASU 20.01.22", LATER);
    }

    static GoalAdded goal() {
        return new GoalAdded(ID, GOAL, "2", "2.1", "Færre liggedøgn", "Jf. ASU 20.01.22", LATER);
    }

    static CloseActionPlan close(@Nullable ActionPlanId supersededBy, String reason) {
        return new CloseActionPlan(ID, supersededBy, reason, AT_LAST);
    }

    static ActionPlanClosed closed(@Nullable ActionPlanId supersededBy) {
        return new ActionPlanClosed(ID, supersededBy, "Ny plan", AT_LAST);
    }

    static PartnershipId partnershipOf(ActionPlanId plan) {
        if (plan.equals(ID) || plan.equals(NEXT)) {
            return PARTNERSHIP;
        }
        if (plan.equals(ELSEWHERE)) {
            return PartnershipId.random();
        }
        throw new UnknownReference("action plan", plan);
    }

    static Decisions.Decided decided(DecidedAt point) {
        if (point.equals(HERE)) {
            return new Decisions.Decided(PARTNERSHIP, BodyId.random(), ADOPTED);
        }
        if (point.equals(NOT_HERE)) {
            return new Decisions.Decided(PartnershipId.random(), BodyId.random(), ADOPTED);
        }
        throw new UnknownReference("decision point", point.pointId());
    }
}
