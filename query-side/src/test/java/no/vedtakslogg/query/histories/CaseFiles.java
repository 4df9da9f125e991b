package no.vedtakslogg.query.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
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
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.cases.RecommendationId;
import no.vedtakslogg.events.cases.ReferralId;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.query.histories.MeetingRoom.Meeting;
import org.jspecify.annotations.Nullable;

/** The cases of a world: what is written in them, what they are linked to and where they are sent. */
final class CaseFiles {
    private final World world;
    private final List<CaseId> cases = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();

    CaseFiles(World world) {
        this.world = world;
    }

    private record Proposal(CaseId caseId, ProposalId id) {}

    private record Link(CaseId caseId, LinkKind kind, CaseId other) {}

    private record Paper(CaseId caseId, PaperId id, int version) {}

    private record Referral(CaseId caseId, ReferralId id, BodyId to) {}

    private record Recommendation(CaseId caseId, RecommendationId id) {}

    Map<Class<? extends Event>, Runnable> deeds() {
        return Map.ofEntries(
                Map.entry(CaseOpened.class, this::open),
                Map.entry(
                        ArchiveReferenceRegistered.class,
                        () -> of(id -> new ArchiveReferenceRegistered(id, words("24/100"), world.day()))),
                Map.entry(
                        CaseHandlersAssigned.class,
                        () -> of(id -> new CaseHandlersAssigned(id, world.persons(), world.persons(), world.day()))),
                Map.entry(CasePaperFiled.class, this::file),
                Map.entry(ProposalMade.class, this::propose),
                Map.entry(ProposalWithdrawn.class, this::withdraw),
                Map.entry(CaseLinked.class, this::link),
                Map.entry(CaseUnlinked.class, this::unlink),
                Map.entry(
                        CaseLinkedToMeasure.class,
                        () -> of(id -> new CaseLinkedToMeasure(
                                id,
                                LinkKind.REALISES_MEASURE,
                                world.plans.measure().id(),
                                null,
                                world.day()))),
                Map.entry(CaseReferred.class, this::refer),
                Map.entry(ReferralAccepted.class, () -> {
                    var referral = referral();
                    world.tell(
                            referral.caseId,
                            new ReferralAccepted(
                                    referral.caseId, referral.id, referral.to, words("Tatt imot"), world.day()));
                }),
                Map.entry(ReferralReturned.class, () -> {
                    var referral = referral();
                    world.tell(
                            referral.caseId,
                            new ReferralReturned(
                                    referral.caseId, referral.id, referral.to, words("Svar"), world.day()));
                }),
                Map.entry(ReferralRefused.class, () -> {
                    var referral = referral();
                    world.tell(
                            referral.caseId,
                            new ReferralRefused(
                                    referral.caseId,
                                    referral.id,
                                    referral.to,
                                    words("Hører ikke hjemme her"),
                                    world.day()));
                }),
                Map.entry(RecommendationRegistered.class, this::recommend),
                Map.entry(RecommendationDisposed.class, () -> {
                    var recommendation = world.some(recommendations, this::recommend);
                    world.tell(
                            recommendation.caseId,
                            new RecommendationDisposed(
                                    recommendation.caseId,
                                    recommendation.id,
                                    world.dice().of(Disposition.class),
                                    words("Vurdert"),
                                    world.dice().perhaps(world.meetings::decidedAt),
                                    world.day()));
                }),
                Map.entry(CaseClosed.class, () -> of(id -> new CaseClosed(id, words("Ferdig"), world.day()))));
    }

    CaseId aCase() {
        return world.some(cases, this::open);
    }

    /** A case that is not on the agenda of the meeting. */
    CaseId notOn(Meeting meeting) {
        var aCase = aCase();
        return meeting.everOnAgenda.contains(aCase) ? open() : aCase;
    }

    /** A proposal of the case, where there is one. */
    @Nullable ProposalId proposalOf(CaseId aCase) {
        var its = proposals.stream().filter(one -> one.caseId.equals(aCase)).toList();
        return its.isEmpty() ? null : world.dice().of(its).id;
    }

    private CaseId another(CaseId than) {
        var other = aCase();
        return other.equals(than) ? open() : other;
    }

    private CaseId open() {
        var id = world.id(CaseId::new);
        cases.add(id);
        world.tell(
                id,
                new CaseOpened(
                        id,
                        world.organisation.partnership(),
                        words("Sak om samhandling"),
                        world.dice().of(CaseKind.class),
                        world.persons(),
                        world.persons(),
                        null,
                        null,
                        world.day()));
        return id;
    }

    private void file() {
        var earlier = world.dice().oneIn(2) && !papers.isEmpty() ? world.dice().of(papers) : null;
        var paper = earlier == null
                ? new Paper(aCase(), world.id(PaperId::new), 1)
                : new Paper(earlier.caseId, earlier.id, earlier.version + 1);
        papers.remove(earlier);
        papers.add(paper);
        var quotes = world.dice().oneIn(2) ? List.of(world.meetings.decidedAt().pointId()) : List.<PointId>of();
        world.tell(
                paper.caseId,
                new CasePaperFiled(
                        paper.caseId,
                        paper.id,
                        paper.version,
                        new CasePaper(
                                world.dice().of(PaperKind.class),
                                words("Saksfremlegg"),
                                words("Bakgrunn"),
                                null,
                                null,
                                List.of(new Attachment(words("Vedlegg"), null, null, null)),
                                quotes),
                        world.day()));
    }

    private Proposal propose() {
        var proposal = new Proposal(aCase(), world.id(ProposalId::new));
        proposals.add(proposal);
        world.tell(
                proposal.caseId,
                new ProposalMade(proposal.caseId, proposal.id, world.meetings.protocol.points(), null, world.day()));
        return proposal;
    }

    private void withdraw() {
        var proposal = world.some(proposals, this::propose);
        proposals.remove(proposal);
        world.tell(proposal.caseId, new ProposalWithdrawn(proposal.caseId, proposal.id, words("Trukket"), world.day()));
    }

    private Link link() {
        var id = aCase();
        var link = new Link(id, world.dice().of(LinkKind.class), another(id));
        links.add(link);
        world.tell(id, new CaseLinked(id, link.kind, link.other, null, world.day()));
        return link;
    }

    private void unlink() {
        var link = world.some(links, this::link);
        links.remove(link);
        world.tell(link.caseId, new CaseUnlinked(link.caseId, link.kind, link.other, words("Feil sak"), world.day()));
    }

    private Referral refer() {
        var id = aCase();
        var referral = new Referral(id, world.id(ReferralId::new), world.organisation.body().id);
        referrals.add(referral);
        world.tell(
                id,
                new CaseReferred(
                        id,
                        referral.id,
                        world.organisation.body().id,
                        referral.to,
                        words("Vurdere saken"),
                        world.deadline(),
                        world.dice().perhaps(world.meetings::decidedAt),
                        world.day()));
        return referral;
    }

    private Referral referral() {
        return world.some(referrals, this::refer);
    }

    private Recommendation recommend() {
        var recommendation = new Recommendation(aCase(), world.id(RecommendationId::new));
        recommendations.add(recommendation);
        world.tell(
                recommendation.caseId,
                new RecommendationRegistered(
                        recommendation.caseId, recommendation.id, words("Rapport"), words("Anbefaling"), world.day()));
        return recommendation;
    }

    private void of(Function<CaseId, Event> event) {
        var id = aCase();
        world.tell(id, event.apply(id));
    }

    private String words(String about) {
        return world.dice().words(about);
    }
}
