package no.vedtakslogg.query.lineage;

import java.time.LocalDate;
import java.util.List;
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
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
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
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.query.QuerySideRunning;
import org.jspecify.annotations.Nullable;

/**
 * A case on its way: postponed in AU, decided there, sent to ASU, decided in three points. One point became a measure that
 * stands in two places of the plan, another a follow-up that a council answers for. A year later another case moves the
 * deadline and replaces a point, and the council is replaced by another.
 */
final class LongStory {
    static final LocalDate JANUARY_23 = LocalDate.of(2023, 1, 10);
    static final LocalDate FEBRUARY_23 = LocalDate.of(2023, 2, 1);
    static final LocalDate MARCH_23 = LocalDate.of(2023, 3, 1);
    static final LocalDate APRIL_23 = LocalDate.of(2023, 4, 19);
    static final LocalDate MAY_24 = LocalDate.of(2024, 5, 15);
    static final LocalDate JUNE_24 = LocalDate.of(2024, 6, 30);

    final PartnershipId partnership = PartnershipId.random();
    final BodyId au = BodyId.random();
    final BodyId asu = BodyId.random();
    final BodyId council = BodyId.random();
    final BodyId newCouncil = BodyId.random();
    final MeetingId auFebruary = MeetingId.random();
    final MeetingId auMarch = MeetingId.random();
    final MeetingId asuApril = MeetingId.random();
    final MeetingId asuMay = MeetingId.random();
    final CaseId first = CaseId.random();
    final CaseId second = CaseId.random();
    final ReferralId referral = ReferralId.random();
    final Point postponement = point("1", "Saken utsettes.");
    final Point sends = point("1", "Saken oversendes ASU.");
    final Point measureAsked = point("1", "Tiltaket tas inn i handlingsplanen.");
    final Point underTwo = point("2.a", "Rapporten skal ha med barn og unge.");
    final Point reportAsked = new Point(
            PointId.random(), "2", "Fagrådet bes rapportere.", PointEffect.REQUESTED, null, List.of(underTwo));
    final Point replaced = point("3", "Teamet møtes hver uke.");
    final Point later = point("1", "Teamet møtes hver måned.");
    final Point moves = point("2", "Fristen for rapporten flyttes.");
    final FollowUpId followUp = FollowUpId.random();
    final ActionPlanId plan = ActionPlanId.random();
    final GoalId goal = GoalId.random();
    final GoalId otherGoal = GoalId.random();
    final MeasureId measure = MeasureId.random();
    final MeasureId alias = MeasureId.random();
    private final DecisionId decision = DecisionId.random();

    /** Tells all but what became known late, and gives the position until which it was known so. */
    long tell(QuerySideRunning side) {
        side.record(partnership, new PartnershipFormed(partnership, "Helsefellesskapet Vik", JANUARY_23));
        establish(side, au, "Arbeidsutvalget", "AU", BodyKind.EXECUTIVE_COMMITTEE);
        establish(side, asu, "Administrativt samarbeidsutvalg", "ASU", BodyKind.COUNCIL);
        establish(side, council, "Fagråd for utskrivning", "FR1", BodyKind.EXPERT_COUNCIL);
        establish(side, newCouncil, "Fagråd for overganger", "FR7", BodyKind.EXPERT_COUNCIL);
        side.record(first, opened(first, "Utskrivningsteam", JANUARY_23));
        side.record(
                auFebruary, tabled(auFebruary, au, first, 3, 2023, FEBRUARY_23), postponed(auFebruary, postponement));
        side.record(
                auMarch,
                tabled(auMarch, au, first, 7, 2023, MARCH_23),
                adopted(auMarch, au, first, 7, 2023, DecisionId.random(), MARCH_23, sends));
        side.record(
                first,
                new CaseReferred(
                        first,
                        referral,
                        au,
                        asu,
                        "Ta saken til behandling",
                        Deadline.NONE,
                        new DecidedAt(auMarch, first, sends.id()),
                        MARCH_23),
                new ReferralAccepted(first, referral, asu, null, APRIL_23));
        side.record(
                asuApril,
                tabled(asuApril, asu, first, 12, 2023, APRIL_23),
                adopted(asuApril, asu, first, 12, 2023, decision, APRIL_23, measureAsked, reportAsked, replaced));
        plan(side);
        side.record(
                followUp,
                new FollowUpOpened(
                        followUp,
                        partnership,
                        asu,
                        new DecidedAt(asuApril, first, reportAsked.id()),
                        null,
                        "Rapportere",
                        List.of(new Responsible(ResponsibleKind.BODY, "FR1", council.value())),
                        Deadline.on(LocalDate.of(2024, 1, 31), "innen januar"),
                        APRIL_23));
        nextYear(side);
        return side.record(council, new BodyDissolved(council, newCouncil, "Ny struktur for fagrådene", JUNE_24));
    }

    /** What was recorded afterwards, of days gone by. */
    long tellLate(QuerySideRunning side) {
        side.record(
                asuApril,
                new DecisionCorrected(
                        asuApril,
                        first,
                        decision,
                        List.of(measureAsked, reportAsked, replaced),
                        "Skrivefeil i punkt 2",
                        LocalDate.of(2023, 5, 2)));
        return side.record(
                asuApril,
                new DecisionSuperseded(
                        asuApril,
                        first,
                        decision,
                        List.of(replaced.id()),
                        new DecidedAt(asuMay, second, later.id()),
                        MAY_24));
    }

    private void plan(QuerySideRunning side) {
        side.record(
                plan,
                new ActionPlanAdopted(plan, partnership, "Handlingsplan 2023–2025", 2023, 2025, null, APRIL_23),
                new AreaAdded(plan, "1", "Overganger", APRIL_23),
                new GoalAdded(plan, goal, "1", "1.6", "Trygge overganger", null, APRIL_23),
                new GoalAdded(plan, otherGoal, "1", "1.9", "Barn og unge", null, APRIL_23));
        side.record(
                measure,
                added(measure, goal, "1.6.1", "Opprette team", new DecidedAt(asuApril, first, measureAsked.id())),
                new MeasureStatusReported(measure, Colour.YELLOW, "Halvveis", null, MAY_24));
        side.record(
                alias,
                added(alias, otherGoal, "1.9.2", "Opprette team, ref. 1.6.1", null),
                new MeasureLinked(alias, MeasureLinkKind.SAME_AS, measure, "Ref. 1.6.1", APRIL_23));
    }

    private MeasureAdded added(MeasureId id, GoalId of, String number, String text, @Nullable DecidedAt decidedAt) {
        return new MeasureAdded(
                id, partnership, plan, of, number, text, List.of(), List.of(), null, decidedAt, APRIL_23);
    }

    private void nextYear(QuerySideRunning side) {
        side.record(
                second,
                opened(second, "Status for utskrivningsteam", MAY_24),
                new CaseLinked(second, LinkKind.FOLLOWS_UP, first, "Sak 12/23", MAY_24),
                new CaseLinkedToMeasure(second, LinkKind.REALISES_MEASURE, alias, null, MAY_24),
                new CasePaperFiled(
                        second,
                        PaperId.random(),
                        1,
                        new CasePaper(
                                PaperKind.CASE_PAPER,
                                "Saksfremlegg",
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(reportAsked.id())),
                        MAY_24));
        side.record(
                asuMay,
                tabled(asuMay, asu, second, 5, 2024, MAY_24),
                adopted(asuMay, asu, second, 5, 2024, DecisionId.random(), MAY_24, later, moves));
        side.record(
                followUp,
                new DeadlineExtended(
                        followUp,
                        Deadline.on(LocalDate.of(2024, 12, 31), "innen utgangen av 2024"),
                        new DecidedAt(asuMay, second, moves.id()),
                        "Ny struktur",
                        MAY_24));
    }

    private void establish(QuerySideRunning side, BodyId body, String name, String shortName, BodyKind kind) {
        side.record(
                body,
                new BodyEstablished(
                        body, partnership, name, shortName, kind, Side.JOINT, null, null, null, JANUARY_23));
    }

    CaseOpened opened(CaseId id, String title, LocalDate day) {
        return new CaseOpened(id, partnership, title, CaseKind.DECISION, List.of(), List.of(), null, null, day);
    }

    private static CaseTabled tabled(
            MeetingId meeting, BodyId body, CaseId aCase, int number, int year, LocalDate day) {
        return new CaseTabled(
                meeting, body, aCase, new CaseNumber(year, number), "Sak", 30, List.of(), false, null, day);
    }

    private CasePostponed postponed(MeetingId meeting, Point point) {
        return new CasePostponed(
                meeting,
                partnership,
                au,
                first,
                new CaseNumber(2023, 3),
                "Utskrivningsteam",
                DecisionId.random(),
                point.id(),
                point.text(),
                new Deadline(DeadlineKind.MEETING, "neste møte", null, null, "neste møte"),
                DecisionMode.CONSENSUS,
                FEBRUARY_23);
    }

    private DecisionAdopted adopted(
            MeetingId meeting,
            BodyId body,
            CaseId aCase,
            int number,
            int year,
            DecisionId id,
            LocalDate day,
            Point... points) {
        return new DecisionAdopted(
                meeting,
                partnership,
                body,
                aCase,
                new CaseNumber(year, number),
                "Sak",
                id,
                DecisionForm.AS_PROPOSED,
                DecisionMode.CONSENSUS,
                null,
                List.of(points),
                List.of(),
                day);
    }

    private static Point point(String number, String text) {
        return new Point(PointId.random(), number, text, PointEffect.OTHER, null, List.of());
    }
}
