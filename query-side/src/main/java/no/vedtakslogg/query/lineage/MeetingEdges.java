package no.vedtakslogg.query.lineage;

import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.AbsenceReported;
import no.vedtakslogg.events.meetings.MeetingEvent.AgendaArranged;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DeadlineTied;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingEvent.DeputyCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.GuestInvited;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingEvent.OtherBusinessRaised;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.lineage.Edges.End;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;
import org.jspecify.annotations.Nullable;

/** How a case was treated at a meeting, which points it came to, and what later became of these. */
final class MeetingEdges {
    private final MeetingEvent event;
    private final Changes changes;
    private final Edges edges;

    private MeetingEdges(MeetingEvent event, Changes changes) {
        this.event = event;
        this.changes = changes;
        this.edges = new Edges(changes, event.effectiveOn());
    }

    static void project(RecordedEvent recorded, MeetingEvent event, Changes changes) {
        new MeetingEdges(event, changes).project(recorded.position());
    }

    private void project(long position) {
        switch (event) {
            case CaseTabled tabled ->
                treated(
                        EdgeKind.TABLED_AT,
                        tabled.caseId(),
                        null,
                        new Treatment(
                                tabled.meetingId().value(),
                                tabled.bodyId().value(),
                                tabled.caseId().value(),
                                tabled.number().year(),
                                tabled.number().sequence(),
                                EdgeKind.TABLED_AT,
                                tabled.effectiveOn()));
            case CaseTakenOff off -> takenOff(off);
            case DecisionAdopted adopted -> decided(adopted);
            case CasePostponed postponed -> {
                var treatment = treated(
                        EdgeKind.POSTPONED_IN,
                        postponed.caseId(),
                        postponed.until().words(),
                        new Treatment(
                                postponed.meetingId().value(),
                                postponed.bodyId().value(),
                                postponed.caseId().value(),
                                postponed.caseNumber().year(),
                                postponed.caseNumber().sequence(),
                                EdgeKind.POSTPONED_IN,
                                postponed.effectiveOn()));
                point(treatment, postponed.pointId());
            }
            case CaseReturned returned -> {
                var treatment = treated(
                        EdgeKind.RETURNED_IN,
                        returned.caseId(),
                        returned.returnedTo().words(),
                        new Treatment(
                                returned.meetingId().value(),
                                returned.bodyId().value(),
                                returned.caseId().value(),
                                returned.caseNumber().year(),
                                returned.caseNumber().sequence(),
                                EdgeKind.RETURNED_IN,
                                returned.effectiveOn()));
                point(treatment, returned.pointId());
                Edges.bodies(List.of(returned.returnedTo()))
                        .forEach(body -> edges.add(treatment, EdgeKind.RETURNED_TO, body));
            }
            case DecisionCorrected corrected -> {
                var treatment = end(corrected.caseId());
                points(treatment, corrected.points());
                edges.add(
                        treatment,
                        EdgeKind.CORRECTED_BY,
                        new End(NodeKind.CORRECTION, RowId.of(corrected.decisionId(), position)),
                        corrected.reason());
            }
            case DecisionSuperseded superseded ->
                superseded
                        .points()
                        .forEach(point -> edges.add(
                                new End(NodeKind.POINT, point.value()),
                                EdgeKind.SUPERSEDED_BY,
                                Edges.point(superseded.supersededBy())));
            case MeetingScheduled ignored -> {}
            case MeetingDatesProposed ignored -> {}
            case MeetingDateFixed ignored -> {}
            case ExtraordinaryMeetingCalled ignored -> {}
            case MeetingMoved ignored -> {}
            case MeetingCancelled ignored -> {}
            case DeadlineTied ignored -> {}
            case NoticeIssued ignored -> {}
            case AgendaArranged ignored -> {}
            case OtherBusinessRaised ignored -> {}
            case GuestInvited ignored -> {}
            case AbsenceReported ignored -> {}
            case DeputyCalled ignored -> {}
            case AttendanceRecorded ignored -> {}
            case DiscussionRecorded ignored -> {}
            case InputRecorded ignored -> {}
            case MinutesPublished ignored -> {}
        }
    }

    private void decided(DecisionAdopted adopted) {
        var outcome = onlyNotes(adopted.points()) ? EdgeKind.NOTED_IN : EdgeKind.DECIDED_IN;
        var treatment = treated(
                outcome,
                adopted.caseId(),
                null,
                new Treatment(
                        adopted.meetingId().value(),
                        adopted.bodyId().value(),
                        adopted.caseId().value(),
                        adopted.caseNumber().year(),
                        adopted.caseNumber().sequence(),
                        outcome,
                        adopted.effectiveOn()));
        if (adopted.proposalId() != null) {
            edges.add(new End(NodeKind.PROPOSAL, adopted.proposalId().value()), EdgeKind.PROPOSED_TO, treatment);
        }
        points(treatment, adopted.points());
    }

    private static boolean onlyNotes(List<Point> points) {
        return points.stream()
                .flatMap(Point::all)
                .allMatch(point -> point.effect() == PointEffect.NOTED || point.effect() == PointEffect.ACKNOWLEDGED);
    }

    private void takenOff(CaseTakenOff off) {
        var edge = edges.find(way(off.caseId()));
        if (edge != null) {
            edges.put(way(off.caseId()), edge.as(EdgeKind.TAKEN_OFF, off.effectiveOn(), off.reason()));
        }
        changes.rows(Treatment.TABLE)
                .change(
                        Treatment.id(off.meetingId(), off.caseId()),
                        row -> row.with(EdgeKind.TAKEN_OFF, off.effectiveOn()));
    }

    private End treated(EdgeKind outcome, CaseId aCase, @Nullable String words, Treatment treatment) {
        var end = end(aCase);
        changes.rows(Treatment.TABLE).put(end.id(), treatment);
        edges.replace(way(aCase), new End(NodeKind.CASE, aCase.value()), outcome, end, words);
        return end;
    }

    private void points(End over, List<Point> points) {
        for (var point : points) {
            points(point(over, point.id()), point.points());
        }
    }

    /** A point hangs where the latest correction has it. */
    private End point(End over, PointId id) {
        var point = new End(NodeKind.POINT, id.value());
        edges.replace(RowId.of(EdgeKind.POINT, id), over, EdgeKind.POINT, point, null);
        return point;
    }

    private End end(CaseId aCase) {
        return new End(NodeKind.TREATMENT, Treatment.id(event.meetingId(), aCase));
    }

    /** The one edge from a case to its treatment: what it says changes with what the meeting does. */
    private UUID way(CaseId aCase) {
        return RowId.of(EdgeKind.TABLED_AT, event.meetingId(), aCase);
    }
}
