package no.vedtakslogg.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.bodies.BodyCommand.AppointDeputy;
import no.vedtakslogg.command.bodies.BodyCommand.AppointMember;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.bodies.BodyCommand.PlaceBody;
import no.vedtakslogg.command.bodies.BodyCommand.RenameBody;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.ReportAbsence;
import no.vedtakslogg.command.meetings.MeetingCommand.ScheduleMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.SupersedeDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.TableCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.command.rules.UnknownReference.Reference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.TestDatabase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Partnership, body, case and meeting as they ask one another at run time, on the real event store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingOnRecordTest {
    static final LocalDate EARLIER = LocalDate.of(2024, 1, 1);
    static final LocalDate DAY = LocalDate.of(2024, 10, 29);

    static final TestDatabase DATABASE = TestDatabase.empty();
    static final WriteSide RECORD = new WriteSide(DATABASE);

    final PersonId kari = PersonId.random();
    final PersonId liv = PersonId.random();

    final PartnershipId partnership = PartnershipId.random();
    final BodyId council = BodyId.random();
    final BodyId group = BodyId.random();
    final MeetingId meeting = MeetingId.random();
    final CaseId first = CaseId.random();
    final CaseId second = CaseId.random();

    @AfterAll
    static void close() {
        RECORD.close();
        DATABASE.close();
    }

    @BeforeEach
    void a_meeting_with_two_cases_before_it() {
        var seat = SeatId.random();
        send(new FormPartnership(partnership, "Et helsefellesskap", EARLIER));
        send(establish(council, partnership));
        send(establish(group, partnership));
        send(new PlaceBody(group, council, null, EARLIER));
        send(new AppointMember(
                council, seat, kari, SeatRole.MEMBER, Side.MUNICIPAL, "Region", null, null, null, null, EARLIER));
        send(new AppointDeputy(council, liv, seat, Side.MUNICIPAL, null, EARLIER));
        send(schedule(meeting, council));
        send(open(first));
        send(open(second));
        send(table(first));
        send(table(second));
    }

    @Test
    void cases_are_numbered_one_after_the_other() {
        assertThat(recorded(CaseTabled.class))
                .extracting(tabled -> tabled.number().toString())
                .containsExactly("1/24", "2/24");
    }

    @Test
    void the_deputy_on_the_bodys_roster_is_called() {
        send(new ReportAbsence(meeting, kari, null, EARLIER));
        assertThat(recorded(DeputyCalled.class)).containsExactly(new DeputyCalled(meeting, liv, kari, EARLIER));
    }

    @Test
    void a_decision_of_the_same_meeting_may_supersede_another() {
        var superseded = decide(first);
        var later = decide(second);
        send(new SupersedeDecision(meeting, first, List.of(superseded.pointId()), later));
        assertThat(recorded(DecisionSuperseded.class))
                .extracting(DecisionSuperseded::supersededBy)
                .containsExactly(later);
    }

    @Test
    void a_point_that_was_not_decided_supersedes_nothing() {
        var superseded = decide(first);
        var never = new DecidedAt(meeting, second, PointId.random());
        isUnknown(
                new SupersedeDecision(meeting, first, List.of(superseded.pointId()), never),
                "decision point",
                never.pointId());
    }

    @Test
    void a_meeting_that_was_not_held_decided_nothing() {
        var superseded = decide(first);
        var never = new DecidedAt(MeetingId.random(), second, PointId.random());
        isUnknown(
                new SupersedeDecision(meeting, first, List.of(superseded.pointId()), never),
                "meeting",
                never.meetingId());
    }

    @Test
    void a_body_is_not_placed_under_what_is_below_it() {
        assertThatThrownBy(() -> send(new PlaceBody(council, group, null, DAY)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.getMessage())
                        .isEqualTo("A_BODY_IS_NOT_PLACED_UNDER_ITSELF_NOR_UNDER_WHAT_IS_BELOW_IT"));
    }

    @Test
    void an_unknown_partnership_has_no_bodies() {
        var unknown = PartnershipId.random();
        isUnknown(establish(BodyId.random(), unknown), "partnership", unknown);
    }

    @Test
    void the_identity_of_a_body_is_not_that_of_a_partnership() {
        var mistaken = new PartnershipId(council.value());
        isUnknown(establish(BodyId.random(), mistaken), "partnership", mistaken);
    }

    @Test
    void the_identity_of_a_meeting_is_not_that_of_a_body() {
        var mistaken = new BodyId(meeting.value());
        isUnknown(schedule(MeetingId.random(), mistaken), "body", mistaken);
        assertThatThrownBy(() -> send(new RenameBody(mistaken, "Råd", "R", DAY)))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    private DecidedAt decide(CaseId caseId) {
        var point = new Point(PointId.random(), "1", "Planen godkjennes", PointEffect.APPROVED, null, List.of());
        send(new RecordAttendance(meeting, List.of(new Attendance(kari, Presence.MET, null, null))));
        send(new AdoptDecision(
                meeting,
                caseId,
                DecisionId.random(),
                DecisionForm.WITHOUT_PROPOSAL,
                DecisionMode.CONSENSUS,
                null,
                List.of(point),
                List.of()));
        return new DecidedAt(meeting, caseId, point.id());
    }

    private static void send(Command command) {
        RECORD.send(command);
    }

    private static void isUnknown(Command command, String kind, Object id) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOfSatisfying(UnknownReference.class, unknown -> assertThat(unknown.getDetails())
                        .contains(new Reference(kind, id.toString())));
    }

    private <E> List<E> recorded(Class<E> kind) {
        return RECORD.ask(EventStore.class, events -> events.readEvents(meeting.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }

    private static EstablishBody establish(BodyId body, PartnershipId partnership) {
        return new EstablishBody(
                body, partnership, "Et råd", "Råd", BodyKind.COUNCIL, Side.JOINT, null, null, null, EARLIER);
    }

    private static ScheduleMeeting schedule(MeetingId meeting, BodyId body) {
        var time = new MeetingTime(DAY, LocalTime.of(13, 0), LocalTime.of(17, 0));
        return new ScheduleMeeting(meeting, body, MeetingKind.ORDINARY, time, null, MeetingForm.MIXED, true, EARLIER);
    }

    private OpenCase open(CaseId caseId) {
        return new OpenCase(
                caseId, partnership, "En sak", CaseKind.DECISION, List.of(), List.of(), null, null, EARLIER);
    }

    private TableCase table(CaseId caseId) {
        return new TableCase(meeting, caseId, null, null, 30, List.of(), false, null, EARLIER);
    }
}
