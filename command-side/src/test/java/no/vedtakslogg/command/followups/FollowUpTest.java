package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE;
import static no.vedtakslogg.command.followups.FollowUpRule.FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION;
import static no.vedtakslogg.command.followups.FollowUpRule.FOLLOW_UP_SAYS_WHAT_IS_TO_BE_DONE;
import static no.vedtakslogg.command.followups.FollowUpRule.NOTHING_HAPPENS_BEFORE_THE_FOLLOW_UP_IS_OPENED;
import static no.vedtakslogg.command.followups.FollowUpRule.PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.PROGRESS_IS_COUNTED_AS_DONE_OF_A_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.PROGRESS_IS_NOT_MORE_THAN_THE_WHOLE;
import static no.vedtakslogg.command.followups.FollowUpRule.REPORT_SAYS_SOMETHING;
import static no.vedtakslogg.command.followups.FollowUpRule.WITHDRAWAL_GIVES_A_REASON;
import static no.vedtakslogg.command.followups.FollowUpRule.WITHDRAWAL_IS_DECIDED_WITHIN_THE_PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.command.followups.FollowUpCommand.AcceptFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.AssignResponsible;
import no.vedtakslogg.command.followups.FollowUpCommand.ExtendDeadline;
import no.vedtakslogg.command.followups.FollowUpCommand.MeetCondition;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.command.followups.FollowUpCommand.RejectFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportFulfilment;
import no.vedtakslogg.command.followups.FollowUpCommand.ReportProgress;
import no.vedtakslogg.command.followups.FollowUpCommand.SetDeadline;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.command.meetings.Decisions;
import no.vedtakslogg.command.meetings.MeetingTies;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
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
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpTest {
    static final FollowUpId ID = FollowUpId.random();
    static final FollowUpId WHOLE = FollowUpId.random();
    static final FollowUpId CLOSED_WHOLE = FollowUpId.random();
    static final FollowUpId WHOLE_OF_ANOTHER = FollowUpId.random();
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final BodyId ASU = BodyId.random();
    static final BodyId AU = BodyId.random();
    static final DecidedAt BY_ASU = point();
    static final DecidedAt BY_AU = point();
    static final DecidedAt ELSEWHERE = point();
    static final LocalDate DECIDED = LocalDate.of(2024, 10, 29);
    static final LocalDate LATER = LocalDate.of(2025, 2, 4);
    static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    static final LocalDate NEXT_MEETING = LocalDate.of(2025, 6, 3);
    static final Deadline BY_JUNE = Deadline.on(JUNE_30, "innen utgangen av juni 2025");
    static final List<Responsible> GROUP = List.of(new Responsible(ResponsibleKind.NAMED, "Prosjektgruppen", null));

    final FixtureConfiguration<FollowUp> followUp = fixture();

    static FixtureConfiguration<FollowUp> fixture() {
        return new AggregateTestFixture<>(FollowUp.class)
                .registerInjectableResource((Decisions) FollowUpTest::decided)
                .registerInjectableResource((FollowUps) FollowUpTest::outlineOf)
                .registerInjectableResource((MeetingTies) FollowUpTest::dayOf);
    }

    /** Every meeting of the partnership is on the same day. */
    static LocalDate dayOf(MeetingId meeting, FollowUpId followUp, PartnershipId partnership, LocalDate effectiveOn) {
        return partnership.equals(PARTNERSHIP) ? NEXT_MEETING : LocalDate.MAX;
    }

    @Test
    void a_decision_point_asks_something_of_somebody() {
        followUp.givenNoPriorActivity().when(open(BY_ASU, null, DECIDED)).expectEvents(opened(BY_JUNE));
    }

    @Test
    void papers_sometimes_name_nobody_and_no_day() {
        followUp.givenNoPriorActivity()
                .when(new OpenFollowUp(ID, BY_ASU, null, "Rapporter", List.of(), Deadline.NONE, DECIDED))
                .expectEvents(new FollowUpOpened(
                        ID, PARTNERSHIP, ASU, BY_ASU, null, "Rapporter", List.of(), Deadline.NONE, DECIDED));
    }

    @Test
    void a_follow_up_hangs_on_a_decision_point_that_exists() {
        followUp.givenNoPriorActivity()
                .when(open(point(), null, DECIDED))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_follow_up_says_what_is_to_be_done() {
        followUp.givenNoPriorActivity()
                .when(new OpenFollowUp(ID, BY_ASU, null, " ", GROUP, BY_JUNE, DECIDED))
                .expectNoEvents()
                .expectExceptionDetails(FOLLOW_UP_SAYS_WHAT_IS_TO_BE_DONE);
    }

    @Test
    void a_follow_up_is_not_opened_before_the_decision() {
        followUp.givenNoPriorActivity()
                .when(open(BY_ASU, null, DECIDED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(FOLLOW_UP_IS_NOT_OPENED_BEFORE_THE_DECISION);
    }

    @Test
    void a_part_hangs_on_the_same_point_as_its_whole() {
        followUp.givenNoPriorActivity()
                .when(open(BY_ASU, WHOLE, DECIDED))
                .expectEvents(
                        new FollowUpOpened(ID, PARTNERSHIP, ASU, BY_ASU, WHOLE, "Rapporter", GROUP, BY_JUNE, DECIDED));
        fixture()
                .givenNoPriorActivity()
                .when(open(BY_ASU, WHOLE_OF_ANOTHER, DECIDED))
                .expectNoEvents()
                .expectExceptionDetails(PART_HANGS_ON_THE_SAME_POINT_AS_ITS_WHOLE);
    }

    @Test
    void a_part_belongs_to_a_whole_that_exists_and_is_open() {
        followUp.givenNoPriorActivity()
                .when(open(BY_ASU, FollowUpId.random(), DECIDED))
                .expectNoEvents()
                .expectException(UnknownReference.class);
        fixture()
                .givenNoPriorActivity()
                .when(open(BY_ASU, CLOSED_WHOLE, DECIDED))
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE);
    }

    @Test
    void others_answer_for_it_from_now_on() {
        given().when(new AssignResponsible(ID, List.of(), "Gruppen er oppløst", LATER))
                .expectEvents(new ResponsibleAssigned(ID, List.of(), "Gruppen er oppløst", LATER));
    }

    @Test
    void progress_is_reported() {
        given().when(report("To av tre grupper er i gang", 2, 3))
                .expectEvents(new ProgressReported(ID, "To av tre grupper er i gang", 2, 3, null, LATER));
    }

    @Test
    void progress_is_reported_without_counting() {
        given().when(report("Arbeidet er i gang", null, null))
                .expectEvents(new ProgressReported(ID, "Arbeidet er i gang", null, null, null, LATER));
    }

    @Test
    void a_report_says_something() {
        given().when(report(" ", 2, 3)).expectNoEvents().expectExceptionDetails(REPORT_SAYS_SOMETHING);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"2,", ",3"})
    void progress_is_counted_as_done_of_a_whole(@Nullable Integer done, @Nullable Integer of) {
        given().when(report("I gang", done, of))
                .expectNoEvents()
                .expectExceptionDetails(PROGRESS_IS_COUNTED_AS_DONE_OF_A_WHOLE);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"4, 3", "-1, 3", "0, 0", "-2, -1"})
    void progress_is_not_more_than_the_whole(Integer done, Integer of) {
        given().when(report("I gang", done, of))
                .expectNoEvents()
                .expectExceptionDetails(PROGRESS_IS_NOT_MORE_THAN_THE_WHOLE);
    }

    @Test
    void it_is_no_longer_asked_for() {
        given().when(withdraw("Ikke lenger aktuelt", BY_AU)).expectEvents(withdrawn(BY_AU));
    }

    @Test
    void a_withdrawal_gives_a_reason() {
        given().when(withdraw(" ", null)).expectNoEvents().expectExceptionDetails(WITHDRAWAL_GIVES_A_REASON);
    }

    @Test
    void a_withdrawal_is_decided_within_the_partnership() {
        given().when(withdraw("Ikke lenger aktuelt", ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(WITHDRAWAL_IS_DECIDED_WITHIN_THE_PARTNERSHIP);
    }

    @ParameterizedTest
    @MethodSource("everythingAnOpenFollowUpTakes")
    void a_closed_follow_up_takes_nothing_more(FollowUpCommand command) {
        given(withdrawn(null))
                .when(command)
                .expectNoEvents()
                .expectExceptionDetails(CLOSED_FOLLOW_UP_TAKES_NOTHING_MORE);
    }

    @Test
    void nothing_happens_before_the_follow_up_is_opened() {
        given().when(new AssignResponsible(ID, GROUP, null, DECIDED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_BEFORE_THE_FOLLOW_UP_IS_OPENED);
    }

    static Stream<FollowUpCommand> everythingAnOpenFollowUpTakes() {
        return Stream.of(
                new AssignResponsible(ID, GROUP, null, LATER),
                new SetDeadline(ID, BY_JUNE, LATER),
                new ExtendDeadline(ID, BY_JUNE, BY_ASU, null, LATER),
                new MeetCondition(ID, "Føringene foreligger", LATER),
                report("I gang", 1, 3),
                new ReportFulfilment(ID, "Ferdig", null, LATER),
                new AcceptFulfilment(ID, ASU, null, null, LATER),
                new RejectFulfilment(ID, ASU, "Mangler noe", LATER),
                withdraw("Igjen", null));
    }

    TestExecutor<FollowUp> given(FollowUpEvent... since) {
        return followUp.given(opened(BY_JUNE)).andGiven((Object[]) since);
    }

    static OpenFollowUp open(DecidedAt decidedAt, @Nullable FollowUpId parent, LocalDate on) {
        return new OpenFollowUp(ID, decidedAt, parent, "Rapporter", GROUP, BY_JUNE, on);
    }

    static FollowUpOpened opened(Deadline deadline) {
        return new FollowUpOpened(ID, PARTNERSHIP, ASU, BY_ASU, null, "Rapporter", GROUP, deadline, DECIDED);
    }

    static ReportProgress report(String note, @Nullable Integer done, @Nullable Integer of) {
        return new ReportProgress(ID, note, done, of, null, LATER);
    }

    static WithdrawFollowUp withdraw(String reason, @Nullable DecidedAt decidedAt) {
        return new WithdrawFollowUp(ID, reason, decidedAt, LATER);
    }

    static FollowUpWithdrawn withdrawn(@Nullable DecidedAt decidedAt) {
        return new FollowUpWithdrawn(ID, "Ikke lenger aktuelt", decidedAt, LATER);
    }

    static DecidedAt point() {
        return new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    }

    static Decisions.Decided decided(DecidedAt point) {
        if (point.equals(BY_ASU)) {
            return new Decisions.Decided(PARTNERSHIP, ASU, DECIDED);
        }
        if (point.equals(BY_AU)) {
            return new Decisions.Decided(PARTNERSHIP, AU, DECIDED);
        }
        if (point.equals(ELSEWHERE)) {
            return new Decisions.Decided(PartnershipId.random(), BodyId.random(), DECIDED);
        }
        throw new UnknownReference("decision point", point.pointId());
    }

    static FollowUps.Outline outlineOf(FollowUpId followUp) {
        if (followUp.equals(WHOLE) || followUp.equals(CLOSED_WHOLE)) {
            return new FollowUps.Outline(BY_ASU, followUp.equals(WHOLE));
        }
        if (followUp.equals(WHOLE_OF_ANOTHER)) {
            return new FollowUps.Outline(BY_AU, true);
        }
        throw new UnknownReference("follow-up", followUp);
    }
}
