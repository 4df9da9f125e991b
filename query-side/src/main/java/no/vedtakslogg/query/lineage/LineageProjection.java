package no.vedtakslogg.query.lineage;

import java.util.List;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import org.springframework.stereotype.Component;

/** Keeps what came of what: every reference of one thing to another that an event states. */
@Component
class LineageProjection implements Projection {

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(Edge.TABLE, Treatment.TABLE);
    }

    @Override
    public boolean concerns(Event event) {
        return !(event instanceof PartnershipEvent) && !(event instanceof CaseJournalEvent);
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        switch (recorded.event()) {
            case BodyEvent event -> BodyEdges.project(event, changes);
            case MeetingEvent event -> MeetingEdges.project(recorded, event, changes);
            case CaseEvent event -> CaseEdges.project(event, changes);
            case FollowUpEvent event -> FollowUpEdges.project(event, changes);
            case ActionPlanEvent event -> PlanEdges.project(event, changes);
            case MeasureEvent event -> PlanEdges.project(event, changes);
            default -> {}
        }
    }
}
