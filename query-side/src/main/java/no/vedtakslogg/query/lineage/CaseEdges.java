package no.vedtakslogg.query.lineage;

import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.ArchiveReferenceRegistered;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseHandlersAssigned;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.RecommendationId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.query.lineage.Edges.End;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;
import org.jspecify.annotations.Nullable;

/** Which cases, points and measures a case comes from, and to whom it was sent. */
final class CaseEdges {
    private CaseEdges() {}

    static void project(CaseEvent event, Changes changes) {
        var edges = new Edges(changes, event.effectiveOn());
        var aCase = new End(NodeKind.CASE, event.caseId().value());
        switch (event) {
            case CasePaperFiled filed ->
                filed.paper()
                        .quotes()
                        .forEach(quote -> edges.add(new End(NodeKind.POINT, quote.value()), EdgeKind.QUOTED_IN, aCase));
            case ProposalMade made ->
                edges.add(
                        aCase,
                        EdgeKind.PROPOSED_AS,
                        new End(NodeKind.PROPOSAL, made.proposalId().value()));
            case CaseLinked linked ->
                edges.add(
                        new End(NodeKind.CASE, linked.otherCaseId().value()),
                        link(linked.kind()),
                        aCase,
                        linked.words());
            case CaseUnlinked unlinked ->
                edges.remove(new End(NodeKind.CASE, unlinked.otherCaseId().value()), link(unlinked.kind()), aCase);
            case CaseLinkedToMeasure linked ->
                edges.add(
                        new End(NodeKind.MEASURE, linked.measureId().value()),
                        link(linked.kind()),
                        aCase,
                        linked.words());
            case CaseReferred referred -> refer(edges, aCase, referred);
            case ReferralAccepted accepted ->
                answer(edges, accepted.referralId(), accepted.bodyId(), EdgeKind.TAKEN_ON_BY, accepted.note());
            case ReferralReturned returned ->
                answer(edges, returned.referralId(), returned.bodyId(), EdgeKind.ANSWERED_BY, returned.answer());
            case ReferralRefused refused ->
                answer(edges, refused.referralId(), refused.bodyId(), EdgeKind.REFUSED_BY, refused.reason());
            case RecommendationRegistered registered ->
                edges.add(
                        aCase,
                        EdgeKind.RECOMMENDED,
                        recommendation(registered.recommendationId()),
                        registered.report());
            case RecommendationDisposed disposed ->
                edges.toPoint(
                        recommendation(disposed.recommendationId()),
                        EdgeKind.DISPOSED_BY,
                        disposed.decidedAt(),
                        disposed.reason());
            case ProposalWithdrawn ignored -> {} // it was proposed all the same, and hangs on its case
            case CaseOpened ignored -> {}
            case ArchiveReferenceRegistered ignored -> {}
            case CaseHandlersAssigned ignored -> {}
            case CaseClosed ignored -> {}
        }
    }

    private static void refer(Edges edges, End aCase, CaseReferred referred) {
        var referral = referral(referred.referralId());
        edges.add(aCase, EdgeKind.REFERRED, referral);
        edges.add(Edges.body(referred.fromBodyId()), EdgeKind.SENT_REFERRAL, referral);
        edges.fromPoint(referred.decidedAt(), EdgeKind.DECIDED_REFERRAL, referral);
        edges.replace(
                received(referred.referralId(), referred.toBodyId()),
                referral,
                EdgeKind.REFERRED_TO,
                Edges.body(referred.toBodyId()),
                null);
    }

    /** The edge to the receiver says what the receiver did. */
    private static void answer(Edges edges, ReferralId id, BodyId body, EdgeKind kind, @Nullable String words) {
        edges.replace(received(id, body), referral(id), kind, Edges.body(body), words);
    }

    private static UUID received(ReferralId id, BodyId body) {
        return RowId.of(EdgeKind.REFERRED_TO, id, body);
    }

    private static EdgeKind link(LinkKind kind) {
        return switch (kind) {
            case FOLLOWS_UP -> EdgeKind.FOLLOWED_UP_IN;
            case SAME_MATTER -> EdgeKind.SAME_MATTER;
            case REALISES_MEASURE -> EdgeKind.REALISED_BY;
            case SEE_ALSO -> EdgeKind.SEE_ALSO;
        };
    }

    private static End referral(ReferralId id) {
        return new End(NodeKind.REFERRAL, id.value());
    }

    private static End recommendation(RecommendationId id) {
        return new End(NodeKind.RECOMMENDATION, id.value());
    }
}
