package no.vedtakslogg.query.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.QuerySideRunning;

/** A deadline that was moved by the decision of another case, a text that was corrected, a status that came late. */
final class Dispute {
    static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    static final LocalDate MEETING_DAY = LocalDate.of(2024, 6, 19);
    static final LocalDate LATER_DAY = LocalDate.of(2024, 10, 29);
    static final LocalDate IN_BETWEEN = LocalDate.of(2024, 8, 15);

    final PartnershipId partnership = PartnershipId.random();
    final BodyId asu = BodyId.random();
    final SeatId seat = SeatId.random();
    final PersonId member = PersonId.random();
    final PersonId successor = PersonId.random();
    final CaseId pathway = CaseId.random();
    final CaseId later = CaseId.random();
    final MeetingId meeting = MeetingId.random();
    final MeetingId laterMeeting = MeetingId.random();
    final PointId asked = PointId.random();
    final PointId extends_ = PointId.random();
    final FollowUpId followUp = FollowUpId.random();
    final ActionPlanId plan = ActionPlanId.random();
    final MeasureId measure = MeasureId.random();
    private final DecisionId decision = DecisionId.random();

    long beforeTheCorrection;

    private final QuerySideRunning side;

    Dispute(QuerySideRunning side) {
        this.side = side;
    }

    Dispute tell() {
        by("kari", partnership, new PartnershipFormed(partnership, "Helsefellesskapet Vik", SPRING));
        by(
                "kari",
                asu,
                new BodyEstablished(
                        asu,
                        partnership,
                        "Administrativt samarbeidsutvalg",
                        "ASU",
                        BodyKind.COUNCIL,
                        Side.JOINT,
                        null,
                        null,
                        null,
                        SPRING),
                new MemberAppointed(
                        asu,
                        seat,
                        member,
                        SeatRole.MEMBER,
                        Side.MUNICIPAL,
                        "Vik kommune",
                        null,
                        null,
                        null,
                        null,
                        SPRING));
        by("kari", pathway, opened(pathway, "Pasientforløp"));
        by("kari", later, opened(later, "Status for forløpene"));
        meeting(meeting, pathway, 18, MEETING_DAY);
        by(
                "kari",
                new CaseJournalId(asu, 2024),
                new CaseNumbered(new CaseJournalId(asu, 2024), pathway, meeting, new CaseNumber(2024, 18), SPRING));
        by(
                "kari",
                meeting,
                new AttendanceRecorded(
                        meeting, List.of(new Attendance(member, Presence.MET, null, "Kommunene")), MEETING_DAY),
                adopted(meeting, pathway, 18, decision, "Forløpene kartlegges", asked, MEETING_DAY));
        by(
                "kari",
                followUp,
                new FollowUpOpened(
                        followUp,
                        partnership,
                        asu,
                        new DecidedAt(meeting, pathway, asked),
                        null,
                        "Kartlegge forløpene",
                        List.of(new Responsible(ResponsibleKind.BODY, "ASU", asu.value())),
                        Deadline.on(LocalDate.of(2024, 12, 1), "innen 01.12.24"),
                        MEETING_DAY));
        by(
                "kari",
                measure,
                new MeasureAdded(
                        measure,
                        partnership,
                        plan,
                        GoalId.random(),
                        "1.4.2",
                        "Kartlegge",
                        List.of(),
                        List.of(),
                        null,
                        new DecidedAt(meeting, pathway, asked),
                        MEETING_DAY));
        by("kari", plan, new ActionPlanAdopted(plan, partnership, "Handlingsplan", 2022, 2024, null, SPRING));
        goOn();
        return this;
    }

    private void goOn() {
        meeting(laterMeeting, later, 41, LATER_DAY);
        by(
                "ola",
                laterMeeting,
                adopted(laterMeeting, later, 41, DecisionId.random(), "Fristen forskyves", extends_, LATER_DAY));
        side.record(
                followUp,
                Map.of(
                        "actor",
                        "ola",
                        "onBehalfOf",
                        "ASU",
                        "correlationId",
                        "import-1",
                        "source",
                        "import:referat.txt"),
                new DeadlineExtended(
                        followUp,
                        Deadline.on(LocalDate.of(2025, 6, 30), "innen 30.06.25"),
                        new DecidedAt(laterMeeting, later, extends_),
                        "Arbeidet er forsinket",
                        LATER_DAY));
        by("ola", followUp, new ProgressReported(followUp, "I gang", 1, 3, null, IN_BETWEEN));
        by(
                "ola",
                measure,
                new MeasureStatusReported(measure, Colour.YELLOW, "Halvveis", null, LATER_DAY),
                new MeasureStatusReported(measure, Colour.RED, "Ikke begynt", null, MEETING_DAY),
                new MeasureReworded(measure, "Kartlegge alle forløp", "Presisert", null, LATER_DAY));
        by("ola", meeting, new MeetingMoved(meeting, at(MEETING_DAY.plusDays(1)), "Rådhuset", "Sykdom", SPRING));
        by("ola", asu, new MemberReplaced(asu, seat, successor, member, "Ny jobb", null, LATER_DAY));
        beforeTheCorrection = by(
                "ola",
                later,
                new CaseReferred(
                        later,
                        ReferralId.random(),
                        asu,
                        BodyId.random(),
                        "Vurdere",
                        Deadline.on(LATER_DAY, "snart"),
                        null,
                        LATER_DAY));
        by(
                "kari",
                meeting,
                new DecisionCorrected(
                        meeting,
                        pathway,
                        decision,
                        List.of(point(asked, "Alle forløpene kartlegges")),
                        "Et ord var falt ut",
                        MEETING_DAY));
    }

    private long by(String actor, Object aggregateId, Event... events) {
        return side.record(aggregateId, Map.of("actor", actor, "source", "side"), events);
    }

    private CaseOpened opened(CaseId id, String title) {
        return new CaseOpened(id, partnership, title, CaseKind.DECISION, List.of(), List.of(), null, null, SPRING);
    }

    private void meeting(MeetingId id, CaseId aCase, int number, LocalDate day) {
        by(
                "kari",
                id,
                new MeetingScheduled(
                        id, partnership, asu, MeetingKind.ORDINARY, at(day), "Teams", MeetingForm.VIDEO, true, SPRING),
                new CaseTabled(
                        id, asu, aCase, new CaseNumber(2024, number), "En sak", 20, List.of(), false, null, SPRING));
    }

    private DecisionAdopted adopted(
            MeetingId id, CaseId aCase, int number, DecisionId decisionId, String text, PointId point, LocalDate day) {
        return new DecisionAdopted(
                id,
                partnership,
                asu,
                aCase,
                new CaseNumber(2024, number),
                "En sak",
                decisionId,
                DecisionForm.AS_PROPOSED,
                DecisionMode.CONSENSUS,
                null,
                List.of(point(point, text)),
                List.of(),
                day);
    }

    private static MeetingTime at(LocalDate day) {
        return new MeetingTime(day, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private static Point point(PointId id, String text) {
        return new Point(id, "1", text, PointEffect.REQUESTED, null, List.of());
    }
}
