package no.vedtakslogg.query.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.GoalId;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;
import no.vedtakslogg.events.actionplan.YearMark;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.QuerySideRunning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One meeting of one body, with two cases on its agenda, and what came of them. */
final class AutumnMeeting {
    static final LocalDate SPRING = LocalDate.of(2024, 3, 1);
    static final LocalDate MEETING_DAY = LocalDate.of(2024, 10, 29);
    static final LocalDate AFTER = LocalDate.of(2024, 11, 20);

    final PartnershipId partnership = PartnershipId.random();
    final BodyId asu = BodyId.random();
    final BodyId council = BodyId.random();
    final PersonId member = PersonId.random();
    final PersonId erased = PersonId.random();
    final PersonId stranger = PersonId.random();
    final CaseId grants = CaseId.random();
    final CaseId forum = CaseId.random();
    final MeetingId meeting = MeetingId.random();
    final PointId asked = PointId.random();
    final FollowUpId followUp = FollowUpId.random();
    final ReferralId referral = ReferralId.random();
    final ActionPlanId plan = ActionPlanId.random();
    final GoalId goal = GoalId.random();
    final MeasureId measure = MeasureId.random();
    final MeasureId alias = MeasureId.random();
    private final ProposalId proposal = ProposalId.random();

    void tell(QuerySideRunning side) {
        register(side);
        side.record(partnership, new PartnershipFormed(partnership, "Helsefellesskapet Vik", SPRING));
        establish(side, asu, "Administrativt samarbeidsutvalg", "ASU", BodyKind.COUNCIL, null);
        establish(side, council, "Fagråd for digital samhandling", "FR5", BodyKind.EXPERT_COUNCIL, asu);
        side.record(
                asu,
                new MemberAppointed(
                        asu,
                        SeatId.random(),
                        member,
                        SeatRole.MEMBER,
                        Side.MUNICIPAL,
                        "Vik kommune",
                        "Kommunene",
                        null,
                        null,
                        null,
                        SPRING));
        plan(side);
        cases(side);
        meeting(side);
        side.record(
                followUp,
                new FollowUpOpened(
                        followUp,
                        partnership,
                        asu,
                        new DecidedAt(meeting, grants, asked),
                        null,
                        "Rapportere status for prosjektene",
                        List.of(new Responsible(ResponsibleKind.ROLE, "Prosjektleder", null)),
                        Deadline.on(LocalDate.of(2025, 6, 30), "innen 30.06.25"),
                        MEETING_DAY),
                new ProgressReported(followUp, "To av tre er i gang", 2, 3, null, AFTER));
        side.record(
                forum,
                new CaseReferred(
                        forum,
                        referral,
                        asu,
                        council,
                        "Vurdere forumet",
                        new Deadline(DeadlineKind.MEETING, "neste møte", null, null, "neste møte"),
                        null,
                        AFTER),
                new ReferralAccepted(forum, referral, council, null, AFTER));
    }

    /** One person has a name, one is erased, and the stranger was never entered. */
    private void register(QuerySideRunning side) {
        var register = JdbcClient.create(side.database().app());
        register.sql("insert into register.person (id, name) values (:id, 'Marte Vik')")
                .param("id", member.value())
                .update();
        register.sql("insert into register.person (id, erased_at) values (:id, now())")
                .param("id", erased.value())
                .update();
    }

    private void establish(
            QuerySideRunning side, BodyId body, String name, String shortName, BodyKind kind, @Nullable BodyId parent) {
        side.record(
                body,
                new BodyEstablished(body, partnership, name, shortName, kind, Side.JOINT, parent, null, null, SPRING));
    }

    private void plan(QuerySideRunning side) {
        side.record(
                plan,
                new ActionPlanAdopted(plan, partnership, "Handlingsplan", 2022, 2024, null, SPRING),
                new AreaAdded(plan, "1", "Samhandling", SPRING),
                new GoalAdded(plan, goal, "1", "1.4", "Bedre samhandling", null, SPRING));
        side.record(measure, added(measure, "1.4.2", "Kartlegge tjenestene", "x"));
        side.record(
                alias,
                added(alias, "1.4.10", "Kartlegge tjenestene i felleskap", "-"),
                new MeasureLinked(alias, MeasureLinkKind.SAME_AS, measure, "Ref. 1.4.2", SPRING));
        side.record(
                measure,
                new MeasureStatusReported(measure, Colour.RED, "Ikke begynt", null, SPRING),
                new MeasureStatusReported(measure, Colour.YELLOW, "Halvveis", null, MEETING_DAY));
    }

    private MeasureAdded added(MeasureId id, String number, String text, String mark) {
        return new MeasureAdded(
                id,
                partnership,
                plan,
                goal,
                number,
                text,
                List.of(),
                List.of(new YearMark(2023, mark)),
                null,
                null,
                SPRING);
    }

    private void cases(QuerySideRunning side) {
        side.record(
                grants,
                opened(grants, "Tilskudd til <script>alert(1)</script> samhandling"),
                new CasePaperFiled(
                        grants,
                        PaperId.random(),
                        1,
                        new CasePaper(
                                PaperKind.CASE_PAPER,
                                "Saksfremlegg om tilskudd",
                                "Bakgrunnen",
                                null,
                                "Vurderingen",
                                List.of(new Attachment("Søknader", null, null, null)),
                                List.of(asked)),
                        SPRING),
                new ProposalMade(
                        grants, proposal, List.of(point(PointId.random(), "1", "Midlene tildeles.")), null, SPRING),
                new CaseLinked(grants, LinkKind.SEE_ALSO, forum, "i sammenheng", SPRING),
                new CaseLinkedToMeasure(grants, LinkKind.REALISES_MEASURE, measure, null, SPRING));
        side.record(forum, opened(forum, "Nytt forum"));
        for (var each : List.of(42, 45)) {
            var journal = new CaseJournalId(asu, 2024);
            side.record(
                    journal,
                    new CaseNumbered(
                            journal, each == 42 ? grants : forum, meeting, new CaseNumber(2024, each), SPRING));
        }
    }

    private CaseOpened opened(CaseId id, String title) {
        return new CaseOpened(
                id, partnership, title, CaseKind.DECISION, List.of(member), List.of(erased), null, null, SPRING);
    }

    private void meeting(QuerySideRunning side) {
        var decision = new Point(
                PointId.random(),
                "1",
                "Midlene tildeles slik:",
                PointEffect.ALLOCATED,
                null,
                List.of(point(PointId.random(), "1.a", "Seks millioner til prosjektene")));
        side.record(
                meeting,
                new MeetingScheduled(
                        meeting,
                        partnership,
                        asu,
                        MeetingKind.ORDINARY,
                        new MeetingTime(MEETING_DAY, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                        "Rom 1",
                        MeetingForm.MIXED,
                        false,
                        SPRING),
                tabled(forum, 45, "Nytt forum", 35),
                tabled(grants, 42, "Tilskudd", 30),
                new AgendaArranged(
                        meeting,
                        List.of(
                                new AgendaEntry(grants, "Tilskudd", 30, List.of("Lederne")),
                                new AgendaEntry(null, "Pause", 15, List.of()),
                                new AgendaEntry(forum, "Nytt forum", 35, List.of())),
                        SPRING),
                new AttendanceRecorded(
                        meeting,
                        List.of(
                                new Attendance(member, Presence.MET, null, "Kommunene"),
                                new Attendance(erased, Presence.ABSENT, null, "Kommunene"),
                                new Attendance(stranger, Presence.BY_VIDEO, erased, "Vararepresentanter")),
                        MEETING_DAY),
                new InputRecorded(meeting, grants, "Husk rapportering", null, MEETING_DAY),
                new DecisionAdopted(
                        meeting,
                        partnership,
                        asu,
                        grants,
                        new CaseNumber(2024, 42),
                        "Tilskudd",
                        DecisionId.random(),
                        DecisionForm.AMENDED,
                        DecisionMode.CONSENSUS,
                        proposal,
                        List.of(
                                decision,
                                new Point(asked, "2", "Det rapporteres.", PointEffect.REQUESTED, null, List.of())),
                        List.of(),
                        MEETING_DAY),
                new CasePostponed(
                        meeting,
                        partnership,
                        asu,
                        forum,
                        new CaseNumber(2024, 45),
                        "Nytt forum",
                        DecisionId.random(),
                        PointId.random(),
                        "Saken utsettes.",
                        new Deadline(
                                DeadlineKind.PERIOD,
                                "første halvår i 2025",
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 6, 30),
                                null),
                        DecisionMode.CONSENSUS,
                        MEETING_DAY),
                new MinutesPublished(meeting, member, null, LocalDate.of(2024, 11, 27), List.of(), AFTER));
    }

    private CaseTabled tabled(CaseId id, int number, String title, int minutes) {
        return new CaseTabled(
                meeting, asu, id, new CaseNumber(2024, number), title, minutes, List.of(), false, null, SPRING);
    }

    private static Point point(PointId id, String number, String text) {
        return new Point(id, number, text, PointEffect.OTHER, null, List.of());
    }

    UUID caseId() {
        return grants.value();
    }
}
