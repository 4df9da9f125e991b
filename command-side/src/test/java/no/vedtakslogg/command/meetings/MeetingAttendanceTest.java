package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.meetings.MeetingCommand.CallDeputy;
import no.vedtakslogg.command.meetings.MeetingCommand.PublishMinutes;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordDiscussion;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordInput;
import no.vedtakslogg.command.meetings.MeetingCommand.ReportAbsence;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.persons.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingAttendanceTest {
    final MeetingExample meeting = MeetingExample.withoutRules();

    @Test
    void an_absent_members_personal_deputy_is_called_at_once() {
        meeting.given()
                .when(new ReportAbsence(MEETING, KARI, "Syk", NOTICE))
                .expectEvents(new AbsenceReported(MEETING, KARI, "Syk", NOTICE), called(PERSONAL_DEPUTY_OF_KARI, KARI));
    }

    @Test
    void nobody_is_called_at_once_from_a_ranked_list() {
        meeting.given().when(new ReportAbsence(MEETING, OLA, null, NOTICE)).expectEvents(absent(OLA));
    }

    @Test
    void a_personal_deputy_who_cannot_come_is_not_called() {
        meeting.given(absent(PERSONAL_DEPUTY_OF_KARI))
                .when(new ReportAbsence(MEETING, KARI, null, NOTICE))
                .expectEvents(absent(KARI));
    }

    @Test
    void an_absence_is_reported_before_the_date_is_fixed() {
        meeting.fixture
                .given(MeetingScheduleTest.proposed(MeetingKind.ORDINARY))
                .when(new ReportAbsence(MEETING, OLA, null, NOTICE))
                .expectEvents(absent(OLA));
    }

    @Test
    void an_absence_is_reported_once() {
        meeting.given(absent(OLA))
                .when(new ReportAbsence(MEETING, OLA, null, NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(AN_ABSENCE_IS_REPORTED_ONCE);
    }

    @Test
    void a_deputy_is_called_for_somebody_absent() {
        meeting.given(absent(OLA))
                .when(call(RANKED_DEPUTY_OF_OLA, OLA))
                .expectEvents(called(RANKED_DEPUTY_OF_OLA, OLA));
    }

    @Test
    void no_deputy_is_called_for_somebody_who_comes() {
        meeting.given()
                .when(call(RANKED_DEPUTY_OF_OLA, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_CALLED_FOR_SOMEBODY_ABSENT);
    }

    @Test
    void one_deputy_is_called_for_each_absent() {
        meeting.given(absent(OLA), called(RANKED_DEPUTY_OF_OLA, OLA))
                .when(call(STRANGER, OLA))
                .expectNoEvents()
                .expectExceptionDetails(ONE_DEPUTY_IS_CALLED_FOR_EACH_ABSENT);
    }

    @Test
    void another_deputy_is_called_when_the_first_cannot_come() {
        meeting.given(absent(OLA), called(RANKED_DEPUTY_OF_OLA, OLA), absent(RANKED_DEPUTY_OF_OLA))
                .when(call(STRANGER, OLA))
                .expectEvents(called(STRANGER, OLA));
    }

    @Test
    void a_deputy_is_deputy_for_one_only() {
        meeting.given(absent(OLA), absent(OBSERVER), called(STRANGER, OBSERVER))
                .when(call(STRANGER, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_DEPUTY_FOR_ONE_ONLY);
    }

    @Test
    void a_deputy_is_not_absent_too() {
        meeting.given(absent(OLA), absent(RANKED_DEPUTY_OF_OLA))
                .when(call(RANKED_DEPUTY_OF_OLA, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_IS_NOT_ABSENT_TOO);
    }

    @Test
    void a_member_is_not_called_as_a_deputy() {
        meeting.given(absent(OLA))
                .when(call(KARI, OLA))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_HAS_NO_VOTE_OF_THEIR_OWN);
    }

    @Test
    void it_is_recorded_who_met_and_who_met_for_whom() {
        Attendance[] attendance = {
            met(KARI), missing(OLA), metFor(RANKED_DEPUTY_OF_OLA, OLA), missing(OBSERVER), metFor(STRANGER, OBSERVER)
        };
        meeting.given().when(record(attendance)).expectEvents(attended(attendance));
    }

    @Test
    void a_paper_that_does_not_tell_who_met_is_recorded_as_it_is() {
        meeting.given().when(record()).expectEvents(attended());
    }

    @Test
    void a_person_attends_once() {
        meeting.given()
                .when(record(met(KARI), missing(KARI)))
                .expectNoEvents()
                .expectExceptionDetails(A_PERSON_ATTENDS_ONCE);
    }

    @Test
    void nobody_meets_for_somebody_who_met() {
        meeting.given()
                .when(record(met(KARI), metFor(PERSONAL_DEPUTY_OF_KARI, KARI)))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_MEETS_ONLY_FOR_SOMEBODY_WHO_DOES_NOT);
    }

    @Test
    void two_do_not_meet_for_one() {
        meeting.given()
                .when(record(metFor(STRANGER, KARI), metFor(PERSONAL_DEPUTY_OF_KARI, KARI)))
                .expectNoEvents()
                .expectExceptionDetails(A_DEPUTY_MEETS_ONLY_FOR_SOMEBODY_WHO_DOES_NOT);
    }

    @Test
    void nobody_meets_before_the_date_is_fixed() {
        meeting.fixture
                .given(MeetingScheduleTest.proposed(MeetingKind.ORDINARY))
                .when(record(met(KARI)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET);
    }

    @Test
    void nobody_meets_at_a_cancelled_meeting() {
        meeting.given(cancelled())
                .when(record(met(KARI)))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_AT_A_CANCELLED_MEETING);
    }

    @Test
    void attendance_is_recorded_anew_when_it_was_wrong() {
        meeting.givenInSession(votedByOla())
                .when(record(missing(KARI), met(OLA)))
                .expectEvents(attended(missing(KARI), met(OLA)));
    }

    @Test
    void whoever_voted_was_there() {
        meeting.givenInSession(votedByOla())
                .when(record(met(KARI), missing(OLA)))
                .expectNoEvents()
                .expectExceptionDetails(WHOEVER_VOTED_WAS_THERE);
    }

    @Test
    void what_was_discussed_is_effective_on_the_day_of_the_meeting() {
        meeting.givenInSession()
                .when(new RecordDiscussion(MEETING, CASE, "Status ble gitt", List.of("Leder"), "Lysbilder"))
                .expectEvents(
                        new DiscussionRecorded(MEETING, CASE, "Status ble gitt", List.of("Leder"), "Lysbilder", DAY));
    }

    @Test
    void a_discussion_says_something() {
        meeting.givenInSession()
                .when(new RecordDiscussion(MEETING, CASE, " ", List.of(), null))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void nothing_is_discussed_that_is_not_on_the_agenda() {
        meeting.givenInSession()
                .when(new RecordDiscussion(MEETING, ANOTHER_CASE, "Status ble gitt", List.of(), null))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED);
    }

    @Test
    void input_is_noted_without_a_decision() {
        meeting.givenInSession()
                .when(new RecordInput(MEETING, CASE, "Utarbeid en mal", null))
                .expectEvents(new InputRecorded(MEETING, CASE, "Utarbeid en mal", null, DAY));
    }

    @Test
    void no_input_is_given_to_a_case_that_is_not_on_the_agenda() {
        meeting.givenInSession()
                .when(new RecordInput(MEETING, ANOTHER_CASE, "Utarbeid en mal", null))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED);
    }

    @Test
    void minutes_are_published() {
        meeting.givenInSession().when(publish(DAY.plusDays(29), AFTERWARDS)).expectEvents(published(AFTERWARDS));
    }

    @Test
    void minutes_that_were_wrong_are_published_again() {
        meeting.givenInSession(published(AFTERWARDS))
                .when(publish(DAY.plusDays(29), AFTERWARDS.plusDays(1)))
                .expectEvents(published(AFTERWARDS.plusDays(1)));
    }

    @Test
    void minutes_need_recorded_attendance() {
        meeting.given()
                .when(publish(null, AFTERWARDS))
                .expectNoEvents()
                .expectExceptionDetails(MINUTES_NEED_RECORDED_ATTENDANCE);
    }

    @Test
    void minutes_follow_the_meeting() {
        meeting.givenInSession()
                .when(publish(null, DAY.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(MINUTES_FOLLOW_THE_MEETING);
    }

    @Test
    void the_next_meeting_is_later() {
        meeting.givenInSession()
                .when(publish(DAY, AFTERWARDS))
                .expectNoEvents()
                .expectExceptionDetails(THE_NEXT_MEETING_IS_LATER);
    }

    static AbsenceReported absent(PersonId person) {
        return new AbsenceReported(MEETING, person, null, NOTICE);
    }

    static DeputyCalled called(PersonId deputy, PersonId missing) {
        return new DeputyCalled(MEETING, deputy, missing, NOTICE);
    }

    static CallDeputy call(PersonId deputy, PersonId missing) {
        return new CallDeputy(MEETING, deputy, missing, NOTICE);
    }

    static RecordAttendance record(Attendance... attendance) {
        return new RecordAttendance(MEETING, List.of(attendance));
    }

    static DecisionAdopted votedByOla() {
        return new DecisionAdopted(
                MEETING,
                PARTNERSHIP,
                ASU,
                CASE,
                NUMBER,
                TITLE,
                DecisionId.random(),
                DecisionForm.WITHOUT_PROPOSAL,
                DecisionMode.UNANIMOUS,
                null,
                List.of(point("1", "Planen godkjennes")),
                List.of(new Vote(OLA, Ballot.FOR)),
                DAY);
    }

    static PublishMinutes publish(@Nullable LocalDate nextMeetingOn, LocalDate on) {
        return new PublishMinutes(MEETING, KARI, STRANGER, nextMeetingOn, List.of(), on);
    }

    static MinutesPublished published(LocalDate on) {
        return new MinutesPublished(MEETING, KARI, STRANGER, DAY.plusDays(29), List.of(), on);
    }
}
