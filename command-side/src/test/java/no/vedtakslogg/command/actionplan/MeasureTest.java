package no.vedtakslogg.command.actionplan;

import static no.vedtakslogg.command.actionplan.ActionPlanTest.GOAL;
import static no.vedtakslogg.command.actionplan.ActionPlanTest.HERE;
import static no.vedtakslogg.command.actionplan.ActionPlanTest.LATER;
import static no.vedtakslogg.command.actionplan.ActionPlanTest.NEXT;
import static no.vedtakslogg.command.actionplan.ActionPlanTest.NOT_HERE;
import static no.vedtakslogg.command.actionplan.ActionPlanTest.PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN;
import static no.vedtakslogg.command.actionplan.MeasureRule.DROPPING_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_HAS_A_TEXT;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_CARRIED_OVER_TO_ANOTHER_PLAN;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_CARRIED_OVER_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP;
import static no.vedtakslogg.command.actionplan.MeasureRule.MEASURE_THAT_LEFT_THE_PLAN_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.actionplan.MeasureRule.NOTHING_HAPPENS_BEFORE_THE_MEASURE_IS_ADDED;
import static no.vedtakslogg.command.actionplan.MeasureRule.REWORDING_CHANGES_THE_TEXT;
import static no.vedtakslogg.command.actionplan.MeasureRule.REWORDING_GIVES_A_REASON;
import static no.vedtakslogg.command.actionplan.MeasureRule.YEAR_HAS_ONE_MARK;
import static no.vedtakslogg.events.actionplan.Colour.GREEN;
import static no.vedtakslogg.events.actionplan.Colour.YELLOW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.CarryOverMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.DropMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.ReportMeasureStatus;
import no.vedtakslogg.command.actionplan.MeasureCommand.RewordMeasure;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureTest {
    static final MeasureId ID = MeasureId.random();
    static final MeasureId IN_THE_NEXT_PLAN = MeasureId.random();
    static final MeasureId IN_THIS_PLAN = MeasureId.random();
    static final LocalDate MUCH_LATER = LocalDate.of(2024, 6, 19);
    static final List<Responsible> FAGRAD = List.of(new Responsible(ResponsibleKind.NAMED, "Et fagråd", null));
    /** The plan for 2022–2024 has a column for 2025, too. */
    static final List<YearMark> MARKS = List.of(new YearMark(2022, "x oppstart høst"), new YearMark(2025, "-"));

    final FixtureConfiguration<Measure> measure = fixture();

    static FixtureConfiguration<Measure> fixture() {
        return new AggregateTestFixture<>(Measure.class)
                .registerInjectableResource((PlanNumbers) added -> PARTNERSHIP)
                .registerInjectableResource((ActionPlans) ActionPlanTest::partnershipOf)
                .registerInjectableResource((Decisions) ActionPlanTest::decided)
                .registerInjectableResource((Measures) MeasureTest::outlineOf);
    }

    @Test
    void a_measure_is_added_to_the_plan() {
        measure.givenNoPriorActivity()
                .when(add("Kartlegg tilbudet", MARKS, HERE))
                .expectEvents(added(HERE));
    }

    @Test
    void a_measure_has_a_text() {
        measure.givenNoPriorActivity()
                .when(add(" ", MARKS, null))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_HAS_A_TEXT);
        given().when(reword(" ", "Etter avtale", null)).expectNoEvents().expectExceptionDetails(MEASURE_HAS_A_TEXT);
    }

    @Test
    void a_year_has_one_mark() {
        measure.givenNoPriorActivity()
                .when(add("Kartlegg tilbudet", List.of(new YearMark(2022, "x"), new YearMark(2022, "-")), null))
                .expectNoEvents()
                .expectExceptionDetails(YEAR_HAS_ONE_MARK);
    }

    @Test
    void a_measure_is_decided_within_its_partnership() {
        measure.givenNoPriorActivity()
                .when(add("Kartlegg tilbudet", MARKS, NOT_HERE))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP);
        given().when(reword("Ny tekst", "Etter avtale", NOT_HERE))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP);
        given().when(drop("For stort omfang", NOT_HERE))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_DECIDED_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void a_measure_is_reworded_by_agreement() {
        given().when(reword("Ny tekst", "Etter avtale", HERE)).expectEvents(reworded("Ny tekst"));
    }

    @Test
    void a_rewording_changes_the_text() {
        given().when(reword("Kartlegg tilbudet", "Etter avtale", null))
                .expectNoEvents()
                .expectExceptionDetails(REWORDING_CHANGES_THE_TEXT);
        given(reworded("Ny tekst"))
                .when(reword("Ny tekst", "Etter avtale", null))
                .expectNoEvents()
                .expectExceptionDetails(REWORDING_CHANGES_THE_TEXT);
    }

    @Test
    void a_rewording_gives_a_reason() {
        given().when(reword("Ny tekst", " ", null)).expectNoEvents().expectExceptionDetails(REWORDING_GIVES_A_REASON);
    }

    @Test
    void how_far_it_has_come_is_reported_with_or_without_a_comment() {
        given().when(new ReportMeasureStatus(ID, YELLOW, "To av tre", null, MUCH_LATER))
                .expectEvents(new MeasureStatusReported(ID, YELLOW, "To av tre", null, MUCH_LATER));
        given().when(new ReportMeasureStatus(ID, GREEN, "", null, MUCH_LATER))
                .expectEvents(new MeasureStatusReported(ID, GREEN, "", null, MUCH_LATER));
    }

    @Test
    void a_measure_goes_on_in_another_plan() {
        given().when(carryOver(NEXT, IN_THE_NEXT_PLAN)).expectEvents(carriedOver(IN_THE_NEXT_PLAN));
    }

    @Test
    void a_measure_goes_on_before_it_has_its_place_in_the_other_plan() {
        given().when(carryOver(NEXT, null)).expectEvents(carriedOver(null));
    }

    @Test
    void a_measure_is_carried_over_to_another_plan() {
        given().when(carryOver(ActionPlanTest.ID, null))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_CARRIED_OVER_TO_ANOTHER_PLAN);
    }

    @Test
    void a_measure_is_carried_over_within_its_partnership() {
        given().when(carryOver(ActionPlanTest.ELSEWHERE, null))
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_IS_CARRIED_OVER_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void a_carried_over_measure_stands_in_the_other_plan() {
        given().when(carryOver(NEXT, IN_THIS_PLAN))
                .expectNoEvents()
                .expectExceptionDetails(CARRIED_OVER_MEASURE_STANDS_IN_THE_OTHER_PLAN);
    }

    @Test
    void a_measure_is_dropped() {
        given().when(drop("For stort omfang", HERE)).expectEvents(dropped());
    }

    @Test
    void dropping_gives_a_reason() {
        given().when(drop(" ", null)).expectNoEvents().expectExceptionDetails(DROPPING_GIVES_A_REASON);
    }

    @ParameterizedTest
    @MethodSource("everythingAMeasureTakes")
    void a_measure_that_left_the_plan_takes_nothing_more(MeasureCommand command) {
        given(dropped())
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_THAT_LEFT_THE_PLAN_TAKES_NOTHING_MORE);
        given(carriedOver(null))
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(MEASURE_THAT_LEFT_THE_PLAN_TAKES_NOTHING_MORE);
    }

    @Test
    void nothing_happens_before_the_measure_is_added() {
        given().when(new ReportMeasureStatus(ID, GREEN, "", null, LATER.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_BEFORE_THE_MEASURE_IS_ADDED);
    }

    static Stream<MeasureCommand> everythingAMeasureTakes() {
        return Stream.of(
                new LinkMeasure(ID, MeasureLinkKind.SEE_WITH, IN_THIS_PLAN, "Ses i helhet", MUCH_LATER),
                reword("Ny tekst", "Etter avtale", null),
                new ReportMeasureStatus(ID, GREEN, "", null, MUCH_LATER),
                carryOver(NEXT, null),
                drop("For stort omfang", null));
    }

    TestExecutor<Measure> given(MeasureEvent... since) {
        return measure.given(added(null)).andGiven((Object[]) since);
    }

    static AddMeasure add(String text, List<YearMark> marks, @Nullable DecidedAt decidedAt) {
        return new AddMeasure(
                ID, ActionPlanTest.ID, GOAL, "2.1.2A", text, FAGRAD, marks, "Jf. ASU 20.01.22", decidedAt, LATER);
    }

    static MeasureAdded added(@Nullable DecidedAt decidedAt) {
        return new MeasureAdded(
                ID,
                PARTNERSHIP,
                ActionPlanTest.ID,
                GOAL,
                "2.1.2A",
                "Kartlegg tilbudet",
                FAGRAD,
                MARKS,
                "Jf. ASU 20.01.22",
                decidedAt,
                LATER);
    }

    static RewordMeasure reword(String text, String reason, @Nullable DecidedAt decidedAt) {
        return new RewordMeasure(ID, text, reason, decidedAt, MUCH_LATER);
    }

    static MeasureReworded reworded(String text) {
        return new MeasureReworded(ID, text, "Etter avtale", HERE, MUCH_LATER);
    }

    static CarryOverMeasure carryOver(ActionPlanId plan, @Nullable MeasureId successor) {
        return new CarryOverMeasure(ID, plan, successor, MUCH_LATER);
    }

    static MeasureCarriedOver carriedOver(@Nullable MeasureId successor) {
        return new MeasureCarriedOver(ID, NEXT, successor, MUCH_LATER);
    }

    static DropMeasure drop(String reason, @Nullable DecidedAt decidedAt) {
        return new DropMeasure(ID, reason, decidedAt, MUCH_LATER);
    }

    static MeasureDropped dropped() {
        return new MeasureDropped(ID, "For stort omfang", HERE, MUCH_LATER);
    }

    static Measures.Outline outlineOf(MeasureId measure) {
        if (measure.equals(IN_THIS_PLAN) || measure.equals(IN_THE_NEXT_PLAN)) {
            var plan = measure.equals(IN_THIS_PLAN) ? ActionPlanTest.ID : NEXT;
            return new Measures.Outline(PARTNERSHIP, plan, null);
        }
        throw new UnknownReference("measure", measure);
    }
}
