package no.vedtakslogg.events.decisions;

import java.util.Objects;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.meetings.MeetingId;

/** The decision point that something hangs on: where it was decided, in which case, and which point. */
public record DecidedAt(MeetingId meetingId, CaseId caseId, PointId pointId) {
    public DecidedAt {
        Objects.requireNonNull(meetingId, "meetingId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(pointId, "pointId");
    }
}
