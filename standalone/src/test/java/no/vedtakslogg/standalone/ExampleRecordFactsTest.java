package no.vedtakslogg.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddArea;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.AddGoal;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.command.actionplan.MeasureCommand.LinkMeasure;
import no.vedtakslogg.command.bodies.BodyCommand.AdoptRulesOfProcedure;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.ArrangeAgenda;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.JoinPartnership;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.partnerships.PartyKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The example record says what the papers say: numbers, dates, sums, deadlines and who answers for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExampleRecordFactsTest {
    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    private static final Pattern SUM =
            Pattern.compile(": ([0-9]+(?:,[0-9]+)?) mill\\. kroner|: ([0-9]+ [0-9]{3}) kroner");

    @Test
    void both_partnerships_have_their_hospital_trust_and_municipalities() {
        var parties = ExampleRecord.all(JoinPartnership.class);

        assertThat(parties.stream()
                        .filter(party -> party.kind() == PartyKind.HOSPITAL_TRUST)
                        .map(JoinPartnership::name))
                .containsExactly("St. Olavs hospital HF", "Helgelandssykehuset HF");
        assertThat(parties)
                .filteredOn(party -> party.kind() == PartyKind.MUNICIPALITY)
                .hasSize(22 + 17);
    }

    @Test
    void ssu_has_seven_seats_on_each_side_and_decides_nothing_that_was_not_notified() {
        assertThat(ExampleRecord.all(AdoptRulesOfProcedure.class).getFirst().rules())
                .satisfies(rules -> {
                    assertThat(rules.municipalSeats()).isEqualTo(7);
                    assertThat(rules.hospitalSeats()).isEqualTo(7);
                    assertThat(rules.extraordinaryNoticeDays()).isEqualTo(7);
                    assertThat(rules.minutesWithinDays()).isEqualTo(7);
                    assertThat(rules.quorum()).isNull();
                    assertThat(rules.decidesUnnoticedCases()).isFalse();
                });
    }

    @Test
    void the_cases_bear_the_numbers_of_the_papers() {
        assertThat(ExampleRecord.all(TableCase.class))
                .extracting(TableCase::number)
                .extracting(String::valueOf)
                .containsExactlyInAnyOrder(
                        "24/21", "63/22", "61/22", "45/23", "3/24", "6/24", "16/24", "18/24", "19/24", "20/24", "21/24",
                        "22/24", "23/24", "24/24", "25/24", "26/24", "41/24", "42/24", "43/24", "44/24", "45/24",
                        "46/24", "47/24", "48/24", "49/24");
    }

    @Test
    void both_agendas_of_2024_fill_the_afternoon_from_13_to_17() {
        assertThat(ExampleRecord.all(ArrangeAgenda.class)).hasSize(2).allSatisfy(agenda -> assertThat(
                        agenda.entries().stream().mapToInt(AgendaEntry::minutes).sum())
                .isEqualTo(240));
    }

    @Test
    void the_call_of_june_2024_has_no_decisions() {
        assertThat(Stream.iterate(18, number -> number <= 26, number -> number + 1)
                        .map(number -> caseOf(number + "/24")))
                .allSatisfy(caseId -> assertThat(decisionsIn(caseId)).isEmpty());
    }

    @Test
    void case_3_of_2024_keeps_its_whole_tree() {
        assertThat(pointsOf("3/24"))
                .containsExactly(
                        "1", "2", "3", "4", "4.a", "4.b", "4.c", "5", "5.a", "5.a.i", "5.a.ii", "5.a.iii", "5.b",
                        "5.b.i", "5.b.ii", "6", "6.a", "7");
    }

    @Test
    void case_42_allocates_eleven_million_one_hundred_and_seventy_thousand_and_was_amended() {
        var decision = decisionsIn(caseOf("42/24")).getFirst();
        var lines = decision.points().getFirst().points();

        assertThat(decision.form()).isEqualTo(DecisionForm.AMENDED);
        assertThat(lines).hasSize(8);
        assertThat(lines.stream()
                        .map(Point::text)
                        .map(ExampleRecordFactsTest::kroner)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("11170000");
        assertThat(pointsOf("42/24")).contains("1.c.i", "2.d", "3", "4", "5");
    }

    @Test
    void in_case_42_the_project_leaders_report_by_the_end_of_june_2025() {
        assertThat(followUp("42/24", "4")).satisfies(report -> {
            assertThat(report.deadline())
                    .isEqualTo(new Deadline(DeadlineKind.DATE, "innen 30.06.25", null, JUNE_30, null));
            assertThat(report.responsible()).extracting(Responsible::kind).containsExactly(ResponsibleKind.ROLE);
        });
        assertThat(followUp("42/24", "5").deadline().words()).isEqualTo("første møte i 2025");
    }

    @Test
    void in_case_44_three_municipalities_and_the_hospital_start_on_the_first_of_december() {
        assertThat(followUp("44/24", "2")).satisfies(pilot -> {
            assertThat(pilot.deadline().latest()).isEqualTo(LocalDate.of(2024, 12, 1));
            assertThat(pilot.responsible())
                    .extracting(Responsible::words)
                    .containsExactly("Ørland kommune", "Melhus kommune", "Trondheim kommune", "St. Olavs hospital");
        });
        assertThat(followUp("44/24", "3.a").deadline().kind()).isEqualTo(DeadlineKind.MEETING);
    }

    @Test
    void case_45_was_postponed_to_the_first_half_of_2025_and_leaves_nothing_to_follow_up() {
        assertThat(ExampleRecord.all(PostponeCase.class)).singleElement().satisfies(postponed -> {
            assertThat(postponed.caseId()).isEqualTo(caseOf("45/24"));
            assertThat(postponed.until())
                    .isEqualTo(new Deadline(
                            DeadlineKind.PERIOD, "første halvår i 2025", LocalDate.of(2025, 1, 1), JUNE_30, null));
        });
        assertThat(decisionsIn(caseOf("45/24"))).isEmpty();
        assertThat(List.of("41/24", "43/24", "45/24", "48/24", "49/24"))
                .allSatisfy(number -> assertThat(followUpsIn(number)).isEmpty());
    }

    @Test
    void the_other_deadlines_of_october_2024_stand_in_their_own_words() {
        assertThat(followUp("46/24", "2").deadline())
                .isEqualTo(new Deadline(DeadlineKind.PERIOD, "innen utgangen av juni 2025", null, JUNE_30, null));
        assertThat(followUp("47/24", "3").deadline().kind()).isEqualTo(DeadlineKind.CONDITION);
        assertThat(followUp("47/24", "4").deadline().latest()).isEqualTo(JUNE_30);
    }

    @Test
    void the_action_plan_has_52_measures_under_26_goals_in_7_areas() {
        var measures = ExampleRecord.all(AddMeasure.class);

        assertThat(measures).extracting(AddMeasure::number).hasSize(52).doesNotHaveDuplicates();
        assertThat(measures)
                .allSatisfy(measure -> assertThat(measure.responsible()).isNotEmpty());
        assertThat(measures).allSatisfy(measure -> assertThat(measure.marks()).isNotEmpty());
        assertThat(ExampleRecord.all(AddGoal.class)).hasSize(26);
        assertThat(ExampleRecord.all(AddArea.class)).hasSize(7);
    }

    @Test
    void three_measures_are_listed_twice_and_one_waits_for_a_measure_that_does_not_exist() {
        var links = ExampleRecord.all(LinkMeasure.class);

        assertThat(links.stream()
                        .filter(link -> link.kind() == MeasureLinkKind.SAME_AS)
                        .map(LinkMeasure::words))
                .containsExactly("Ref. 1.6.1", "Ref. 1.2.1", "Ref. 1.4.1");
        assertThat(links.stream().filter(link -> link.otherMeasureId() == null).map(LinkMeasure::words))
                .containsExactly("3.1.2");
    }

    private static CaseId caseOf(String number) {
        return ExampleRecord.all(TableCase.class).stream()
                .filter(tabled -> CaseNumber.of(number).equals(tabled.number()))
                .map(TableCase::caseId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No case is numbered " + number));
    }

    private static List<AdoptDecision> decisionsIn(CaseId caseId) {
        return ExampleRecord.all(AdoptDecision.class).stream()
                .filter(decision -> decision.caseId().equals(caseId))
                .toList();
    }

    private static List<String> pointsOf(String number) {
        return points(number).map(Point::number).toList();
    }

    private static Stream<Point> points(String number) {
        return decisionsIn(caseOf(number)).stream()
                .flatMap(decision -> decision.points().stream())
                .flatMap(Point::all);
    }

    private static List<OpenFollowUp> followUpsIn(String number) {
        return ExampleRecord.all(OpenFollowUp.class).stream()
                .filter(followUp -> followUp.decidedAt().caseId().equals(caseOf(number)))
                .toList();
    }

    private static OpenFollowUp followUp(String number, String point) {
        var pointId = points(number)
                .filter(decided -> decided.number().equals(point))
                .findFirst()
                .orElseThrow()
                .id();
        return followUpsIn(number).stream()
                .filter(followUp -> followUp.decidedAt().pointId().equals(pointId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing follows up " + number + " point " + point));
    }

    private static BigDecimal kroner(String text) {
        var sum = SUM.matcher(text);
        assertThat(sum.find()).as(text).isTrue();
        return sum.group(1) == null
                ? new BigDecimal(sum.group(2).replace(" ", ""))
                : new BigDecimal(sum.group(1).replace(',', '.')).movePointRight(6);
    }
}
