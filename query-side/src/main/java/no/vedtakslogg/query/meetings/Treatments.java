package no.vedtakslogg.query.meetings;

import static no.vedtakslogg.query.meetings.MeetingRows.TREATMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionSuperseded;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.MeetingRows.Treatment;
import no.vedtakslogg.query.projections.Changes;
import no.vedtakslogg.query.projections.RowId;

/** What events do to the treatment of a case at a meeting. */
final class Treatments {
    private static final String NONE = Json.of(List.of());

    private Treatments() {}

    static void decide(DecisionAdopted event, Changes changes) {
        changes.rows(TREATMENT)
                .put(
                        id(event.meetingId(), event.caseId()),
                        new Treatment(
                                event.meetingId().value(),
                                event.bodyId().value(),
                                event.caseId().value(),
                                event.caseNumber().year(),
                                event.caseNumber().sequence(),
                                event.caseTitle(),
                                event.effectiveOn(),
                                Outcome.DECIDED.name(),
                                event.decisionId().value(),
                                event.form().name(),
                                event.mode().name(),
                                event.proposalId() == null
                                        ? null
                                        : event.proposalId().value(),
                                Json.of(event.points()),
                                Json.of(event.votes()),
                                null,
                                null,
                                null,
                                null,
                                NONE));
    }

    static void postpone(CasePostponed event, Changes changes) {
        var point = new Point(event.pointId(), "1", event.text(), PointEffect.POSTPONED, null, List.of());
        changes.rows(TREATMENT)
                .put(
                        id(event.meetingId(), event.caseId()),
                        new Treatment(
                                event.meetingId().value(),
                                event.bodyId().value(),
                                event.caseId().value(),
                                event.caseNumber().year(),
                                event.caseNumber().sequence(),
                                event.caseTitle(),
                                event.effectiveOn(),
                                Outcome.POSTPONED.name(),
                                event.decisionId().value(),
                                null,
                                event.mode().name(),
                                null,
                                Json.of(List.of(point)),
                                NONE,
                                event.until().words(),
                                event.until().latest(),
                                null,
                                null,
                                NONE));
    }

    static void giveBack(CaseReturned event, Changes changes) {
        var point = new Point(event.pointId(), "1", event.text(), PointEffect.REQUESTED, null, List.of());
        changes.rows(TREATMENT)
                .put(
                        id(event.meetingId(), event.caseId()),
                        new Treatment(
                                event.meetingId().value(),
                                event.bodyId().value(),
                                event.caseId().value(),
                                event.caseNumber().year(),
                                event.caseNumber().sequence(),
                                event.caseTitle(),
                                event.effectiveOn(),
                                Outcome.RETURNED.name(),
                                event.decisionId().value(),
                                null,
                                event.mode().name(),
                                null,
                                Json.of(List.of(point)),
                                NONE,
                                null,
                                null,
                                event.returnedTo().words(),
                                null,
                                NONE));
    }

    static void correct(DecisionCorrected event, Changes changes) {
        changes.rows(TREATMENT)
                .change(
                        id(event.meetingId(), event.caseId()),
                        treatment -> treatment.corrected(Json.of(event.points()), event.reason()));
    }

    static void supersede(DecisionSuperseded event, Changes changes) {
        changes.rows(TREATMENT).change(id(event.meetingId(), event.caseId()), treatment -> {
            var superseded = new ArrayList<>(Json.list(treatment.superseded(), SupersededPoint.class));
            event.points().forEach(point -> superseded.add(new SupersededPoint(point, event.supersededBy())));
            return treatment.superseded(Json.of(superseded));
        });
    }

    private static UUID id(MeetingId meeting, CaseId caseId) {
        return RowId.of(meeting, caseId);
    }
}
