package no.vedtakslogg.command.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.vedtakslogg.command.decisions.PointRule.POINT_NUMBERS_ARE_UNIQUE;
import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.PostponeCase;
import no.vedtakslogg.command.meetings.MeetingCommand.ReturnCase;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingDecisionTest {
    static final DecisionId DECISION = DecisionId.random();
    static final PointId POINT = PointId.random();
    static final Deadline SPRING = new Deadline(DeadlineKind.PERIOD, "første halvår 2025", null, null, null);
    static final Responsible AU = new Responsible(ResponsibleKind.BODY, "AU", null);

    final MeetingExample meeting = MeetingExample.withTheRulesOfHelgeland();

    @Test
    void a_decision_is_effective_on_the_day_of_the_meeting() {
        var decided = point("1", "Planen godkjennes", point("1.a", "AU rapporterer", point("1.a.i", "Skriftlig")));
        meeting.givenInSession()
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_meeting_that_was_moved_decides_on_its_new_day() {
        var decided = point("1", "Planen godkjennes");
        meeting.givenInSession(new MeetingMoved(MEETING, at(AFTERWARDS), null, null, NOTICE))
                .when(adopt(decided))
                .expectEvents(new DecisionAdopted(
                        MEETING,
                        PARTNERSHIP,
                        ASU,
                        CASE,
                        NUMBER,
                        TITLE,
                        DECISION,
                        DecisionForm.WITHOUT_PROPOSAL,
                        DecisionMode.CONSENSUS,
                        null,
                        List.of(decided),
                        List.of(),
                        AFTERWARDS));
    }

    @Test
    void only_a_meeting_decides_and_only_on_its_agenda() {
        meeting.givenInSession()
                .when(adopt(ANOTHER_CASE, DECISION, point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEETING_DECIDES_AND_ONLY_ON_ITS_AGENDA);
    }

    @Test
    void a_case_that_was_taken_off_is_not_decided() {
        meeting.givenInSession(new CaseTakenOff(MEETING, CASE, "Ikke klar", NOTICE))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_A_MEETING_DECIDES_AND_ONLY_ON_ITS_AGENDA);
    }

    @Test
    void nothing_is_decided_at_a_cancelled_meeting() {
        meeting.givenInSession(cancelled())
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(NOTHING_HAPPENS_AT_A_CANCELLED_MEETING);
    }

    @Test
    void nothing_is_decided_before_the_date_is_fixed() {
        meeting.fixture
                .given(MeetingScheduleTest.proposed(MeetingKind.ORDINARY), tabled(CASE, NUMBER, null))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_MEETING_WITHOUT_A_DATE_IS_NOT_HELD_YET);
    }

    @Test
    void a_seminar_decides_nothing() {
        meeting.fixture
                .given(scheduled(MeetingKind.SEMINAR), tabled(CASE, NUMBER, null), noticed(), attended(met(KARI)))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_SEMINAR_DECIDES_NOTHING);
    }

    @Test
    void a_case_is_treated_once_at_a_meeting() {
        meeting.givenInSession(MeetingScheduleTest.decided())
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_IS_TREATED_ONCE_AT_A_MEETING);
    }

    @Test
    void a_decision_is_recorded_once() {
        meeting.givenInSession(
                        tabled(ANOTHER_CASE, ANOTHER_NUMBER, "Haster"),
                        adopted(DecisionForm.WITHOUT_PROPOSAL, null, point("1", "Planen godkjennes")))
                .when(adopt(ANOTHER_CASE, DECISION, point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_IS_RECORDED_ONCE);
    }

    @Test
    void a_point_belongs_to_one_decision() {
        var elsewhere = new Point(POINT_ELSEWHERE, "1", "Planen godkjennes", PointEffect.APPROVED, null, List.of());
        meeting.givenInSession()
                .when(adopt(elsewhere))
                .expectNoEvents()
                .expectExceptionDetails(A_POINT_BELONGS_TO_ONE_DECISION);
    }

    @Test
    void a_decision_needs_recorded_attendance() {
        meeting.given(tabled(CASE, NUMBER, null), noticed())
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_NEEDS_RECORDED_ATTENDANCE);
    }

    @Test
    void those_who_meet_can_decide_where_no_quorum_is_set() {
        var decided = point("1", "Planen godkjennes");
        meeting.given(tabled(CASE, NUMBER, null), noticed(), attended())
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_quorum_counts_deputies() {
        var decided = point("1", "Planen godkjennes");
        MeetingExample.withAQuorumOf(2)
                .given(tabled(CASE, NUMBER, null), attended(met(KARI), metFor(RANKED_DEPUTY_OF_OLA, OLA)))
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_quorum_counts_nobody_without_a_vote() {
        MeetingExample.withAQuorumOf(2)
                .given(tabled(CASE, NUMBER, null), attended(met(KARI), met(OBSERVER), metFor(STRANGER, OLA)))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_NEEDS_A_QUORUM);
    }

    @Test
    void a_case_tabled_after_the_notice_is_not_decided() {
        meeting.given(noticed(), tabled(CASE, NUMBER, null), attended(met(KARI)))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_THAT_WAS_NOT_SENT_OUT_IS_NOT_DECIDED);
    }

    @Test
    void a_case_of_which_no_notice_was_issued_is_not_decided() {
        meeting.given(tabled(CASE, NUMBER, null), attended(met(KARI)))
                .when(adopt(point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_THAT_WAS_NOT_SENT_OUT_IS_NOT_DECIDED);
    }

    @Test
    void a_case_that_was_let_in_late_is_decided() {
        var decided = point("1", "Planen godkjennes");
        meeting.given(noticed(), tabled(CASE, NUMBER, "Leder godkjente at den haster"), attended(met(KARI)))
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_body_whose_rules_say_nothing_decides_what_was_not_sent_out() {
        var decided = point("1", "Planen godkjennes");
        MeetingExample.withoutRules()
                .given(noticed(), tabled(CASE, NUMBER, null), attended(met(KARI)))
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_proposal_adopted_as_it_stands_gives_its_points() {
        var under = new Point(
                derived(PROPOSED_UNDER),
                "1.a",
                PROPOSED_UNDER.text(),
                PROPOSED_UNDER.effect(),
                PROPOSED_UNDER.id(),
                List.of());
        var decided =
                new Point(derived(PROPOSED), "1", PROPOSED.text(), PROPOSED.effect(), PROPOSED.id(), List.of(under));
        meeting.givenInSession()
                .when(adopt(DecisionForm.AS_PROPOSED, PROPOSAL))
                .expectEvents(adopted(DecisionForm.AS_PROPOSED, PROPOSAL, decided));
    }

    @Test
    void a_decision_as_proposed_may_bring_the_points_along() {
        var decided = point("1", PROPOSED.text(), point("1.a", PROPOSED_UNDER.text()));
        meeting.givenInSession()
                .when(adopt(DecisionForm.AS_PROPOSED, PROPOSAL, decided))
                .expectEvents(adopted(DecisionForm.AS_PROPOSED, PROPOSAL, decided));
    }

    @Test
    void a_decision_as_proposed_keeps_the_proposed_text() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.AS_PROPOSED, PROPOSAL, point("1", PROPOSED.text())))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_AS_PROPOSED_KEEPS_THE_PROPOSED_TEXT);
    }

    @Test
    void a_decision_amends_the_proposal() {
        var decided = new Point(
                POINT, "1", "ASU slutter seg til planen med endringer", PointEffect.ENDORSED, PROPOSED.id(), List.of());
        meeting.givenInSession()
                .when(adopt(DecisionForm.AMENDED, PROPOSAL, decided))
                .expectEvents(adopted(DecisionForm.AMENDED, PROPOSAL, decided));
    }

    @Test
    void a_decision_that_amends_a_proposal_names_it() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.AMENDED, null, point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_ON_A_PROPOSAL_NAMES_THE_PROPOSAL);
    }

    @Test
    void a_decision_names_a_proposal_that_was_made() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.REPLACED, ProposalId.random(), point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_point_comes_from_the_proposal_that_is_named() {
        var decided = new Point(POINT, "1", "Planen godkjennes", PointEffect.APPROVED, PointId.random(), List.of());
        meeting.givenInSession()
                .when(adopt(DecisionForm.AMENDED, PROPOSAL, decided))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_decision_without_proposal_names_none() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.WITHOUT_PROPOSAL, PROPOSAL, point("1", "Planen godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_WITHOUT_PROPOSAL_NAMES_NONE);
    }

    @Test
    void a_decision_has_a_point() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.WITHOUT_PROPOSAL, null))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_HAS_A_POINT);
    }

    @Test
    void the_points_of_a_decision_make_a_tree() {
        meeting.givenInSession()
                .when(adopt(point("1", "Planen godkjennes"), point("1", "Referatet godkjennes")))
                .expectNoEvents()
                .expectExceptionDetails(POINT_NUMBERS_ARE_UNIQUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Saken settes opp i møte xx.xx.24",
                "Saken settes opp i møte XX.XX.2024",
                "Frist settes til ...",
                "Frist settes til …",
                "Ansvarlig er ____",
                "ASU ber om:\n- en plan\n-\n- et budsjett",
                "ASU ber om:\n• "
            })
    void no_blanks_are_left_in_a_decision(String text) {
        meeting.givenInSession()
                .when(adopt(point("1", text)))
                .expectNoEvents()
                .expectExceptionDetails(NO_BLANKS_ARE_LEFT_IN_A_DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frist er 01.12.24.",
                "ASU ber om:\n- en plan\n- et budsjett på 4,5 mill.",
                "Excel-arket «xlsx» brukes i 2024 – 2025",
                "Første avsnitt.\n\nAndre avsnitt."
            })
    void a_date_a_list_and_a_new_paragraph_are_no_blanks(String text) {
        var decided = point("1", text);
        meeting.givenInSession()
                .when(adopt(decided))
                .expectEvents(adopted(DecisionForm.WITHOUT_PROPOSAL, null, decided));
    }

    @Test
    void a_proposal_with_a_blank_is_not_adopted_as_it_stands() {
        meeting.givenInSession()
                .when(adopt(DecisionForm.AS_PROPOSED, PROPOSAL_WITH_A_BLANK))
                .expectNoEvents()
                .expectExceptionDetails(NO_BLANKS_ARE_LEFT_IN_A_DECISION);
    }

    @Test
    void a_case_is_postponed() {
        meeting.givenInSession()
                .when(postpone("Saken utsettes", DecisionMode.CONSENSUS))
                .expectEvents(new CasePostponed(
                        MEETING,
                        PARTNERSHIP,
                        ASU,
                        CASE,
                        NUMBER,
                        TITLE,
                        DECISION,
                        POINT,
                        "Saken utsettes",
                        SPRING,
                        DecisionMode.CONSENSUS,
                        DAY));
    }

    @Test
    void a_postponement_leaves_no_blanks() {
        meeting.givenInSession()
                .when(postpone("Saken utsettes til xx.xx.25", DecisionMode.CONSENSUS))
                .expectNoEvents()
                .expectExceptionDetails(NO_BLANKS_ARE_LEFT_IN_A_DECISION);
    }

    @Test
    void a_postponement_is_unanimous_or_needs_votes_that_it_cannot_bring() {
        meeting.givenInSession()
                .when(postpone("Saken utsettes", DecisionMode.VOTE))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE);
    }

    @Test
    void a_case_that_was_decided_is_not_postponed() {
        meeting.givenInSession(adopted(DecisionForm.WITHOUT_PROPOSAL, null, point("1", "Planen godkjennes")))
                .when(postpone("Saken utsettes", DecisionMode.CONSENSUS))
                .expectNoEvents()
                .expectExceptionDetails(A_CASE_IS_TREATED_ONCE_AT_A_MEETING);
    }

    @Test
    void a_case_is_sent_back() {
        meeting.givenInSession()
                .when(sendBack(DecisionMode.UNANIMOUS))
                .expectEvents(new CaseReturned(
                        MEETING,
                        PARTNERSHIP,
                        ASU,
                        CASE,
                        NUMBER,
                        TITLE,
                        DECISION,
                        POINT,
                        "Saken sendes tilbake til AU",
                        AU,
                        DecisionMode.UNANIMOUS,
                        DAY));
    }

    @Test
    void a_return_is_unanimous_or_needs_votes_that_it_cannot_bring() {
        meeting.givenInSession()
                .when(sendBack(DecisionMode.VOTE))
                .expectNoEvents()
                .expectExceptionDetails(WHAT_IS_NOT_UNANIMOUS_NEEDS_EVERY_VOTE);
    }

    @Test
    void a_body_without_a_quorum_sends_nothing_back() {
        MeetingExample.withAQuorumOf(2)
                .given(tabled(CASE, NUMBER, null), attended(met(KARI)))
                .when(sendBack(DecisionMode.CONSENSUS))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_NEEDS_A_QUORUM);
    }

    static AdoptDecision adopt(Point... points) {
        return adopt(CASE, DECISION, points);
    }

    static AdoptDecision adopt(CaseId caseId, DecisionId decision, Point... points) {
        return new AdoptDecision(
                MEETING,
                caseId,
                decision,
                DecisionForm.WITHOUT_PROPOSAL,
                DecisionMode.CONSENSUS,
                null,
                List.of(points),
                List.of());
    }

    static AdoptDecision adopt(DecisionForm form, @Nullable ProposalId proposal, Point... points) {
        return new AdoptDecision(
                MEETING, CASE, DECISION, form, DecisionMode.CONSENSUS, proposal, List.of(points), List.of());
    }

    static DecisionAdopted adopted(DecisionForm form, @Nullable ProposalId proposal, Point... points) {
        return new DecisionAdopted(
                MEETING,
                PARTNERSHIP,
                ASU,
                CASE,
                NUMBER,
                TITLE,
                DECISION,
                form,
                DecisionMode.CONSENSUS,
                proposal,
                List.of(points),
                List.of(),
                DAY);
    }

    static PostponeCase postpone(String text, DecisionMode mode) {
        return new PostponeCase(MEETING, CASE, DECISION, POINT, text, SPRING, mode);
    }

    static ReturnCase sendBack(DecisionMode mode) {
        return new ReturnCase(MEETING, CASE, DECISION, POINT, "Saken sendes tilbake til AU", AU, mode);
    }

    static PointId derived(Point proposed) {
        return new PointId(UUID.nameUUIDFromBytes((DECISION + "" + proposed.id()).getBytes(UTF_8)));
    }
}
