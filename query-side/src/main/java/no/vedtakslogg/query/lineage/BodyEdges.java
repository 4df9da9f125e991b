package no.vedtakslogg.query.lineage;

import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.ObligationsTransferred;
import no.vedtakslogg.events.bodies.BodyEvent.OfficerElected;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.BodyEvent.TermExtended;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.query.lineage.Edges.End;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;
import org.jspecify.annotations.Nullable;

/** Which decision a body comes from, and which body took its place. */
final class BodyEdges {
    private BodyEdges() {}

    static void project(BodyEvent event, Changes changes) {
        var edges = new Edges(changes, event.effectiveOn());
        var body = Edges.body(event.bodyId());
        switch (event) {
            case BodyEstablished established -> {
                place(edges, body, established.parentId());
                edges.fromPoint(established.decidedAt(), EdgeKind.ESTABLISHED, body);
            }
            case BodyPlaced placed -> place(edges, body, placed.parentId());
            case BodyDissolved dissolved -> {
                if (dissolved.successorId() != null) {
                    edges.add(body, EdgeKind.SUCCEEDED_BY, Edges.body(dissolved.successorId()), dissolved.reason());
                }
            }
            case ObligationsTransferred transferred ->
                edges.replace(
                        RowId.of(body.id(), EdgeKind.OBLIGATIONS_TO),
                        body,
                        EdgeKind.OBLIGATIONS_TO,
                        Edges.body(transferred.toBodyId()),
                        transferred.reason());
            case MemberAppointed appointed -> edges.fromPoint(appointed.decidedAt(), EdgeKind.APPOINTED_TO, body);
            case MemberReplaced replaced -> edges.fromPoint(replaced.decidedAt(), EdgeKind.APPOINTED_TO, body);
            case OfficerElected elected -> edges.fromPoint(elected.decidedAt(), EdgeKind.APPOINTED_TO, body);
            case TermExtended extended -> edges.fromPoint(extended.decidedAt(), EdgeKind.EXTENDED_TERM, body);
            case BodyRenamed ignored -> {}
            case BodyReestablished ignored -> {}
            case RulesOfProcedureAdopted ignored -> {}
            case SeatVacated ignored -> {}
            case DeputyAppointed ignored -> {}
            case DeputyReleased ignored -> {}
        }
    }

    private static void place(Edges edges, End body, @Nullable BodyId parent) {
        var place = RowId.of(body.id(), EdgeKind.PLACED_OVER);
        if (parent == null) {
            edges.remove(place);
        } else {
            edges.replace(place, Edges.body(parent), EdgeKind.PLACED_OVER, body, null);
        }
    }
}
