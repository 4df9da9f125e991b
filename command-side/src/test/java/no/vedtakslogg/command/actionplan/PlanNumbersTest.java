package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.ActionPlanRule.CLOSED_PLAN_TAKES_NO_NEW_MEASURES;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.MEASURE_HAS_A_NUMBER;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.MEASURE_NUMBER_IS_TAKEN_ONCE;
import static no.vedtakslogg.command.actionplan.ActionPlanRule.NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED;
import static no.vedtakslogg.command.actionplan.MeasureRule.ALIAS_POINTS_TO_THE_REAL_MEASURE;
import static no.vedtakslogg.command.actionplan.MeasureRule.CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddArea;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AdoptActionPlan;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.CloseActionPlan;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.CarryOverMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures and the plans that give them their places, together on a real event store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanNumbersTest {
    static final LocalDate ADOPTED = LocalDate.of(2022, 1, 20);
    static final LocalDate LATER = LocalDate.of(2022, 6, 1);
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide RECORD = new WriteSide(DATABASE);

    static {
        RECORD.send(new FormPartnership(PARTNERSHIP, "Midt", ADOPTED));
    }

    final ActionPlanId plan = ActionPlanId.random();
    final GoalId goal = GoalId.random();

    @BeforeEach
    void adopt() {
        adopt(plan);
        RECORD.send(new AddArea(plan, "2", "Utskrivningsklare", LATER));
        RECORD.send(new AddGoal(plan, goal, "2", "2.1", "Færre liggedøgn", null, LATER));
    }

    @AfterAll
    static void close() {
        RECORD.close();
        DATABASE.close();
    }

    @Test
    void a_measure_and_its_place_in_the_plan_are_recorded_together() {
        var measure = MeasureId.random();
        RECORD.send(add(measure, "2.1.2A"));
        var outline = RECORD.ask(Measures.class, measures -> measures.outlineOf(measure));
        assertThat(outline).isEqualTo(new Measures.Outline(PARTNERSHIP, plan, null));
        assertThat(typesSince(plan)).containsSequence("action-plan.measure-numbered", "measure.added");
        assertThat(transactions(plan, measure)).as("transactions").isEqualTo(1);
    }

    @Test
    void a_measure_number_is_taken_once_however_it_is_spaced() {
        RECORD.send(add(MeasureId.random(), "2.1.2A"));
        RECORD.send(add(MeasureId.random(), "2.1.2B"));
        RECORD.send(add(MeasureId.random(), "2.1.3 B"));
        refuses(MEASURE_NUMBER_IS_TAKEN_ONCE, add(MeasureId.random(), "2.1.3B"));
        refuses(MEASURE_NUMBER_IS_TAKEN_ONCE, add(MeasureId.random(), "2.1.2a"));
    }

    @Test
    void a_measure_has_a_number() {
        refuses(MEASURE_HAS_A_NUMBER, add(MeasureId.random(), " "));
    }

    @Test
    void a_measure_that_is_refused_takes_no_number() {
        var nowhere = ActionPlanTest.NOT_HERE;
        unknown(add(MeasureId.random(), "2.1.4", nowhere, LATER));
        RECORD.send(add(MeasureId.random(), "2.1.4"));
    }

    @Test
    void a_measure_stands_under_a_goal_of_a_plan() {
        unknown(new AddMeasure(
                MeasureId.random(),
                plan,
                GoalId.random(),
                "2.1.5",
                "Kartlegg",
                List.of(),
                List.of(),
                null,
                null,
                LATER));
        unknown(new AddMeasure(
                MeasureId.random(),
                ActionPlanId.random(),
                goal,
                "2.1.5",
                "Kartlegg",
                List.of(),
                List.of(),
                null,
                null,
                LATER));
        var noPlan = new ActionPlanId(PARTNERSHIP.value());
        unknown(new AddMeasure(
                MeasureId.random(), noPlan, goal, "2.1.5", "Kartlegg", List.of(), List.of(), null, null, LATER));
    }

    @Test
    void a_measure_is_not_added_before_the_plan_is_adopted() {
        refuses(
                NOTHING_HAPPENS_BEFORE_THE_PLAN_IS_ADOPTED,
                add(MeasureId.random(), "2.1.6", null, ADOPTED.minusDays(1)));
    }

    @Test
    void a_closed_plan_takes_no_new_measures() {
        RECORD.send(new CloseActionPlan(plan, null, "Ny plan", LATER));
        refuses(CLOSED_PLAN_TAKES_NO_NEW_MEASURES, add(MeasureId.random(), "2.1.7"));
    }

    @Test
    void an_alias_of_an_alias_is_refused() {
        var real = MeasureId.random();
        var alias = MeasureId.random();
        var third = MeasureId.random();
        RECORD.send(add(real, "2.1.1"));
        RECORD.send(add(alias, "2.1.2"));
        RECORD.send(add(third, "2.1.3"));
        RECORD.send(new LinkMeasure(alias, MeasureLinkKind.SAME_AS, real, "Ref. 2.1.1", LATER));
        refuses(
                ALIAS_POINTS_TO_THE_REAL_MEASURE,
                new LinkMeasure(third, MeasureLinkKind.SAME_AS, alias, "Ref. 2.1.2", LATER));
        refuses(
                ALIAS_POINTS_TO_THE_REAL_MEASURE,
                new LinkMeasure(real, MeasureLinkKind.SAME_AS, alias, "Ref. 2.1.2", LATER));
        RECORD.send(new LinkMeasure(third, MeasureLinkKind.SAME_AS, real, "Ref. 2.1.1", LATER));
    }

    @Test
    void a_measure_is_carried_over_into_a_plan_that_replaces_this_one() {
        var next = ActionPlanId.random();
        var measure = MeasureId.random();
        var sibling = MeasureId.random();
        adopt(next);
        RECORD.send(add(measure, "2.1.1"));
        RECORD.send(add(sibling, "2.1.2"));
        RECORD.send(new CloseActionPlan(plan, next, "Ny plan", LATER));
        refuses(CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN, new CarryOverMeasure(measure, next, sibling, LATER));
        unknown(new CarryOverMeasure(measure, ActionPlanId.random(), null, LATER));
        unknown(new CarryOverMeasure(measure, next, MeasureId.random(), LATER));
        RECORD.send(new CarryOverMeasure(measure, next, null, LATER));
    }

    private static void adopt(ActionPlanId plan) {
        RECORD.send(new AdoptActionPlan(plan, PARTNERSHIP, "Handlingsplan", 2022, 2024, null, ADOPTED));
    }

    private AddMeasure add(MeasureId measure, String number) {
        return add(measure, number, null, LATER);
    }

    private AddMeasure add(MeasureId measure, String number, @Nullable DecidedAt decidedAt, LocalDate on) {
        return new AddMeasure(measure, plan, goal, number, "Kartlegg", List.of(), List.of(), null, decidedAt, on);
    }

    private static void refuses(Rule rule, Command command) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> RECORD.send(command))
                .satisfies(broken -> assertThat(broken.getDetails()).contains(rule));
    }

    private static void unknown(Command command) {
        assertThatExceptionOfType(UnknownReference.class).isThrownBy(() -> RECORD.send(command));
    }

    private static List<String> typesSince(ActionPlanId plan) {
        return JdbcClient.create(DATABASE.app())
                .sql("""
                        select type
                          from log.event
                         where position >= (select min(position) from log.event where aggregate_id = ?)
                         order by position
                        """)
                .param(plan.toString())
                .query(String.class)
                .list();
    }

    /** A position is its transaction times 65536, and an ordinal in it. */
    private static long transactions(ActionPlanId plan, MeasureId measure) {
        return JdbcClient.create(DATABASE.app())
                .sql("""
                        select count(distinct position / 65536)
                          from log.event
                         where (aggregate_id = ? and type = 'action-plan.measure-numbered') or aggregate_id = ?
                        """)
                .param(plan.toString())
                .param(measure.toString())
                .query(Long.class)
                .single();
    }
}
