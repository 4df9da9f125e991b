package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownFollowUp;
import no.vedtakslogg.command.imports.Known.KnownItem;
import no.vedtakslogg.command.imports.Known.KnownLink;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.imports.Known.KnownPartnership;
import no.vedtakslogg.command.imports.Known.KnownParty;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.command.imports.Known.KnownProposal;
import no.vedtakslogg.command.imports.Known.KnownTreatment;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CasePaper;
import no.vedtakslogg.events.cases.PaperId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.ExtraordinaryMeetingCalled;
import no.vedtakslogg.events.meetings.MeetingEvent.InputRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDateFixed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingDatesProposed;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingMoved;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.MinutesPublished;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What one aggregate comes to, as far as a paper may name it. */
final class Folds {
    private Folds() {}

    static KnownPartnership partnership(List<RecordedEvent> events) {
        var formed = (PartnershipFormed) events.getFirst().event();
        var parties = new LinkedHashMap<UUID, KnownParty>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case PartyJoined it ->
                    parties.put(
                            it.partyId().value(), new KnownParty(it.partyId().value(), it.name()));
                case PartyLeft it -> parties.remove(it.partyId().value());
                default -> {}
            }
        }
        return new KnownPartnership(formed.partnershipId(), formed.name(), List.copyOf(parties.values()));
    }

    static KnownBody body(List<RecordedEvent> events) {
        var established = (BodyEstablished) events.getFirst().event();
        var name = established.name();
        var shortName = established.shortName();
        var dissolved = false;
        for (var recorded : events) {
            switch (recorded.event()) {
                case BodyRenamed it -> {
                    name = it.name();
                    shortName = it.shortName();
                }
                case BodyDissolved ignored -> dissolved = true;
                case BodyReestablished ignored -> dissolved = false;
                default -> {}
            }
        }
        return new KnownBody(established.bodyId(), established.partnershipId(), name, shortName, dissolved);
    }

    static KnownCase caseOf(List<RecordedEvent> events) {
        var opened = (CaseOpened) events.getFirst().event();
        var closed = false;
        var proposals = new ArrayList<KnownProposal>();
        var papers = new LinkedHashMap<PaperId, List<CasePaper>>();
        var links = new ArrayList<KnownLink>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case ProposalMade it ->
                    proposals.add(new KnownProposal(it.proposalId().value(), it.points()));
                case ProposalWithdrawn it ->
                    proposals.removeIf(one -> one.id().equals(it.proposalId().value()));
                case CasePaperFiled it ->
                    papers.computeIfAbsent(it.paperId(), first -> new ArrayList<>())
                            .add(it.paper());
                case CaseLinked it -> links.add(new KnownLink(it.kind(), it.otherCaseId()));
                case CaseUnlinked it -> links.remove(new KnownLink(it.kind(), it.otherCaseId()));
                case CaseClosed ignored -> closed = true;
                default -> {}
            }
        }
        return new KnownCase(opened.caseId(), opened.title(), closed, proposals, papers, links);
    }

    static KnownFollowUp followUp(List<RecordedEvent> events) {
        var opened = (FollowUpOpened) events.getFirst().event();
        var withdrawn = events.stream().anyMatch(recorded -> recorded.event() instanceof FollowUpWithdrawn);
        var fulfilled = events.stream().anyMatch(recorded -> recorded.event() instanceof FulfilmentAccepted);
        return new KnownFollowUp(opened.followUpId().value(), opened.decidedAt(), opened.task(), withdrawn, fulfilled);
    }

    /** Whether a measure was neither dropped nor carried over into another plan. */
    static boolean isInItsPlan(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .noneMatch(event -> event instanceof MeasureDropped || event instanceof MeasureCarriedOver);
    }

    static Optional<KnownPlan> plan(List<RecordedEvent> events) {
        var adopted = (ActionPlanAdopted) events.getFirst().event();
        var areas = new LinkedHashMap<String, String>();
        var goals = new LinkedHashMap<String, UUID>();
        var measures = new LinkedHashMap<String, UUID>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case AreaAdded it -> areas.put(it.number(), it.title());
                case GoalAdded it -> goals.put(it.number(), it.goalId().value());
                case MeasureNumbered it ->
                    measures.put(it.number(), it.measureId().value());
                case ActionPlanClosed ignored -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.of(new KnownPlan(
                adopted.planId(),
                adopted.partnershipId(),
                adopted.title(),
                adopted.fromYear(),
                adopted.toYear(),
                adopted.effectiveOn(),
                areas,
                goals,
                measures));
    }

    /** Nothing of a meeting that is cancelled or has no day yet. */
    static Optional<KnownMeeting> meeting(List<RecordedEvent> events) {
        var folding = new FoldingMeeting(
                new MeetingId(UUID.fromString(events.getFirst().aggregateId())));
        events.forEach(folding::take);
        return folding.known();
    }

    private static void addFile(List<String> files, Attachment document) {
        if (document.sha256() != null) {
            files.add(document.sha256());
        }
    }

    private static final class FoldingMeeting {
        private final MeetingId id;
        private @Nullable BodyId body;
        private @Nullable MeetingTime time;
        private @Nullable String place;
        private boolean cancelled;
        private boolean noticed;
        private final List<List<Attendance>> attendances = new ArrayList<>();
        private final Set<PersonId> voted = new HashSet<>();
        private final Map<CaseId, KnownItem> agenda = new LinkedHashMap<>();
        private final Map<CaseId, KnownTreatment> treatments = new LinkedHashMap<>();
        private final List<String> inputs = new ArrayList<>();
        private final List<String> discussions = new ArrayList<>();
        private final List<String> filesOfMinutes = new ArrayList<>();
        private final List<String> filesOfNotice = new ArrayList<>();

        FoldingMeeting(MeetingId id) {
            this.id = id;
        }

        void take(RecordedEvent recorded) {
            switch (recorded.event()) {
                case MeetingScheduled it -> {
                    body = it.bodyId();
                    time = it.time();
                    place = it.place();
                }
                case ExtraordinaryMeetingCalled it -> {
                    body = it.bodyId();
                    time = it.time();
                    place = it.place();
                }
                case MeetingDatesProposed it -> {
                    body = it.bodyId();
                    place = it.place();
                }
                case MeetingDateFixed it -> time = it.time();
                case MeetingMoved it -> {
                    time = it.time();
                    place = it.place();
                }
                case MeetingCancelled ignored -> cancelled = true;
                case NoticeIssued it -> {
                    noticed = true;
                    it.documents().forEach(document -> addFile(filesOfNotice, document));
                }
                case CaseTabled it -> agenda.put(it.caseId(), new KnownItem(it.caseId(), it.number(), it.title()));
                case CaseTakenOff it -> agenda.remove(it.caseId());
                case AttendanceRecorded it -> attendances.add(it.attendance());
                case InputRecorded it -> inputs.add(it.text());
                case DiscussionRecorded it -> discussions.add(it.text());
                case DecisionAdopted it -> {
                    treatments.put(it.caseId(), new KnownTreatment(it.proposalId(), List.of(it.points())));
                    it.votes().forEach(vote -> voted.add(vote.voter()));
                }
                case DecisionCorrected it ->
                    treatments.computeIfPresent(it.caseId(), (id, before) -> before.corrected(it.points()));
                case CasePostponed it ->
                    treatments.put(
                            it.caseId(),
                            KnownTreatment.of(
                                    new Point(it.pointId(), "1", it.text(), PointEffect.POSTPONED, null, List.of())));
                case CaseReturned it ->
                    treatments.put(
                            it.caseId(),
                            KnownTreatment.of(
                                    new Point(it.pointId(), "1", it.text(), PointEffect.OTHER, null, List.of())));
                case MinutesPublished it -> it.documents().forEach(document -> addFile(filesOfMinutes, document));
                default -> {}
            }
        }

        Optional<KnownMeeting> known() {
            return cancelled || time == null
                    ? Optional.empty()
                    : Optional.of(new KnownMeeting(
                            id,
                            Objects.requireNonNull(body),
                            time,
                            place,
                            agenda,
                            treatments,
                            attendances,
                            voted,
                            noticed,
                            inputs,
                            discussions,
                            filesOfMinutes,
                            filesOfNotice));
        }
    }
}
