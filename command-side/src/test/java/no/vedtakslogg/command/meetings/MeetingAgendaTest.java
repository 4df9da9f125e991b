package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.command.meetings.MeetingCommand.ArrangeAgenda;
import no.vedtakslogg.command.meetings.MeetingCommand.InviteGuest;
import no.vedtakslogg.command.meetings.MeetingCommand.RaiseOtherBusiness;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import no.vedtakslogg.events.meetings.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingAgendaTest {
    static final AgendaEntry BREAK = new AgendaEntry(null, "Pause", 15, List.of());

    final MeetingExample meeting = MeetingExample.withTheRulesOfHelgeland();

    @Test
    void a_case_gets_the_next_number_of_the_meetings_year_and_keeps_its_title() {
        meeting.given().when(table(CASE, null, null)).expectEvents(tabled(CASE, NUMBER, null));
        assertThat(meeting.numbers.handedOut).containsExactly("next of 2024");
    }

    @Test
    void a_case_keeps_the_number_of_an_older_paper() {
        meeting.given().when(table(CASE, ANOTHER_NUMBER, null)).expectEvents(tabled(CASE, ANOTHER_NUMBER, null));
        assertThat(meeting.numbers.handedOut).containsExactly("entered 43/24");
    }

    @Test
    void a_case_may_be_called_something_else_on_the_agenda() {
        meeting.given()
                .when(table(CASE, null, "Tilskudd"))
                .expectEvents(
                        new CaseTabled(MEETING, ASU, CASE, NUMBER, "Tilskudd", 30, List.of(), false, null, CALLED));
    }

    @Test
    void a_case_has_a_title_on_the_agenda() {
        meeting.given()
                .when(table(CASE, null, " "))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void a_case_is_tabled_before_the_date_is_fixed_and_numbered_in_the_year_of_the_first_proposed() {
        meeting.fixture
                .given(MeetingScheduleTest.proposed(MeetingKind.ORDINARY))
                .when(table(CASE, null, null))
                .expectEvents(tabled(CASE, NUMBER, null));
        assertThat(meeting.numbers.handedOut).containsExactly("next of 2024");
    }

    @Test
    void a_case_is_tabled_once() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(table(CASE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_IS_TABLED_ONCE);
    }

    @Test
    void a_case_that_is_refused_spends_no_number() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(table(CASE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_IS_TABLED_ONCE);
        assertThat(meeting.numbers.handedOut).isEmpty();
    }

    @Test
    void an_unknown_case_is_not_tabled() {
        meeting.given()
                .when(table(CaseId.random(), null, null))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_case_of_another_partnership_is_not_tabled() {
        meeting.given()
                .when(table(CASE_ELSEWHERE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_IS_TABLED_IN_ITS_OWN_PARTNERSHIP);
    }

    @Test
    void a_closed_case_is_not_tabled() {
        meeting.given()
                .when(table(CLOSED_CASE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_CLOSED_CASE_IS_NOT_TABLED);
    }

    @Test
    void no_case_is_tabled_at_a_cancelled_meeting() {
        meeting.given(cancelled())
                .when(table(CASE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_AT_A_CANCELLED_MEETING);
    }

    @Test
    void a_case_takes_no_less_than_no_time() {
        meeting.given()
                .when(new TableCase(MEETING, CASE, null, null, -1, List.of(), false, null, CALLED))
                .expectNoEvents()
                .expectExceptionDetails(TIME_SET_ASIDE_IS_NOT_NEGATIVE);
    }

    @Test
    void a_case_is_tabled_late_for_a_reason() {
        meeting.given()
                .when(new TableCase(MEETING, CASE, null, null, 30, List.of(), false, "", CALLED))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void a_case_is_taken_off() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(new TakeCaseOff(MEETING, CASE, "Ikke klar", NOTICE))
                .expectEvents(new CaseTakenOff(MEETING, CASE, "Ikke klar", NOTICE));
    }

    @Test
    void a_case_is_taken_off_for_a_reason() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(new TakeCaseOff(MEETING, CASE, " ", NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void a_case_that_was_taken_off_is_tabled_again_under_another_number() {
        meeting.given(tabled(CASE, ANOTHER_NUMBER, null), new CaseTakenOff(MEETING, CASE, "Ikke klar", CALLED))
                .when(table(CASE, null, null))
                .expectEvents(tabled(CASE, NUMBER, null));
    }

    @Test
    void a_case_is_not_taken_off_before_it_was_tabled() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(new TakeCaseOff(MEETING, CASE, "Ikke klar", CALLED.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void a_case_is_not_tabled_again_before_it_was_taken_off() {
        meeting.given(tabled(CASE, NUMBER, null), new CaseTakenOff(MEETING, CASE, "Ikke klar", AFTERWARDS))
                .when(table(CASE, null, null))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS);
    }

    @Test
    void only_a_case_on_the_agenda_is_taken_off() {
        meeting.given()
                .when(new TakeCaseOff(MEETING, CASE, "Ikke klar", NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED);
    }

    @Test
    void a_case_that_was_treated_is_not_taken_off() {
        meeting.givenInSession(MeetingScheduleTest.decided())
                .when(new TakeCaseOff(MEETING, CASE, "Ikke klar", AFTERWARDS))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_AN_UNTREATED_CASE_IS_TAKEN_OFF);
    }

    @Test
    void the_agenda_is_arranged_with_breaks() {
        meeting.given(tabled(CASE, NUMBER, null), tabled(ANOTHER_CASE, ANOTHER_NUMBER, null))
                .when(arrange(entry(ANOTHER_CASE), BREAK, entry(CASE), BREAK))
                .expectEvents(
                        new AgendaArranged(MEETING, List.of(entry(ANOTHER_CASE), BREAK, entry(CASE), BREAK), NOTICE));
    }

    @Test
    void the_agenda_leaves_out_no_case() {
        meeting.given(tabled(CASE, NUMBER, null), tabled(ANOTHER_CASE, ANOTHER_NUMBER, null))
                .when(arrange(entry(CASE), BREAK))
                .expectNoEvents()
                .expectExceptionDetails(THE_AGENDA_HOLDS_EVERY_TABLED_CASE_ONCE_AND_NO_OTHER);
    }

    @Test
    void the_agenda_holds_no_case_twice() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(arrange(entry(CASE), entry(CASE)))
                .expectNoEvents()
                .expectExceptionDetails(THE_AGENDA_HOLDS_EVERY_TABLED_CASE_ONCE_AND_NO_OTHER);
    }

    @Test
    void the_agenda_holds_no_case_that_is_not_tabled() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(arrange(entry(ANOTHER_CASE)))
                .expectNoEvents()
                .expectExceptionDetails(THE_AGENDA_HOLDS_EVERY_TABLED_CASE_ONCE_AND_NO_OTHER);
    }

    @Test
    void a_matter_is_raised_under_other_business() {
        meeting.given()
                .when(new RaiseOtherBusiness(MEETING, "Pakkeforløp", "Et medlem", DAY))
                .expectEvents(new OtherBusinessRaised(MEETING, "Pakkeforløp", "Et medlem", DAY));
    }

    @Test
    void a_matter_under_other_business_is_called_something() {
        meeting.given()
                .when(new RaiseOtherBusiness(MEETING, "", null, DAY))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void a_guest_is_invited_to_a_case() {
        meeting.given(tabled(CASE, NUMBER, null))
                .when(new InviteGuest(MEETING, CASE, STRANGER, "Prosjektleder", NOTICE))
                .expectEvents(new GuestInvited(MEETING, CASE, STRANGER, "Prosjektleder", NOTICE));
    }

    @Test
    void nobody_is_invited_to_a_case_that_is_not_on_the_agenda() {
        meeting.given()
                .when(new InviteGuest(MEETING, CASE, STRANGER, "Prosjektleder", NOTICE))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED);
    }

    static TableCase table(CaseId caseId, @Nullable CaseNumber number, @Nullable String title) {
        return new TableCase(MEETING, caseId, number, title, 30, List.of(), false, null, CALLED);
    }

    static ArrangeAgenda arrange(AgendaEntry... entries) {
        return new ArrangeAgenda(MEETING, List.of(entries), NOTICE);
    }

    static AgendaEntry entry(CaseId caseId) {
        return new AgendaEntry(caseId, TITLE, 30, List.of("Leder"));
    }
}
