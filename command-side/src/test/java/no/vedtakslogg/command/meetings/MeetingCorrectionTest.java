package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingExample.*;
import static no.vedtakslogg.command.meetings.MeetingRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.vedtakslogg.command.meetings.Decisions.Decided;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.RaiseOtherBusiness;
import no.vedtakslogg.command.meetings.MeetingCommand.SupersedeDecision;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingCorrectionTest {
    static final DecisionId DECISION = DecisionId.random();
    static final Point UNDER = point("1.a", "AU rapporterer");
    static final Point POINT = point("1", "Planen godkjennes", UNDER);
    static final Point CORRECTED =
            new Point(POINT.id(), "1", "Planen for 2025 godkjennes", PointEffect.APPROVED, null, List.of(UNDER));
    static final Point ADDED = point("2", "Referatet godkjennes");

    final MeetingExample meeting = MeetingExample.withoutRules();

    @Test
    void a_decision_is_corrected_as_of_the_day_of_the_meeting() {
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Årstallet manglet", CORRECTED, ADDED))
                .expectEvents(corrected(CORRECTED, ADDED));
    }

    @Test
    void a_decision_is_corrected_for_a_reason() {
        meeting.givenInSession(adopted())
                .when(correct(CASE, " ", CORRECTED))
                .expectNoEvents()
                .expectExceptionDetails(WORDS_THAT_CARRY_MEANING_ARE_NOT_BLANK);
    }

    @Test
    void only_what_was_decided_is_corrected() {
        meeting.givenInSession()
                .when(correct(CASE, "Årstallet manglet", CORRECTED))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_WHAT_WAS_DECIDED_IS_CORRECTED_OR_SUPERSEDED);
    }

    @Test
    void a_correction_changes_something() {
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Årstallet manglet", POINT))
                .expectNoEvents()
                .expectExceptionDetails(A_CORRECTION_CHANGES_SOMETHING);
    }

    @Test
    void a_correction_changes_what_was_corrected_last() {
        meeting.givenInSession(adopted(), corrected(CORRECTED))
                .when(correct(CASE, "Det var riktig likevel", POINT))
                .expectEvents(
                        new DecisionCorrected(MEETING, CASE, DECISION, List.of(POINT), "Det var riktig likevel", DAY));
    }

    @Test
    void a_correction_keeps_every_point_because_follow_ups_may_hang_on_it() {
        var withoutTheOneUnder = new Point(POINT.id(), "1", POINT.text(), POINT.effect(), null, List.of());
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Ble ikke vedtatt", withoutTheOneUnder))
                .expectNoEvents()
                .expectExceptionDetails(A_CORRECTION_KEEPS_EVERY_POINT);
    }

    @Test
    void a_correction_leaves_no_blanks() {
        var blank = new Point(POINT.id(), "1", "Planen for ... godkjennes", POINT.effect(), null, List.of(UNDER));
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Årstallet manglet", blank))
                .expectNoEvents()
                .expectExceptionDetails(NO_BLANKS_ARE_LEFT_IN_A_DECISION);
    }

    @Test
    void a_correction_names_only_what_was_proposed_in_the_case() {
        var origin = PointId.random();
        var fromNowhere = new Point(POINT.id(), "1", "Planen godkjennes", POINT.effect(), origin, List.of(UNDER));
        var fromTheProposal = new Point(
                POINT.id(), "1", "Planen godkjennes", POINT.effect(), MeetingExample.PROPOSED.id(), List.of(UNDER));
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Opphavet manglet", fromNowhere))
                .expectNoEvents()
                .expectException(UnknownReference.class);
        meeting.givenInSession(adopted())
                .when(correct(CASE, "Opphavet manglet", fromTheProposal))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_later_decision_supersedes_a_point_from_its_own_day() {
        meeting.givenInSession(adopted())
                .when(supersede(UNDER.id(), LATER_DECISION))
                .expectEvents(new DecisionSuperseded(
                        MEETING, CASE, DECISION, List.of(UNDER.id()), LATER_DECISION, AFTERWARDS));
    }

    @Test
    void only_what_was_decided_is_superseded() {
        meeting.givenInSession()
                .when(supersede(UNDER.id(), LATER_DECISION))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_WHAT_WAS_DECIDED_IS_CORRECTED_OR_SUPERSEDED);
    }

    @Test
    void only_points_of_the_decision_are_superseded() {
        meeting.givenInSession(adopted())
                .when(supersede(PointId.random(), LATER_DECISION))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_POINTS_OF_THE_DECISION_ARE_SUPERSEDED);
    }

    @Test
    void some_point_is_superseded() {
        meeting.givenInSession(adopted())
                .when(new SupersedeDecision(MEETING, CASE, List.of(), LATER_DECISION))
                .expectNoEvents()
                .expectExceptionDetails(ONLY_POINTS_OF_THE_DECISION_ARE_SUPERSEDED);
    }

    @Test
    void a_decision_does_not_supersede_itself() {
        meeting.givenInSession(adopted())
                .when(supersede(UNDER.id(), new DecidedAt(MEETING, CASE, POINT.id())))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_DOES_NOT_SUPERSEDE_ITSELF);
    }

    @Test
    void a_decision_is_superseded_by_one_that_was_made() {
        meeting.givenInSession(adopted())
                .when(supersede(UNDER.id(), new DecidedAt(MEETING, ANOTHER_CASE, PointId.random())))
                .expectNoEvents()
                .expectException(UnknownReference.class);
    }

    @Test
    void a_decision_is_superseded_by_a_later_one() {
        meeting.givenInSession(adopted())
                .when(supersede(UNDER.id(), EARLIER_DECISION))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_IS_SUPERSEDED_BY_A_LATER_ONE);
    }

    @Test
    void a_decision_is_superseded_within_its_partnership() {
        meeting.givenInSession(adopted())
                .when(supersede(UNDER.id(), DECISION_ELSEWHERE))
                .expectNoEvents()
                .expectExceptionDetails(A_DECISION_IS_SUPERSEDED_WITHIN_ITS_PARTNERSHIP);
    }

    @Test
    void others_are_told_who_decided_a_point_and_when() {
        assertThat(decided(CASE, UNDER.id(), adopted())).hasValue(new Decided(PARTNERSHIP, ASU, DAY));
        assertThat(decided(CASE, ADDED.id(), adopted())).isEmpty();
        assertThat(decided(ANOTHER_CASE, UNDER.id(), adopted())).isEmpty();
    }

    @Test
    void others_are_told_of_a_point_that_a_correction_added() {
        assertThat(decided(CASE, ADDED.id(), adopted(), corrected(CORRECTED, ADDED)))
                .isPresent();
    }

    @Test
    void others_are_told_of_a_postponement() {
        var postponed = MeetingScheduleTest.decided();
        assertThat(decided(CASE, postponed.pointId(), postponed)).isPresent();
    }

    /** Any command lets the fixture replay the events; other business decides nothing. */
    static Optional<Decided> decided(CaseId caseId, PointId point, MeetingEvent... events) {
        var decided = new AtomicReference<Optional<Decided>>(Optional.empty());
        MeetingExample.withoutRules()
                .givenInSession(events)
                .when(new RaiseOtherBusiness(MEETING, "Pakkeforløp", null, DAY))
                .expectState(meeting -> decided.set(meeting.decided(caseId, point)));
        return decided.get();
    }

    static CorrectDecision correct(CaseId caseId, String reason, Point... points) {
        return new CorrectDecision(MEETING, caseId, List.of(points), reason);
    }

    static DecisionCorrected corrected(Point... points) {
        return new DecisionCorrected(MEETING, CASE, DECISION, List.of(points), "Årstallet manglet", DAY);
    }

    static SupersedeDecision supersede(PointId point, DecidedAt by) {
        return new SupersedeDecision(MEETING, CASE, List.of(point), by);
    }

    static DecisionAdopted adopted() {
        return new DecisionAdopted(
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
                List.of(POINT),
                List.of(),
                DAY);
    }
}
