package no.vedtakslogg.query.decisionlog;

import java.util.List;
import no.vedtakslogg.events.Event;
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
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import no.vedtakslogg.query.projections.Rows;
import org.springframework.stereotype.Component;

/** Keeps the decision log: one row for each point that a meeting decided. */
@Component
public class DecisionLogProjection implements Projection {
    public static final String NAME = "decisionlog";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.LOG;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(DecisionPoint.TABLE);
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof MeetingEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        if (recorded.event() instanceof MeetingEvent event) {
            project(event, changes.rows(DecisionPoint.TABLE));
        }
    }

    private static void project(MeetingEvent event, Rows<DecisionPoint> points) {
        switch (event) {
            case DecisionAdopted adopted ->
                Placed.all(adopted.points())
                        .forEach(placed ->
                                points.put(placed.point().id().value(), DecisionPoint.adopted(adopted, placed)));
            case CasePostponed postponed -> points.put(postponed.pointId().value(), DecisionPoint.postponed(postponed));
            case CaseReturned returned -> points.put(returned.pointId().value(), DecisionPoint.returned(returned));
            case DecisionCorrected corrected -> correct(corrected, points);
            case DecisionSuperseded superseded ->
                superseded
                        .points()
                        .forEach(id -> points.change(id.value(), point -> point.superseded(superseded.supersededBy())));
            case MeetingScheduled ignored -> {}
            case MeetingDatesProposed ignored -> {}
            case MeetingDateFixed ignored -> {}
            case ExtraordinaryMeetingCalled ignored -> {}
            case MeetingMoved ignored -> {}
            case MeetingCancelled ignored -> {}
            case DeadlineTied ignored -> {}
            case NoticeIssued ignored -> {}
            case CaseTabled ignored -> {}
            case CaseTakenOff ignored -> {}
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

    private static void correct(DecisionCorrected corrected, Rows<DecisionPoint> points) {
        var ofTheDecision = points.all();
        ofTheDecision.values().removeIf(point -> !point.decisionId().equals(corrected.decisionId()));
        if (ofTheDecision.isEmpty()) {
            return;
        }
        var any = ofTheDecision.values().iterator().next();
        for (var placed : Placed.all(corrected.points())) {
            var id = placed.point().id().value();
            var before = ofTheDecision.get(id);
            points.put(
                    id,
                    before == null
                            ? any.joinedBy(placed, corrected.reason())
                            : before.corrected(placed, corrected.reason()));
        }
    }
}
