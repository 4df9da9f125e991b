package no.vedtakslogg.command.meetings;

import java.util.Collection;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingId;

/** Which decision each point belongs to, whichever meeting adopted it. */
@FunctionalInterface
interface PointIds {
    /** Takes points for the decision of a meeting in a case; false where another decision has one of them. */
    boolean take(MeetingId meeting, CaseId caseId, Collection<PointId> points);
}
