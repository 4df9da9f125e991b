package no.vedtakslogg.query.decisionlog;

import java.time.LocalDate;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseReturned;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.query.projections.VersionedTable;
import org.jspecify.annotations.Nullable;

/** One row of the decision log as it is kept: a point of a decision, or a case that was postponed or returned. */
record DecisionPoint(
        PartnershipId partnershipId,
        BodyId bodyId,
        MeetingId meetingId,
        CaseId caseId,
        int caseYear,
        int caseSequence,
        String caseTitle,
        LocalDate decidedOn,
        DecisionId decisionId,
        @Nullable PointId parentPointId,
        String number,
        int sortOrder,
        String text,
        PointEffect effect,
        boolean asksForAction,
        Outcome outcome,
        @Nullable DecisionForm form,
        DecisionMode mode,
        @Nullable DeadlineKind untilKind,
        @Nullable String untilWords,
        @Nullable LocalDate untilEarliest,
        @Nullable LocalDate untilLatest,
        @Nullable String returnedTo,
        boolean corrected,
        @Nullable String previousText,
        @Nullable String correctionReason,
        @Nullable MeetingId supersededByMeetingId,
        @Nullable CaseId supersededByCaseId,
        @Nullable PointId supersededByPointId) {

    static final VersionedTable<DecisionPoint> TABLE = new VersionedTable<>("decision_point", DecisionPoint.class);

    static DecisionPoint adopted(DecisionAdopted adopted, Placed placed) {
        var point = placed.point();
        return new DecisionPoint(
                adopted.partnershipId(),
                adopted.bodyId(),
                adopted.meetingId(),
                adopted.caseId(),
                adopted.caseNumber().year(),
                adopted.caseNumber().sequence(),
                adopted.caseTitle(),
                adopted.effectiveOn(),
                adopted.decisionId(),
                placed.parent(),
                point.number(),
                placed.order(),
                point.text(),
                point.effect(),
                point.effect().asksForAction(),
                Outcome.ADOPTED,
                adopted.form(),
                adopted.mode(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionPoint postponed(CasePostponed postponed) {
        Deadline until = postponed.until();
        return new DecisionPoint(
                postponed.partnershipId(),
                postponed.bodyId(),
                postponed.meetingId(),
                postponed.caseId(),
                postponed.caseNumber().year(),
                postponed.caseNumber().sequence(),
                postponed.caseTitle(),
                postponed.effectiveOn(),
                postponed.decisionId(),
                null,
                "1",
                0,
                postponed.text(),
                PointEffect.POSTPONED,
                false,
                Outcome.POSTPONED,
                null,
                postponed.mode(),
                until.kind(),
                until.words(),
                until.earliest(),
                until.latest(),
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    static DecisionPoint returned(CaseReturned returned) {
        return new DecisionPoint(
                returned.partnershipId(),
                returned.bodyId(),
                returned.meetingId(),
                returned.caseId(),
                returned.caseNumber().year(),
                returned.caseNumber().sequence(),
                returned.caseTitle(),
                returned.effectiveOn(),
                returned.decisionId(),
                null,
                "1",
                0,
                returned.text(),
                PointEffect.OTHER,
                false,
                Outcome.RETURNED,
                null,
                returned.mode(),
                null,
                null,
                null,
                null,
                returned.returnedTo().words(),
                false,
                null,
                null,
                null,
                null,
                null);
    }

    /** This point as a correction has it; what it said before is kept beside it. */
    DecisionPoint corrected(Placed placed, String reason) {
        var point = placed.point();
        var reworded = !point.text().equals(text);
        var changed = reworded || !point.number().equals(number) || point.effect() != effect;
        return with(placed, changed || corrected, reworded ? text : previousText, changed ? reason : correctionReason);
    }

    /** A point that a correction adds to this one's decision. */
    DecisionPoint joinedBy(Placed placed, String reason) {
        return with(placed, true, null, reason).superseded(null);
    }

    DecisionPoint superseded(@Nullable DecidedAt by) {
        return new DecisionPoint(
                partnershipId,
                bodyId,
                meetingId,
                caseId,
                caseYear,
                caseSequence,
                caseTitle,
                decidedOn,
                decisionId,
                parentPointId,
                number,
                sortOrder,
                text,
                effect,
                asksForAction,
                outcome,
                form,
                mode,
                untilKind,
                untilWords,
                untilEarliest,
                untilLatest,
                returnedTo,
                corrected,
                previousText,
                correctionReason,
                by == null ? null : by.meetingId(),
                by == null ? null : by.caseId(),
                by == null ? null : by.pointId());
    }

    private DecisionPoint with(
            Placed placed, boolean nowCorrected, @Nullable String textBefore, @Nullable String reason) {
        Point point = placed.point();
        return new DecisionPoint(
                partnershipId,
                bodyId,
                meetingId,
                caseId,
                caseYear,
                caseSequence,
                caseTitle,
                decidedOn,
                decisionId,
                placed.parent(),
                point.number(),
                placed.order(),
                point.text(),
                point.effect(),
                point.effect().asksForAction(),
                outcome,
                form,
                mode,
                untilKind,
                untilWords,
                untilEarliest,
                untilLatest,
                returnedTo,
                nowCorrected,
                textBefore,
                reason,
                supersededByMeetingId,
                supersededByCaseId,
                supersededByPointId);
    }
}
