package no.vedtakslogg.command.followups;

import static no.vedtakslogg.command.followups.FollowUpRule.DEADLINE_IS_MOVED_ONLY_BY_A_DECISION;
import static no.vedtakslogg.command.followups.FollowUpTest.ASU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_ASU;
import static no.vedtakslogg.command.followups.FollowUpTest.BY_JUNE;
import static no.vedtakslogg.command.followups.FollowUpTest.DECIDED;
import static no.vedtakslogg.command.followups.FollowUpTest.ID;
import static no.vedtakslogg.command.followups.FollowUpTest.JUNE_30;
import static no.vedtakslogg.command.followups.FollowUpTest.LATER;
import static no.vedtakslogg.command.followups.FollowUpTest.NEXT_MEETING;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.followups.FollowUpCommand.OpenFollowUp;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.meetings.MeetingId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A deadline that hangs on a meeting goes where the meeting goes, and no other deadline does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingAMeetingTest {
    static final MeetingId MEETING = MeetingId.random();
    static final LocalDate MOVED_TO = NEXT_MEETING.plusDays(14);
    static final LocalDate MOVED_ON = LATER.plusDays(10);
    static final Deadline AT_THE_MEETING = at(NEXT_MEETING, NEXT_MEETING);
    static final Deadline A_WEEK_AFTER = at(NEXT_MEETING.plusDays(1), NEXT_MEETING.plusDays(7));

    final FixtureConfiguration<FollowUp> followUp = FollowUpTest.fixture();

    @Test
    void a_deadline_on_the_day_of_the_meeting_goes_to_its_new_day() {
        moved(AT_THE_MEETING).expectEvents(moved(at(MOVED_TO, MOVED_TO), MOVED_ON));
    }

    @Test
    void a_deadline_a_week_after_the_meeting_keeps_its_week() {
        moved(A_WEEK_AFTER).expectEvents(moved(at(MOVED_TO.plusDays(1), MOVED_TO.plusDays(7)), MOVED_ON));
    }

    @Test
    void a_meeting_that_is_brought_forward_brings_the_deadline_forward() {
        given(AT_THE_MEETING)
                .whenInvoking(ID.toString(), (FollowUp it) -> it.follow(MEETING, NEXT_MEETING, DECIDED, MOVED_ON))
                .expectEvents(new DeadlineMoved(ID, at(DECIDED, DECIDED), NEXT_MEETING, DECIDED, MOVED_ON));
    }

    @Test
    void a_deadline_open_on_one_side_stays_open_there() {
        moved(new Deadline(DeadlineKind.MEETING, "etter møtet", NEXT_MEETING, null, null, MEETING))
                .expectEvents(moved(
                        new Deadline(DeadlineKind.MEETING, "etter møtet", MOVED_TO, null, null, MEETING), MOVED_ON));
    }

    @Test
    void it_moves_from_the_day_on_which_it_was_tied_where_the_meeting_was_moved_before_that() {
        given(BY_JUNE, new DeadlineSet(ID, AT_THE_MEETING, MOVED_ON.plusDays(3)))
                .whenInvoking(ID.toString(), FollowingAMeetingTest::follow)
                .expectEvents(moved(at(MOVED_TO, MOVED_TO), MOVED_ON.plusDays(3)));
    }

    @Test
    void what_was_reported_and_not_answered_is_still_due() {
        moved(AT_THE_MEETING, new FulfilmentReported(ID, "Ferdig", null, LATER))
                .expectEvents(moved(at(MOVED_TO, MOVED_TO), MOVED_ON));
    }

    @Test
    void what_is_asked_for_no_longer_is_not_moved() {
        moved(AT_THE_MEETING, new FollowUpWithdrawn(ID, "Ikke aktuelt", null, LATER))
                .expectNoEvents();
    }

    @Test
    void a_deadline_that_hangs_on_no_meeting_any_more_or_on_another_stays() {
        var untied = new Deadline(DeadlineKind.DATE, "3. juni", NEXT_MEETING, NEXT_MEETING, null);
        moved(AT_THE_MEETING, new DeadlineSet(ID, untied, LATER)).expectNoEvents();
        moved(AT_THE_MEETING, new DeadlineExtended(ID, BY_JUNE, BY_ASU, null, LATER))
                .expectNoEvents();
        moved(AT_THE_MEETING.following(MeetingId.random())).expectNoEvents();
    }

    @Test
    void an_extended_deadline_follows_the_meeting_it_was_extended_to() {
        moved(BY_JUNE, new DeadlineExtended(ID, AT_THE_MEETING, BY_ASU, null, LATER))
                .expectEvents(moved(at(MOVED_TO, MOVED_TO), MOVED_ON));
    }

    @Test
    void the_meeting_gives_the_day_to_a_deadline_that_names_none() {
        var atTheMeeting = new Deadline(DeadlineKind.MEETING, "neste møte", null, null, null, MEETING);
        var onItsDay = atTheMeeting.between(NEXT_MEETING, NEXT_MEETING);
        followUp.givenNoPriorActivity()
                .when(new OpenFollowUp(ID, BY_ASU, null, "Rapporter", List.of(), atTheMeeting, DECIDED))
                .expectEvents(new FollowUpOpened(
                        ID, FollowUpTest.PARTNERSHIP, ASU, BY_ASU, null, "Rapporter", List.of(), onItsDay, DECIDED));
        given(Deadline.NONE).when(DeadlinesTest.set(atTheMeeting)).expectEvents(new DeadlineSet(ID, onItsDay, LATER));
        given(Deadline.on(DECIDED, "i dag"))
                .when(DeadlinesTest.extend(atTheMeeting, BY_ASU))
                .expectEvents(DeadlinesTest.extended(onItsDay));
    }

    @Test
    void the_words_are_put_right_and_the_days_stand_as_long_as_it_hangs_on_the_same_meeting() {
        var reworded = new Deadline(DeadlineKind.MEETING, "uken etter møtet", null, null, null, MEETING);
        given(A_WEEK_AFTER)
                .when(DeadlinesTest.set(reworded))
                .expectEvents(
                        new DeadlineSet(ID, reworded.between(A_WEEK_AFTER.earliest(), A_WEEK_AFTER.latest()), LATER));
    }

    @Test
    void a_day_that_stands_is_not_moved_by_tying_it_to_a_meeting_on_another() {
        given(Deadline.on(JUNE_30, "innen 30. juni"))
                .when(DeadlinesTest.set(AT_THE_MEETING))
                .expectNoEvents()
                .expectExceptionDetails(DEADLINE_IS_MOVED_ONLY_BY_A_DECISION);
    }

    private ResultValidator<FollowUp> moved(Deadline deadline, FollowUpEvent... since) {
        return given(deadline, since).whenInvoking(ID.toString(), FollowingAMeetingTest::follow);
    }

    private static void follow(FollowUp followUp) {
        followUp.follow(MEETING, NEXT_MEETING, MOVED_TO, MOVED_ON);
    }

    private TestExecutor<FollowUp> given(Deadline deadline, FollowUpEvent... since) {
        return followUp.given(FollowUpTest.opened(deadline)).andGiven((Object[]) since);
    }

    private static DeadlineMoved moved(Deadline deadline, LocalDate on) {
        return new DeadlineMoved(ID, deadline, NEXT_MEETING, MOVED_TO, on);
    }

    private static Deadline at(LocalDate earliest, LocalDate latest) {
        return new Deadline(DeadlineKind.MEETING, "neste møte", earliest, latest, null, MEETING);
    }
}
