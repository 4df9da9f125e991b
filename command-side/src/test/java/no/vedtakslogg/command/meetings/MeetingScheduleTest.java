package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.meetings.MeetingCommand.CallExtraordinaryMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.CancelMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.FixMeetingDate;
import no.vedtakslogg.command.meetings.MeetingCommand.IssueNotice;
import no.vedtakslogg.command.meetings.MeetingCommand.MoveMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.ProposeMeetingDates;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingScheduleTest {
    static final MeetingTime ANOTHER_TIME = at(DAY.plusDays(2));
    static final FollowUpId REPORT = FollowUpId.random();
    static final FollowUpId PLAN = FollowUpId.random();

    final MeetingExample meeting = MeetingExample.withTheRulesOfHelgeland();

    @Test
    void a_meeting_is_scheduled_in_the_partnership_of_its_body() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(schedule(ASU, MeetingKind.ORDINARY, TIME, CALLED))
                .expectEvents(scheduled(MeetingKind.ORDINARY));
    }

    @Test
    void a_meeting_is_held_by_a_known_body() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(schedule(BodyId.random(), MeetingKind.ORDINARY, TIME, CALLED))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_dissolved_body_does_not_meet() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(schedule(ASU, MeetingKind.ORDINARY, at(DISSOLVED), CALLED))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_AN_ACTIVE_BODY_MEETS);
    }

    @Test
    void an_extraordinary_meeting_is_called_a_week_ahead() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(call("Hastesak", DAY.minusDays(7)))
                .expectEvents(called(DAY.minusDays(7)));
    }

    @Test
    void an_extraordinary_meeting_is_not_called_later_than_that() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(call("Hastesak", DAY.minusDays(6)))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME);
    }

    @Test
    void an_extraordinary_meeting_is_not_called_late_by_scheduling_it_either() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(schedule(ASU, MeetingKind.EXTRAORDINARY, TIME, DAY.minusDays(6)))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME);
    }

    @Test
    void a_body_without_rules_calls_an_extraordinary_meeting_when_it_will() {
        MeetingExample.withoutRules()
                .fixture
                .givenNoPriorActivity()
                .when(call("Hastesak", DAY))
                .expectEvents(called(DAY));
    }

    @Test
    void an_extraordinary_meeting_is_called_for_a_reason() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(call(" ", CALLED))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void several_dates_are_proposed() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(propose(TIME, ANOTHER_TIME))
                .expectEvents(proposed(MeetingKind.ORDINARY));
    }

    @Test
    void one_date_is_no_choice() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(propose(TIME, TIME))
                .expectNoEvents()
                .expectExceptionDetails(A_CHOICE_OF_DATES_HAS_AT_LEAST_TWO);
    }

    @Test
    void a_body_is_active_on_every_date_proposed() {
        meeting.fixture
                .givenNoPriorActivity()
                .when(propose(TIME, at(DISSOLVED)))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_AN_ACTIVE_BODY_MEETS);
    }

    @Test
    void one_of_the_proposed_dates_is_fixed() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .when(new FixMeetingDate(MEETING, ANOTHER_TIME, NOTICE))
                .expectEvents(new MeetingDateFixed(MEETING, ANOTHER_TIME, NOTICE));
    }

    @Test
    void a_date_that_nobody_proposed_is_not_fixed() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .when(new FixMeetingDate(MEETING, at(DAY.plusDays(3)), NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_PROPOSED_DATE_IS_FIXED);
    }

    @Test
    void a_date_is_fixed_once() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY), new MeetingDateFixed(MEETING, TIME, NOTICE))
                .when(new FixMeetingDate(MEETING, ANOTHER_TIME, NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(A_DATE_IS_FIXED_ONCE);
    }

    @Test
    void the_date_of_an_extraordinary_meeting_is_fixed_in_time() {
        meeting.fixture
                .given(proposed(MeetingKind.EXTRAORDINARY))
                .when(new FixMeetingDate(MEETING, TIME, DAY.minusDays(6)))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME);
    }

    @Test
    void a_meeting_is_moved() {
        meeting.given()
                .when(move(ANOTHER_TIME))
                .expectEvents(new MeetingMoved(MEETING, ANOTHER_TIME, "Teams", "Forfall", NOTICE));
    }

    @Test
    void a_meeting_is_not_moved_to_when_the_body_is_dissolved() {
        meeting.given().when(move(at(DISSOLVED))).expectNoEvents().expectExceptionDetails(ONLY_AN_ACTIVE_BODY_MEETS);
    }

    @Test
    void an_extraordinary_meeting_is_not_moved_so_that_it_was_called_too_late() {
        meeting.fixture
                .given(called(CALLED))
                .when(move(at(CALLED.plusDays(6))))
                .expectNoEvents()
                .expectExceptionDetails(AN_EXTRAORDINARY_MEETING_IS_CALLED_IN_TIME);
    }

    @Test
    void a_meeting_without_a_date_is_not_moved() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .when(move(ANOTHER_TIME))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET);
    }

    @Test
    void a_meeting_that_decided_is_not_moved() {
        meeting.givenInSession(decided())
                .when(move(ANOTHER_TIME))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_THAT_DECIDED_IS_NEITHER_MOVED_NOR_CANCELLED);
    }

    @Test
    void a_meeting_is_cancelled() {
        meeting.given()
                .when(new CancelMeeting(MEETING, "For få saker", NOTICE))
                .expectEvents(new MeetingCancelled(MEETING, "For få saker", NOTICE));
    }

    @Test
    void a_meeting_that_is_moved_takes_the_deadlines_along_that_are_tied_to_it() {
        meeting.given(tied(REPORT), tied(PLAN), tied(REPORT)).when(move(ANOTHER_TIME));
        assertThat(meeting.deadlines.moved)
                .containsExactly(
                        "%s from %s to %s, on %s".formatted(REPORT, DAY, ANOTHER_TIME.on(), NOTICE),
                        "%s from %s to %s, on %s".formatted(PLAN, DAY, ANOTHER_TIME.on(), NOTICE));
    }

    @Test
    void a_meeting_that_gets_another_hour_or_room_moves_no_deadline() {
        var later = new MeetingTime(DAY, TIME.from().plusHours(1), TIME.to().plusHours(1));
        meeting.given(tied(REPORT)).when(move(later));
        assertThat(meeting.deadlines.moved).isEmpty();
    }

    @Test
    void a_deadline_is_tied_to_a_meeting_of_its_own_partnership_on_a_day_that_stands() {
        meeting.given()
                .whenInvoking(MEETING.toString(), (Meeting it) -> it.tie(REPORT, PARTNERSHIP, NOTICE))
                .expectEvents(tied(REPORT));
        refusesToTie(MeetingExample.ANOTHER_PARTNERSHIP, A_DEADLINE_FOLLOWS_A_MEETING_OF_ITS_OWN_PARTNERSHIP);
        refusesToTie(PARTNERSHIP, A_DEADLINE_FOLLOWS_A_MEETING_THAT_IS_TO_BE_HELD, cancelled());
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .whenInvoking(MEETING.toString(), (Meeting it) -> it.tie(REPORT, PARTNERSHIP, NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(A_DEADLINE_FOLLOWS_A_MEETING_THAT_IS_TO_BE_HELD);
    }

    private void refusesToTie(PartnershipId partnership, MeetingRule rule, MeetingEvent... since) {
        meeting.given(since)
                .whenInvoking(MEETING.toString(), (Meeting it) -> it.tie(REPORT, partnership, NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(rule);
    }

    static DeadlineTied tied(FollowUpId followUp) {
        return new DeadlineTied(MEETING, followUp, NOTICE);
    }

    @Test
    void a_meeting_is_neither_moved_nor_cancelled_before_it_was_called() {
        meeting.given()
                .when(new CancelMeeting(MEETING, "For få saker", CALLED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
        meeting.given()
                .when(new MoveMeeting(MEETING, ANOTHER_TIME, null, "Forfall", CALLED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void a_meeting_that_was_moved_is_not_moved_again_before_that() {
        meeting.given(new MeetingMoved(MEETING, ANOTHER_TIME, null, "Forfall", NOTICE))
                .when(new MoveMeeting(MEETING, TIME, null, "Forfall", NOTICE.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void a_date_is_not_fixed_before_it_was_proposed() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .when(new FixMeetingDate(MEETING, TIME, CALLED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void a_meeting_is_cancelled_for_a_reason() {
        meeting.given()
                .when(new CancelMeeting(MEETING, "", NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void a_meeting_that_decided_is_not_cancelled() {
        meeting.givenInSession(decided())
                .when(new CancelMeeting(MEETING, "For få saker", AFTERWARDS))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_THAT_DECIDED_IS_NEITHER_MOVED_NOR_CANCELLED);
    }

    @Test
    void a_cancelled_meeting_is_not_moved() {
        meeting.given(cancelled())
                .when(move(ANOTHER_TIME))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_AT_A_CANCELLED_MEETING);
    }

    @Test
    void notice_is_issued() {
        meeting.given()
                .when(new IssueNotice(MEETING, List.of("Medlemmene"), List.of(), NOTICE))
                .expectEvents(new NoticeIssued(MEETING, List.of("Medlemmene"), List.of(), NOTICE));
    }

    @Test
    void notice_is_not_issued_after_the_meeting() {
        meeting.given()
                .when(new IssueNotice(MEETING, List.of(), List.of(), DAY.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(NOTICE_IS_ISSUED_BEFORE_THE_MEETING);
    }

    @Test
    void no_notice_is_issued_of_a_meeting_without_a_date() {
        meeting.fixture
                .given(proposed(MeetingKind.ORDINARY))
                .when(new IssueNotice(MEETING, List.of(), List.of(), NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET);
    }

    @Test
    void no_notice_is_issued_of_a_cancelled_meeting() {
        meeting.given(cancelled())
                .when(new IssueNotice(MEETING, List.of(), List.of(), NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_AT_A_CANCELLED_MEETING);
    }

    static ScheduleMeeting schedule(BodyId body, MeetingKind kind, MeetingTime time, LocalDate on) {
        return new ScheduleMeeting(MEETING, body, kind, time, "Møterom", MeetingForm.MIXED, true, on);
    }

    static CallExtraordinaryMeeting call(String reason, LocalDate on) {
        return new CallExtraordinaryMeeting(
                MEETING, ASU, TIME, null, MeetingForm.VIDEO, true, reason, List.of("Avtalen"), on);
    }

    static ExtraordinaryMeetingCalled called(LocalDate on) {
        return new ExtraordinaryMeetingCalled(
                MEETING, PARTNERSHIP, ASU, TIME, null, MeetingForm.VIDEO, true, "Hastesak", List.of("Avtalen"), on);
    }

    static ProposeMeetingDates propose(MeetingTime... alternatives) {
        return new ProposeMeetingDates(
                MEETING, ASU, MeetingKind.ORDINARY, List.of(alternatives), null, MeetingForm.MIXED, true, CALLED);
    }

    static MeetingDatesProposed proposed(MeetingKind kind) {
        return new MeetingDatesProposed(
                MEETING, PARTNERSHIP, ASU, kind, List.of(TIME, ANOTHER_TIME), null, MeetingForm.MIXED, true, CALLED);
    }

    static MoveMeeting move(MeetingTime time) {
        return new MoveMeeting(MEETING, time, "Teams", "Forfall", NOTICE);
    }

    static CasePostponed decided() {
        return new CasePostponed(
                MEETING,
                PARTNERSHIP,
                ASU,
                CASE,
                NUMBER,
                TITLE,
                DecisionId.random(),
                PointId.random(),
                "Saken utsettes",
                Deadline.NONE,
                DecisionMode.CONSENSUS,
                DAY);
    }
}
