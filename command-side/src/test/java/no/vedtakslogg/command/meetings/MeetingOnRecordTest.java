package no.vedtakslogg.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.WriteSide;
import no.vedtakslogg.command.bodies.BodyCommand.AppointDeputy;
import no.vedtakslogg.command.bodies.BodyCommand.AppointMember;
import no.vedtakslogg.command.bodies.BodyCommand.EstablishBody;
import no.vedtakslogg.command.bodies.BodyCommand.PlaceBody;
import no.vedtakslogg.command.bodies.BodyCommand.RenameBody;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.meetings.MeetingCommand.AdoptDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void a_point_of_one_decision_is_not_decided_again_at_the_same_meeting_or_at_another() {
        var point = decide(first).pointId();
        var another = MeetingId.random();
        send(schedule(another, council));
        send(new TableCase(another, second, null, null, 30, List.of(), false, null, EARLIER));
        send(new RecordAttendance(another, List.of(new Attendance(kari, Presence.MET, null, null))));
        refused("A_POINT_BELONGS_TO_ONE_DECISION", adopt(meeting, second, point));
        refused("A_POINT_BELONGS_TO_ONE_DECISION", adopt(another, second, point));
        send(adopt(another, second, PointId.random()));
    }

    @Test
    void a_correction_keeps_its_own_points_and_takes_none_of_another_decision() {
        var point = decide(first).pointId();
        var other = decide(second).pointId();
        refused("A_POINT_BELONGS_TO_ONE_DECISION", correct(first, point, other));
        send(correct(first, point, PointId.random()));
    }

    @Test
    void the_points_decided_before_they_were_kept_track_of_are_taken_too() {
        var point = decide(first).pointId();
        var owner = JdbcClient.create(DATABASE.owner());
        owner.sql("drop schema command cascade").update();
        DATABASE.migrations().run("command", "db/command");
        assertThat(owner.sql("select meeting_id from command.decided_point where point_id = :point")
                        .param("point", point.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(meeting.value());
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
        var point = PointId.random();
        send(new RecordAttendance(meeting, List.of(new Attendance(kari, Presence.MET, null, null))));
        send(adopt(meeting, caseId, point));
        return new DecidedAt(meeting, caseId, point);
    }

    private static AdoptDecision adopt(MeetingId meeting, CaseId caseId, PointId point) {
        return new AdoptDecision(
                meeting,
                caseId,
                DecisionId.random(),
                DecisionForm.WITHOUT_PROPOSAL,
                DecisionMode.CONSENSUS,
                null,
                List.of(point(point, "1")),
                List.of());
    }

    private CorrectDecision correct(CaseId caseId, PointId kept, PointId added) {
        return new CorrectDecision(meeting, caseId, List.of(point(kept, "1"), point(added, "2")), "Skrivefeil");
    }

    private static Point point(PointId id, String number) {
        return new Point(id, number, "Planen godkjennes", PointEffect.APPROVED, null, List.of());
    }

    private static void refused(String rule, Command command) {
        assertThatThrownBy(() -> send(command))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.getMessage())
                        .isEqualTo(rule));
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
