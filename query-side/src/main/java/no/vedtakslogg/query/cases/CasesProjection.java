package no.vedtakslogg.query.cases;

import static no.vedtakslogg.query.cases.CaseRows.CASE;
import static no.vedtakslogg.query.cases.CaseRows.LINK;
import static no.vedtakslogg.query.cases.CaseRows.NUMBER;
import static no.vedtakslogg.query.cases.CaseRows.PAPER;
import static no.vedtakslogg.query.cases.CaseRows.PROPOSAL;
import static no.vedtakslogg.query.cases.CaseRows.RECOMMENDATION;
import static no.vedtakslogg.query.cases.CaseRows.REFERRAL;
import static no.vedtakslogg.query.cases.CaseRows.UNLINKING;
import static no.vedtakslogg.query.cases.CaseRows.WITHDRAWAL;

import java.util.List;
import no.vedtakslogg.events.Event;
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
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.eventstore.RecordedEvent;
import no.vedtakslogg.query.cases.CaseRows.CaseFile;
import no.vedtakslogg.query.cases.CaseRows.Link;
import no.vedtakslogg.query.cases.CaseRows.Number;
import no.vedtakslogg.query.cases.CaseRows.Paper;
import no.vedtakslogg.query.cases.CaseRows.Proposal;
import no.vedtakslogg.query.cases.CaseRows.Recommendation;
import no.vedtakslogg.query.cases.CaseRows.Referral;
import no.vedtakslogg.query.cases.CaseRows.Unlinking;
import no.vedtakslogg.query.cases.CaseRows.Withdrawal;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.Projection;
import no.vedtakslogg.query.projections.ProjectionTable;
import org.springframework.stereotype.Component;

/** Keeps the cases: what they are about, what was written in them, where they were sent, and their whole life. */
@Component
class CasesProjection implements Projection {

    @Override
    public String name() {
        return "cases";
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
        return CaseRows.ALL;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof CaseEvent
                || event instanceof CaseJournalEvent
                || event instanceof MeetingEvent
                || event instanceof FollowUpEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        switch (recorded.event()) {
            case CaseEvent event -> project(event, changes);
            case CaseJournalEvent event -> project(event, changes);
            default -> {}
        }
        CaseLife.of(recorded.event()).forEach(life -> changes.add(CaseRows.LIFE, life));
    }

    private static void project(CaseJournalEvent event, Changes changes) {
        switch (event) {
            case CaseNumbered numbered ->
                changes.add(
                        NUMBER,
                        new Number(
                                numbered.caseId().value(),
                                numbered.journalId().bodyId().value(),
                                numbered.meetingId().value(),
                                numbered.number().year(),
                                numbered.number().sequence()));
        }
    }

    private static void project(CaseEvent event, Changes changes) {
        var id = event.caseId().value();
        switch (event) {
            case CaseOpened opened -> changes.rows(CASE).put(id, opened(opened));
            case ArchiveReferenceRegistered archived ->
                changes.rows(CASE).change(id, row -> row.archivedAs(archived.archiveReference()));
            case CaseHandlersAssigned assigned ->
                changes.rows(CASE)
                        .change(
                                id,
                                row -> row.handledBy(Json.of(assigned.responsible()), Json.of(assigned.handlers())));
            case CaseClosed closed ->
                changes.rows(CASE).change(id, row -> row.closed(closed.effectiveOn(), closed.reason()));
            case CasePaperFiled filed -> changes.add(PAPER, paper(filed));
            case ProposalMade made ->
                changes.add(
                        PROPOSAL, new Proposal(id, made.proposalId().value(), Json.of(made.points()), made.madeBy()));
            case ProposalWithdrawn withdrawn ->
                changes.add(
                        WITHDRAWAL, new Withdrawal(id, withdrawn.proposalId().value(), withdrawn.reason()));
            case CaseLinked linked ->
                changes.add(
                        LINK,
                        new Link(id, linked.kind().name(), linked.otherCaseId().value(), null, linked.words()));
            case CaseUnlinked unlinked ->
                changes.add(
                        UNLINKING,
                        new Unlinking(
                                id,
                                unlinked.kind().name(),
                                unlinked.otherCaseId().value(),
                                unlinked.reason()));
            case CaseLinkedToMeasure linked ->
                changes.add(
                        LINK,
                        new Link(
                                id,
                                linked.kind().name(),
                                null,
                                linked.measureId().value(),
                                linked.words()));
            case CaseReferred referred ->
                changes.rows(REFERRAL).put(referred.referralId().value(), referral(referred));
            case ReferralAccepted accepted ->
                changes.rows(REFERRAL)
                        .change(accepted.referralId().value(), referral -> referral.accepted(accepted.note()));
            case ReferralReturned returned ->
                changes.rows(REFERRAL)
                        .change(
                                returned.referralId().value(),
                                referral -> referral.with(
                                        ReferralStatus.RETURNED, returned.effectiveOn(), returned.answer()));
            case ReferralRefused refused ->
                changes.rows(REFERRAL)
                        .change(
                                refused.referralId().value(),
                                referral ->
                                        referral.with(ReferralStatus.REFUSED, refused.effectiveOn(), refused.reason()));
            case RecommendationRegistered registered ->
                changes.rows(RECOMMENDATION)
                        .put(
                                registered.recommendationId().value(),
                                new Recommendation(id, registered.report(), registered.text(), null, null));
            case RecommendationDisposed disposed ->
                changes.rows(RECOMMENDATION)
                        .change(
                                disposed.recommendationId().value(),
                                row -> row.disposed(disposed.disposition().name(), disposed.reason()));
        }
    }

    private static CaseFile opened(CaseOpened event) {
        return new CaseFile(
                event.partnershipId().value(),
                event.title(),
                event.kind().name(),
                Json.of(event.responsible()),
                Json.of(event.handlers()),
                event.legalBasis(),
                event.archiveReference(),
                event.effectiveOn(),
                null,
                null);
    }

    private static Paper paper(CasePaperFiled event) {
        var paper = event.paper();
        return new Paper(
                event.caseId().value(),
                event.paperId().value(),
                event.version(),
                paper.kind().name(),
                paper.title(),
                paper.background(),
                paper.facts(),
                paper.assessment(),
                Json.of(paper.attachments()),
                Json.of(paper.quotes()));
    }

    private static Referral referral(CaseReferred event) {
        return new Referral(
                event.caseId().value(),
                event.fromBodyId().value(),
                event.toBodyId().value(),
                event.request(),
                event.answerBy().words(),
                event.answerBy().latest(),
                ReferralStatus.SENT.name(),
                event.effectiveOn(),
                null,
                null);
    }
}
