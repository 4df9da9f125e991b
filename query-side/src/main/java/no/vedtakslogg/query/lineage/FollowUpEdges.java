package no.vedtakslogg.query.lineage;

import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.query.lineage.Edges.End;
import no.vedtakslogg.query.projections.Changes;

/** Which point a follow-up comes from, who was asked, and which decisions moved, accepted or withdrew it. */
final class FollowUpEdges {
    private FollowUpEdges() {}

    static void project(FollowUpEvent event, Changes changes) {
        var edges = new Edges(changes, event.effectiveOn());
        var followUp = new End(NodeKind.FOLLOW_UP, event.followUpId().value());
        switch (event) {
            case FollowUpOpened opened -> {
                edges.fromPoint(opened.decidedAt(), EdgeKind.ASKS_FOR, followUp);
                if (opened.parentId() != null) {
                    var whole = new End(NodeKind.FOLLOW_UP, opened.parentId().value());
                    edges.add(whole, EdgeKind.DIVIDED_INTO, followUp);
                }
                edges.askedOf(followUp, opened.responsible());
            }
            case ResponsibleAssigned assigned -> edges.askedOf(followUp, assigned.responsible());
            case DeadlineExtended extended ->
                edges.toPoint(
                        followUp,
                        EdgeKind.EXTENDED_BY,
                        extended.extendedBy(),
                        extended.deadline().words());
            case FulfilmentAccepted accepted -> {
                if (accepted.decidedAt() == null) {
                    edges.add(followUp, EdgeKind.ACCEPTED_BY, Edges.body(accepted.bodyId()), accepted.note());
                } else {
                    edges.toPoint(followUp, EdgeKind.ACCEPTED_BY, accepted.decidedAt(), accepted.note());
                }
            }
            case FulfilmentRejected rejected ->
                edges.add(followUp, EdgeKind.NOT_ACCEPTED_BY, Edges.body(rejected.bodyId()), rejected.reason());
            case FollowUpWithdrawn withdrawn ->
                edges.toPoint(followUp, EdgeKind.WITHDRAWN_BY, withdrawn.decidedAt(), withdrawn.reason());
            case DeadlineSet ignored -> {}
            case DeadlineMoved ignored -> {}
            case ConditionMet ignored -> {}
            case ProgressReported ignored -> {}
            case FulfilmentReported ignored -> {}
        }
    }
}
